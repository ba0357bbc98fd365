import type { Design } from '../design/design';
import { designError } from '../estimates/design-error';
import { surestDraws } from '../estimates/effective-draws';
import type { TargetsMet } from '../estimates/targets-met';
import { unseenError } from '../estimates/unseen-error';
import { weightOf } from '../estimates/weight-of';

/**
 * How many of several targets are met, of antithetic or weighted draws: the same weights as those of every single and
 * joint share, so that the shares of the numbers add up to 1 and the expected number to the sum of the single shares.
 *
 * @param met - by target: 1 for every draw that meets it
 * @param draws - all draws
 */
export function drawsMet(met: readonly Uint8Array[], draws: number, design: Design): TargetsMet {
  const weights = design.weights ?? new Float64Array(draws).fill(1);
  const total = weightOf(weights);
  const numbers = new Float64Array(draws);
  for (const each of met) for (let draw = 0; draw < draws; draw++) numbers[draw]! += each[draw]!;
  const distribution = Array.from({ length: met.length + 1 }, (_, k) => {
    const isIn = Uint8Array.from(numbers, (number) => Number(number === k));
    return weightOf(weights, isIn) / total;
  });
  const expected = met.reduce((sum, each) => sum + weightOf(weights, each) / total, 0);
  const spread = designError(
    numbers.map((number) => number - expected),
    design,
    total,
  );
  // Where the groups of draws show no spread, the errors of the single shares are added, none of which was seen.
  const isCertain = distribution.includes(1) || spread === 0;
  const standardError = isCertain ? met.length * unseenError(surestDraws(weights)) : spread;
  return { expected, standardError, distribution: Object.freeze(distribution) };
}
