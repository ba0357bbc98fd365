import type { BlockCode } from './block-code';
import type { BlockSystem } from './block-system';
import { bracketedRoots } from './bracketed-roots';
import { dampedNewton } from './damped-newton';
import { type FixedPointEquations, fullEquations, reducedEquations } from './fixed-point-equations';
import { fullResidual, residualLimit } from './full-residual';
import { isBesideJump, isNearKink } from './kink-sides';
import { linearFault } from './linear-fault';
import { polish } from './polish';
import { roundingUnit } from './rounding-unit';
import type { SolutionCheck, Verdict } from './solution-check';
import type { UnsolvedBlock } from './unsolved-block';
import { wideStarts } from './wide-starts';

/** Most names of a block that is also searched in all its equations. */
const mostNames = 200;

/** Evaluations from the start that was given, and from each of the others. */
const evaluations = { first: 150, other: 40 } as const;

/** Roundings of a scale that a residual can be made of where the equations are too steep for doubles. */
const roundings = 64;

/**
 * The long search for blocks that Newton's method from last year's values does not solve: damped steps on a scale that
 * is logarithmic far out, in the unknowns and in all equations as they stand; for a single unknown every change of sign
 * on a net around the start; then other starts. Every point that it comes to is held against the equations, and behind
 * a jump it goes on elsewhere.
 *
 * @param check - decides what is a solution
 * @returns a function of the slots, with last year's values among them, and of what Newton's method ended at; it leaves
 * a solution in the slots, or returns what is wrong
 */
export function wideSearch(
  system: BlockSystem,
  code: BlockCode,
  check: SolutionCheck,
): (slots: Float64Array, seen?: Verdict) => UnsolvedBlock | undefined {
  const { firstStart, names, unknowns, isLinear } = system;
  return (slots, seen) => {
    const start = slots.slice(firstStart, firstStart + names.length);
    const search = openSearch(system, slots, code, check);
    if (seen !== undefined) search.note(seen);
    const fault = isLinear ? search.linearFault(start) : undefined;
    if (fault !== undefined) return fault;
    if (search.from(start, evaluations.first)) return search.fault();
    // The net around the start of a single unknown has all other starts in it.
    if (unknowns.length === 1) search.inBrackets(start);
    else wideStarts(start).some((other) => search.from(other, evaluations.other));
    return search.fault();
  };
}

function openSearch(system: BlockSystem, slots: Float64Array, code: BlockCode, check: SolutionCheck) {
  const { unknowns, names, firstValue } = system;
  const m = unknowns.length;
  const findings = openFindings();
  const reduced = reducedEquations(system, slots, code);
  const isLarger = names.length > m && names.length <= mostNames;
  const full = isLarger ? fullEquations(system, slots, code) : undefined;
  const places = unknowns.map((name) => names.indexOf(name));
  const unknownsOf = (values: Float64Array) => Float64Array.from(places, (place) => values[place]!);
  const judged = (): boolean => {
    const isSteep = isRoundingAlone(slots, m);
    return findings.note(check.judge(slots), isSteep);
  };
  /** Notes what is wrong at a point that no step leads on from. */
  const stuck = (point: Float64Array, isSteepest = false): boolean => {
    reduced.evaluate(point);
    const isSteep = isSteepest || isRoundingAlone(slots, m);
    const residual = fullResidual(system, slots, code.full);
    const isJump = isNearKink(system, slots, code) && isBesideJump(system, slots, code);
    return findings.note({ kind: isJump ? 'jump' : 'unmet', residual }, isSteep);
  };
  const polished = (point: Float64Array): boolean => {
    polish(reduced, point);
    return judged();
  };
  const inUnknowns = (start: Float64Array, most: number): boolean => {
    const point = unknownsOf(start);
    return dampedNewton(reduced, point, unitsOf(point), most) ? polished(point) : stuck(point);
  };
  const inAll = (equations: FixedPointEquations, start: Float64Array, most: number): boolean => {
    const point = start.slice();
    if (!dampedNewton(equations, point, unitsOf(point), most)) return false;
    if (polished(unknownsOf(point))) return true;
    polish(equations, point);
    reduced.evaluate(unknownsOf(point));
    slots.set(point, firstValue);
    return judged();
  };
  return {
    note: (seen: Verdict) => findings.note(seen),
    fault: findings.fault,
    linearFault: (start: Float64Array) => {
      reduced.evaluate(unknownsOf(start));
      return linearFault(system, slots, code);
    },
    from: (start: Float64Array, most: number) =>
      inUnknowns(start, most) || (full !== undefined && inAll(full, start, most)),
    inBrackets: (start: Float64Array) => {
      const [middle] = unknownsOf(start);
      const nearest = bracketedRoots(reduced, middle!, (root) => {
        const point = Float64Array.of(root);
        if (polished(point)) return true;
        reduced.evaluate(point);
        const values = slots.slice(firstValue, firstValue + names.length);
        // Where the sign changes between neighbouring doubles there is a jump, or none that is exact enough.
        return (full !== undefined && inAll(full, values, evaluations.other)) || stuck(point, true);
      });
      if (nearest !== undefined) stuck(Float64Array.of(nearest));
    },
  };
}

/** Whether all residuals that are too large are made of no more than rounding. */
function isRoundingAlone(slots: Float64Array, m: number): boolean {
  for (let j = 0; j < m; j++) {
    const residual = Math.abs(slots[m + j]!);
    const isSmall = residual <= residualLimit * Math.abs(slots[j]!);
    if (!isSmall && !(residual <= roundings * roundingUnit * slots[2 * m + j]!)) return false;
  }
  return true;
}

/** A unit for each value: its own size, or 1. */
function unitsOf(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isFinite(value) && Math.abs(value)) || 1);
}

/** What a search has come to so far. */
function openFindings() {
  /** Smallest residuals that were left, where it was steep, at jumps, and elsewhere. */
  const least = {
    steep: Number.POSITIVE_INFINITY,
    jump: Number.POSITIVE_INFINITY,
    unmet: Number.POSITIVE_INFINITY,
  };
  let end: Verdict | undefined;
  return {
    /** Takes a verdict; whether the search is over. */
    note: (verdict: Verdict, isSteep = false): boolean => {
      const { kind, residual } = verdict;
      if (kind === 'solved' || kind === 'singular') {
        end = verdict;
        return true;
      }
      const place = kind === 'unmet' && isSteep ? 'steep' : kind;
      if (residual < least[place]) least[place] = residual;
      return false;
    },
    fault: (): UnsolvedBlock | undefined => {
      if (end?.kind === 'solved') return undefined;
      if (end !== undefined) return { reason: 'singular', residual: end.residual };
      if (Number.isFinite(least.steep)) return { reason: 'tooSteep', residual: least.steep };
      if (Number.isFinite(least.jump)) return { reason: 'jump', residual: least.jump };
      if (Number.isFinite(least.unmet)) return { reason: 'notFound', residual: least.unmet };
      return { reason: 'notFinite', residual: Number.NaN };
    },
  };
}
