import { gaussLegendre } from '../distributions/gauss-legendre';

/** Change by halving a panel, as a share of the whole, at which it is fine enough. */
const allowedChange = 1e-15;

/** Halvings of a panel at most; a smooth function needs a few. */
const mostHalvings = 30;

/**
 * Integral of a smooth function ≥ 0 by Gauss-Legendre panels, halved where halving still changes the sum.
 *
 * @param f - the function
 * @param ends - ends of the first panels, in increasing order; a steep place must be one, with narrow panels beside it
 * @returns integral from the first end to the last, to about 1e-14 relative
 * @example adaptiveIntegral((x) => 3 * x * x, [0, 1, 2]); // 8
 */
export function adaptiveIntegral(f: (x: number) => number, ends: readonly number[]): number {
  const panels = ends
    .slice(1)
    .map((to, k) => ({ from: ends[k]!, to, value: gaussLegendre(f, ends[k]!, to) }));
  const allowed = allowedChange * panels.reduce((total, { value }) => total + value, 0);
  return panels.reduce((total, panel) => total + refined(f, panel, allowed, mostHalvings), 0);
}

interface Panel {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function refined(
  f: (x: number) => number,
  { from, to, value }: Panel,
  allowed: number,
  left: number,
): number {
  const middle = from + (to - from) / 2;
  const lower = gaussLegendre(f, from, middle);
  const upper = gaussLegendre(f, middle, to);
  if (left === 0 || Math.abs(lower + upper - value) <= allowed) return lower + upper;
  return (
    refined(f, { from, to: middle, value: lower }, allowed, left - 1) +
    refined(f, { from: middle, to, value: upper }, allowed, left - 1)
  );
}
