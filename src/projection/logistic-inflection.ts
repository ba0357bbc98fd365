import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput, wordedFault } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';
import { logChange } from './log-change';

const schema = z
  .strictObject({ start: real('(0, ∞)'), ceiling: real('(0, ∞)'), rate: real('(0, ∞)'), allowLargeRates })
  .check(
    z.superRefine(demandSmallRates('rate')),
    z.superRefine(({ start, ceiling }, context) => {
      if (start < ceiling) return;
      const expected = {
        en: `below \`ceiling\`, ${ceiling}`,
        zh: `小于 \`ceiling\`（${ceiling}）的数`,
      };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['start'], input: start });
    }),
  );

/** Input of `logisticInflection`. */
export interface LogisticInflectionInput {
  readonly start: number;
  readonly ceiling: number;
  readonly rate: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Time at which logistic growth is fastest, where the level is half the ceiling.
 *
 * t = ln(K / y(0) − 1) / r
 *
 * @param start - y(0), > 0 and below `ceiling`, in the indicator's unit
 * @param ceiling - K, > 0, same unit
 * @param rate - r, > 0, a year
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns years after year 0; negative if the inflection has passed
 * @throws InputError if an input is out of its range or `start` is not below `ceiling`
 * @see Verhulst (1838), Notice sur la loi que la population suit dans son accroissement
 * @example logisticInflection({ start: 1, ceiling: 100, rate: 0.5 }); // 9.19023970026918
 */
export function logisticInflection(input: LogisticInflectionInput): number {
  const { start, ceiling, rate } = parseInput('logisticInflection', schema, input);
  return finiteNumber('logisticInflection', logChange(ceiling - start, start) / rate);
}
