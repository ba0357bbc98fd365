import { spreadOfParts } from '../estimates/spread-of-parts';
import type { TargetsMet } from '../estimates/targets-met';
import { unseenError } from '../estimates/unseen-error';

/**
 * How many targets are met, with a standard error: of independent draws from the variance of the number met, of
 * replicates from their spread. Where these show none, the errors of the single shares are added, none of which was seen.
 *
 * @param numbers - draws that meet exactly k targets, for every k from 0 on: one count, or one a replicate
 * @param draws - all draws
 */
export function numberMet(numbers: readonly Float64Array[], draws: number): TargetsMet {
  const parts = numbers[0]!.length;
  const targets = numbers.length - 1;
  const counts = numbers.map((each) => each.reduce((total, count) => total + count, 0));
  const expected = counts.reduce((total, count, met) => total + met * count, 0) / draws;
  const distribution = Object.freeze(counts.map((count) => count / draws));
  if (counts.includes(draws)) return { expected, standardError: targets * unseenError(draws), distribution };
  if (parts === 1) {
    const squares = counts.reduce(
      (total, count, met) => total + count * (met - expected) * (met - expected),
      0,
    );
    return { expected, standardError: Math.sqrt(squares / (draws - 1) / draws), distribution };
  }
  const points = draws / parts;
  const means = Array.from(
    { length: parts },
    (_, part) => numbers.reduce((total, own, met) => total + met * own[part]!, 0) / points,
  );
  const spread = spreadOfParts(means);
  const standardError = spread > 0 ? spread : (targets * unseenError(parts)) / points;
  return { expected, standardError, distribution };
}
