import fc from 'fast-check';
import { expect } from 'vitest';
import { targetMarks } from '../../../src/model/circularity/target-marks';
import { errorOf } from '../../error-of';
import { anyModel, anyPart, anySurroundings, readingsOf, scenarioOf } from './random-parts';

const ids = ['t0', 't1', 't2'];

/**
 * Asserts that a part of a random scenario reaches exactly those targets whose numbers move when it does.
 *
 * @returns how many targets were reached, and how many were not
 */
export function assertReach({ seed, numRuns }: { readonly seed: number; readonly numRuns: number }) {
  let reached = 0;
  let unreached = 0;
  fc.assert(
    fc.property(anyModel, anySurroundings, anyPart, (model, surroundings, part) => {
      const [before, after] = [0, 1].map((moved) => scenarioOf(model, surroundings, part(moved)));
      const moves = ids.map((id) => {
        const [first, second] = [before!, after!].map((each) => readingsOf(each, id));
        return first!.some((value, i) => value !== second![i]);
      });
      for (const [i, id] of ids.entries()) {
        const define = () => scenarioOf(model, surroundings, part(0, [id]));
        if (!moves[i]) {
          unreached++;
          expect(errorOf(define).issues.map(({ code }) => code)).toEqual(['E_INCONSISTENT']);
          continue;
        }
        reached++;
        const marks = targetMarks(define());
        expect(ids.map((each) => marks[each]!.circular)).toEqual(ids.map((each) => each === id));
        expect(ids.map((each) => marks[each]!.sharesDriver)).toEqual(
          ids.map((each, j) => (each !== id && moves[j] ? [id] : [])),
        );
      }
    }),
    { seed, numRuns },
  );
  return { reached, unreached };
}
