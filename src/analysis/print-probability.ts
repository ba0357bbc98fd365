import { z } from 'zod';
import { fault, parseInput } from '../core/parse-input';
import { probability } from '../core/schema';
import { printLowerBound, printUpperBound } from './print-bound';

const schema = z
  .object({
    probability,
    interval: z.tuple([probability, probability], { error: 'a pair [low, high] of probabilities' }),
  })
  .superRefine(({ probability, interval }, context) => {
    if (interval[0] <= probability && probability <= interval[1]) return;
    const expected = `a pair [low, high] around the probability ${probability}`;
    context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected }), path: ['interval'], input: interval });
  });

/**
 * A probability as people may quote it: with as many digits as its interval has use for, and never a bare 0 % or
 * 100 %. Where no draw, or every draw, met the target, the bound that the draws allow is printed in its place.
 *
 * @param odds.probability - in [0, 1]
 * @param odds.interval - lower and upper end, around it
 * @throws InputError if these are no probabilities, or the interval does not hold the probability
 * @example printProbability({ probability: 0.5, interval: [0.49, 0.51] }); // '50 % (49–51)'
 * @example printProbability({ probability: 0, interval: [0, 0.0038] }); // '< 0.38 %'
 */
export function printProbability(odds: {
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly standardError?: number;
}): string {
  const { probability, interval } = parseInput('printProbability', schema, odds);
  if (probability === 0) return printUpperBound(interval[1]);
  if (probability === 1) return printLowerBound(interval[0]);
  const shown = [probability, ...interval];
  const decimals = decimalsOf(shown);
  const [middle, low, high] = shown.map((share) => (100 * share).toFixed(decimals));
  return `${middle} % (${low}–${high})`;
}

/**
 * Decimals of a percentage so that the width of the interval shows as two units of the last one at least, and nothing
 * between 0 and 1 is printed as 0 or 100.
 */
function decimalsOf([probability, low, high]: readonly number[]): number {
  let decimals = 0;
  for (let rest = 100 * (high! - low!); rest < 2 && decimals < 8; rest *= 10) decimals++;
  const isBare = (share: number) =>
    share > 0 && share < 1 && [0, 100].includes(Number((100 * share).toFixed(decimals)));
  while (decimals < 14 && [probability!, low!, high!].some(isBare)) decimals++;
  return decimals;
}
