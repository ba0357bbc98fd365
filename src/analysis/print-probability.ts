import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { parseInput, wordedFault } from '../core/parse-input';
import { probability } from '../core/schema';
import { type Language, language } from '../plan/language';
import { bracketed, percentSign } from '../plan/number-signs';
import { percentDecimals } from './percent-decimals';
import { printLowerBound, printUpperBound } from './print-bound';

const languageArgument = z.strictObject({ lang: language });

const schema = z
  .object({
    probability,
    interval: z.tuple([probability, probability], {
      error: expectation('a pair [low, high] of probabilities', '一对概率 [low, high]'),
    }),
  })
  .check(
    z.superRefine(({ probability, interval }, context) => {
      // What is out of [0, 1] has its own fault.
      if (probability < 0 || probability > 1) return;
      if (interval[0] <= probability && probability <= interval[1]) return;
      const expected = {
        en: `a pair [low, high] around the probability ${probability}`,
        zh: `包含概率 ${probability} 的一对 [low, high]`,
      };
      context.addIssue({
        ...wordedFault('E_INCONSISTENT', expected),
        path: ['interval'],
        input: interval,
      });
    }),
  );

/**
 * A probability as people may quote it: with as many digits as its interval has use for, and never a bare 0 % or
 * 100 %. Where no draw, or every draw, met the target, the bound that the draws allow is printed in its place.
 *
 * @param odds.probability - in [0, 1]
 * @param odds.interval - lower and upper end, around it
 * @param lang - `en` unless given, or `zh`
 * @throws InputError if these are no probabilities, the interval does not hold the probability, or the language is unknown
 * @example printProbability({ probability: 0.5, interval: [0.49, 0.51] }); // '50 % (49–51)'
 * @example printProbability({ probability: 0.5, interval: [0.49, 0.51] }, 'zh'); // '50%（49–51）'
 * @example printProbability({ probability: 0, interval: [0, 0.0038] }); // '< 0.38 %'
 */
export function printProbability(
  odds: {
    readonly probability: number;
    readonly interval: readonly [number, number];
    readonly standardError?: number;
  },
  lang: Language = 'en',
): string {
  const { probability, interval } = parseInput('printProbability', schema, odds);
  parseInput('printProbability', languageArgument, { lang });
  if (probability === 0) return printUpperBound(interval[1], lang);
  if (probability === 1) return printLowerBound(interval[0], lang);
  const shown = [probability, ...interval] as const;
  const decimals = percentDecimals(shown);
  const [middle, low, high] = shown.map((share) => (100 * share).toFixed(decimals));
  return `${middle}${percentSign[lang]}${bracketed(`${low}–${high}`, lang)}`;
}
