import { powerOfTwo } from '../../core/power-of-two';
import type { FixedPointEquations } from './fixed-point-equations';

/** Powers of two that the net goes down and up from the start. */
const netBelow = 20;
const netAbove = 30;

/** Growth of a residual, from the end of a bracket to the change of sign, that only a pole has. */
const poleGrowth = 1e6;

/** Halvings of a bracket: enough to come from any two doubles to neighbours. */
const mostHalvings = 1100;

/**
 * Solutions of one equation in one unknown, found where the residual changes its sign between two points of a net, by
 * Newton steps that never leave the bracket and else halve it. They end at a residual of 0 or at neighbouring doubles,
 * so that jumps and poles end them too.
 *
 * @param start - the middle of the net; brackets near it come first
 * @param visit - called with each place where the sign changes, until it returns true
 * @returns where none was accepted, the point of the net with the smallest residual, if any has one
 * @see Press et al. (2007), Numerical Recipes, section 9.4 (rtsafe)
 */
export function bracketedRoots(
  equations: FixedPointEquations,
  start: number,
  visit: (root: number) => boolean,
): number | undefined {
  const center = Number.isFinite(start) ? start : 0;
  const net = netAround(center).map((x) => ({ x, residual: residualAt(equations, x) }));
  const brackets = net.slice(1).flatMap((high, i) => {
    const low = net[i]!;
    const changes = (low.residual <= 0 && high.residual > 0) || (low.residual >= 0 && high.residual < 0);
    if (!changes) return [];
    const sizes = { low: Math.abs(low.residual), high: Math.abs(high.residual) };
    return [{ low: low.x, high: high.x, sign: Math.sign(high.residual - low.residual), sizes }];
  });
  const distance = ({ low, high }: Bracket) => Math.max(low - center, center - high);
  brackets.sort((a, b) => distance(a) - distance(b) || a.low - b.low);
  const isOver = brackets.some((bracket) => {
    const { x, isPole } = closedIn(equations, bracket);
    return !isPole && visit(x);
  });
  if (isOver) return undefined;
  const sizes = net.map(({ residual }) => Math.abs(residual)).filter((size) => !Number.isNaN(size));
  const least = Math.min(...sizes);
  return net.find(({ residual }) => Math.abs(residual) === least)?.x;
}

/** Two places between which the residual changes its sign; `sign` is that at the upper one. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly sign: number;
  /** Magnitudes of the residuals there. */
  readonly sizes: { readonly low: number; readonly high: number };
}

/** Where the sign changes; at a pole the residuals have grown out of bounds. */
interface SignChange {
  readonly x: number;
  readonly isPole: boolean;
}

/** Points on both sides of 0 from 1e-6 to 1e9 times the start, and a finer row of them around it. */
function netAround(center: number): number[] {
  const unit = Math.abs(center) || 1;
  const points = [0, center];
  for (let k = -netBelow; k <= netAbove; k++) {
    for (const size of [unit * powerOfTwo(k), unit * powerOfTwo(k) * Math.SQRT2]) points.push(size, -size);
  }
  for (let k = 3; k <= 12; k++) {
    points.push(center + unit * powerOfTwo(-k), center - unit * powerOfTwo(-k));
  }
  return [...new Set(points)].sort((a, b) => a - b);
}

function residualAt({ evaluate, residual }: FixedPointEquations, x: number): number {
  evaluate(Float64Array.of(x));
  return residual[0]!;
}

/** The place in a bracket where the sign changes: a residual of 0, or the nearer of neighbouring doubles. */
function closedIn(equations: FixedPointEquations, bracket: Bracket): SignChange {
  let { low, high } = bracket;
  const sizes = { ...bracket.sizes };
  let last = high - low;
  let x = middle(low, high);
  for (let count = 0; count < mostHalvings && low < x && x < high; count++) {
    const residual = residualAt(equations, x);
    if (residual === 0) return { x, isPole: false };
    if (residual * bracket.sign > 0) {
      high = x;
      sizes.high = Math.abs(residual);
    } else {
      low = x;
      sizes.low = Math.abs(residual);
    }
    const step = residual / equations.matrix[0]!;
    const next = x + step;
    const isQuick = Math.abs(step) <= last / 2 && low < next && next < high;
    last = Math.abs(step);
    x = isQuick ? next : middle(low, high);
  }
  // The residuals beside a jump are bounded; an end that still is infinite is the pole itself.
  const grew = (now: number, before: number) => now > poleGrowth * before || now === Number.POSITIVE_INFINITY;
  const isPole = grew(sizes.low, bracket.sizes.low) || grew(sizes.high, bracket.sizes.high);
  return { x: sizes.low < sizes.high ? low : high, isPole };
}

/** A point between two others: their mean, on a logarithmic scale where they are far apart. */
function middle(low: number, high: number): number {
  if (low < 0 && high > 0) return 0;
  const [small, large] = low < 0 ? [-high, -low] : [low, high];
  const size =
    small === 0
      ? large / 1024
      : large > 4 * small
        ? Math.sqrt(small) * Math.sqrt(large)
        : small + (large - small) / 2;
  return low < 0 ? -size : size;
}
