import * as z from 'zod/mini';
import type { Issue } from './issue';
import { type Fault, fault } from './parse-input';
import { printValue } from './print-value';

/** Rates above this absolute value are taken for percentages: 6 written for 6 % is 600 % a year. 1e-9 is for rounding. */
const largestRate = 1 + 1e-9;

/** Option that stands once where growth above 100 % a year is meant. */
export const allowLargeRates: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>> = z._default(z.boolean(), false);

/** A fault with its repair in both languages. */
type LargeRate = Fault & {
  readonly hint: string;
  readonly suggestion: { readonly value: number };
  readonly zh: { readonly expected: string; readonly hint: string };
};

/**
 * The fault of an annual rate of growth or decline above 1 in absolute value, which most often is a percentage.
 *
 * @param rate - a fraction a year
 * @returns nothing for a rate in [−1, 1]
 * @example largeRate(6)?.hint; // 'rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true'
 */
export function largeRate(rate: number): LargeRate | undefined {
  if (!(Math.abs(rate) > largestRate)) return undefined;
  const value = Number((rate / 100).toPrecision(12));
  const percent = Number((rate * 100).toPrecision(12));
  return {
    code: 'E_RANGE',
    expected: 'a rate in [-1, 1] a year',
    hint: `rates are fractions: write ${rate} % as ${value}; if ${percent} % a year is meant, set allowLargeRates: true`,
    suggestion: { value },
    zh: {
      expected: '[-1, 1] 内的年率',
      hint: `年率用小数表示：${rate}% 写作 ${value}；若确为每年 ${percent}%，请设 allowLargeRates: true`,
    },
  };
}

/**
 * The issue of an annual rate above 1 in absolute value; nothing for the others.
 *
 * @param grower - indicator that grows by the rate, where the path does not tell it
 */
export function largeRateIssue(where: string, path: string, rate: number, grower?: string): Issue[] {
  const found = largeRate(rate);
  if (found === undefined) return [];
  const { code, expected: allowed, hint, suggestion, zh } = found;
  const got = printValue(rate);
  const why = grower === undefined ? '' : `, since \`${grower}\` grows by it`;
  const subject = grower === undefined ? `\`${path}\` ` : `\`${path}\` 是 \`${grower}\` 的增速，`;
  const chinese = { message: `${where}：${subject}应为 ${zh.expected}，现为 ${got}`, hint: zh.hint };
  const message = `${where}: expected \`${path}\` to be ${allowed}${why}, got ${got}`;
  return [{ code, path, message, got, allowed, hint, suggestion, zh: chinese }];
}

type Rates = number | readonly number[];

/** Refuses rates above 1 a year under the given names, unless the option says that they are meant. For `superRefine`. */
export function demandSmallRates<K extends string>(...names: readonly K[]) {
  return (
    given: { readonly [N in K]: Rates } & { readonly allowLargeRates: boolean },
    context: z.core.$RefinementCtx,
  ): void => {
    if (given.allowLargeRates) return;
    for (const name of names) {
      const rates: Rates = given[name];
      const isOne = typeof rates === 'number';
      (isOne ? [rates] : rates).forEach((rate, i) => {
        const found = largeRate(rate);
        const path = isOne ? [name] : [name, i];
        const isTold = context.issues.some((issue) => String(issue.path) === String(path));
        if (found !== undefined && !isTold) context.addIssue({ ...fault(found), path, input: rate });
      });
    }
  };
}
