import { z } from 'zod';
import { fault } from '../../core/parse-input';
import { calendarYear, real } from '../../core/schema';

/** A value of a series. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Fewest yearly growths from which a drift, a persistence and a spread are estimated. */
const fewestGrowths = 5;

const pair = z.strictObject({ year: calendarYear, value: real('(0, ∞)') });

/** Schema of a series of positive values, one a year without gaps: `{ 2013: 100, 2014: 107 }`, or a list of `{ year, value }`. */
export const historySchema = z
  .union([z.record(z.string().regex(/^\d{1,4}$/), real('(0, ∞)')), z.array(pair)], {
    error: 'values by year, { 2019: 100, 2020: 102 }, or an array of { year, value }',
  })
  .superRefine((history, context) => {
    const refuse = (code: 'E_SHAPE' | 'E_INCONSISTENT', expected: string) =>
      context.addIssue({ ...fault({ code, expected }), input: history });
    const years = readHistory(history).map(({ year }) => year);
    const gap = years.findIndex((year, i) => i > 0 && year !== years[i - 1]! + 1);
    if (gap > 0) {
      const [before, after] = [years[gap - 1]!, years[gap]!];
      refuse('E_INCONSISTENT', `one value a year without gaps (${after} follows ${before})`);
    } else if (years.length <= fewestGrowths) {
      refuse(
        'E_SHAPE',
        `at least ${fewestGrowths + 1} years, which make ${fewestGrowths} growth rates (there are ${years.length})`,
      );
    }
  });

/**
 * The values of a series in order of their years.
 *
 * @param history - values by year, or a list of them
 */
export function readHistory(history: Readonly<Record<string, number>> | readonly YearValue[]): YearValue[] {
  const values = isList(history)
    ? [...history]
    : Object.entries(history).map(([year, value]) => ({ year: Number(year), value }));
  return values.sort((a, b) => a.year - b.year);
}

function isList(history: object): history is readonly YearValue[] {
  return Array.isArray(history);
}
