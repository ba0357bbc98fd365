import * as z from 'zod/mini';
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

const forms = z.union([z.record(z.string(), real('(0, ∞)')), z.array(pair)]);

/** Schema of a series of positive values, one a year without gaps: `{ 2013: 100, 2014: 107 }`, or a list of `{ year, value }`. */
export const historySchema = z
  .pipe(
    z.custom<z.input<typeof forms>>(hasYears, {
      ...fault({
        code: 'E_TYPE',
        expected: 'values by year',
        hint: 'write each value with its year: { 2019: 100, 2020: 104 }',
        zh: { expected: '按年份给出的数值', hint: '请将每个数值与其年份一起写出：{ 2019: 100, 2020: 104 }' },
      }),
      abort: true,
    }),
    forms,
  )
  .check(
    z.superRefine((history, context) => {
      const refuse = (code: 'E_SHAPE' | 'E_INCONSISTENT', expected: string, zh: string) =>
        context.addIssue({ ...fault({ code, expected, zh: { expected: zh } }), input: history });
      const years = readHistory(history).map(({ year }) => year);
      const gap = years.findIndex((year, i) => i > 0 && year !== years[i - 1]! + 1);
      if (gap > 0) {
        const [before, after] = [years[gap - 1]!, years[gap]!];
        refuse(
          'E_INCONSISTENT',
          `one value a year without gaps (${after} follows ${before})`,
          `每年一个数值、没有间断（${before} 之后是 ${after}）`,
        );
      } else if (years.length <= fewestGrowths) {
        refuse(
          'E_SHAPE',
          `at least ${fewestGrowths + 1} years, which make ${fewestGrowths} growth rates (there are ${years.length})`,
          `至少 ${fewestGrowths + 1} 年，即 ${fewestGrowths} 个增长率（现有 ${years.length} 年）`,
        );
      }
    }),
  );

/** Whether values stand by their years, in one of the two forms; a list of bare numbers does not. */
function hasYears(history: unknown): boolean {
  if (Array.isArray(history)) return history.every(isPlain);
  return isPlain(history) && Object.keys(history).every((key) => /^\d{1,4}$/.test(key));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

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
