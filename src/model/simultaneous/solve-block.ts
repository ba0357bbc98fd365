import type { BlockCode } from './block-code';
import type { BlockSystem } from './block-system';
import { newtonSearch } from './newton-search';
import { solutionCheck, type Verdict } from './solution-check';
import type { UnsolvedBlock } from './unsolved-block';
import { wideSearch } from './wide-search';

/** Values for all unknowns from which the search starts again where it failed. */
const otherStarts = [1000, 0.001];

/** Solves a block for one draw after another, in the slots that hold what is given. */
export interface BlockSolver {
  /**
   * Newton's method from the start in the unknowns; whether it found a solution, whose values are then in the slots.
   * Where it did not, `search` comes next.
   */
  readonly solve: (slots: Float64Array) => boolean;
  /**
   * The long search, from last year's values of all names in their slots. It leaves a solution in the slots; else the
   * values are NaN, and it returns what is wrong.
   */
  readonly search: (slots: Float64Array) => UnsolvedBlock | undefined;
}

/**
 * Solver of a block by Newton's method with exact derivatives (`newtonSearch`) from three starts at most: the one given,
 * then all unknowns at 1000, then at 0.001. The point where it ends must be a solution (`solutionCheck`): every equation
 * holds to 1e-9, and the equations determine it. Where the method fails, or ends at what is none, the long search
 * (`wideSearch`) follows. The same arithmetic in the same order for every engine.
 *
 * @param code - computes the lines of the block in its slots, from the unknowns and what is given
 */
export function blockSolver(system: BlockSystem, code: BlockCode): BlockSolver {
  const { names, firstValue, given } = system;
  const m = system.unknowns.length;
  const newton = newtonSearch(system, code.lines);
  const check = solutionCheck(system, code);
  const searchWidely = wideSearch(system, code, check);
  /** What the point is where Newton's method ended last; undefined where it came to no end. */
  let seen: Verdict | undefined;
  const search = (slots: Float64Array): UnsolvedBlock | undefined => {
    if (!given.every(([slot]) => Number.isFinite(slots[slot]))) {
      return { reason: 'notFinite', residual: Number.NaN };
    }
    if (seen?.kind === 'singular' && !system.isLinear) return { reason: 'singular', residual: seen.residual };
    return searchWidely(slots, seen);
  };
  return {
    solve: (slots) => {
      seen = undefined;
      if (!newton(slots) && !otherStarts.some((level) => newton(slots.fill(level, 0, m)))) return false;
      if (check.isClear(slots)) return true;
      seen = check.judge(slots);
      return seen.kind === 'solved';
    },
    search: (slots) => {
      const unsolved = search(slots);
      if (unsolved !== undefined) slots.fill(Number.NaN, firstValue, firstValue + names.length);
      return unsolved;
    },
  };
}
