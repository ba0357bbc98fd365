import { numberInText } from '../core/number-in-text';
import { printValue } from '../core/print-value';
import type { FormulaContext } from './formula/formula-context';
import type { FormulaFault } from './formula/formula-refusal';
import { refusal } from './formula/formula-refusal';

/** Whole numbers joined as in a date, a school year or a range of numbers. */
const datesAndRanges = [
  /^\s*\d+(\s*[-/–—~～至到]\s*\d+)+\s*$/,
  /^\s*\d{1,4}\.\d{1,2}\.\d{1,4}\s*$/,
  /^\s*\d{4}\s*年(\s*\d{1,2}\s*月)?\s*(\d{1,2}\s*日)?\s*$/,
];

/**
 * Refuses a baseline that is written as a formula and is none: a number in quotes, a date, a range. Arithmetic would
 * take 2020-01-01 for 2018.
 *
 * @param text - the baseline as it was written
 * @param context - where it stands
 * @param unit - unit of the indicator, where it is known
 * @throws ModelError
 */
export function checkBaselineText(text: string, context: FormulaContext, unit?: string): void {
  const fault = numberFault(text, unit) ?? dateFault(text);
  if (fault !== undefined) throw refusal(text, context, [{ ...fault, at: 0, length: text.length }]);
}

type BaselineFault = Omit<FormulaFault, 'at' | 'length'>;

function numberFault(text: string, unit: string | undefined): BaselineFault | undefined {
  const found = numberInText(text, unit);
  if (found === undefined) return undefined;
  const { hint, suggestion, zh } = found;
  const got = printValue(text);
  return {
    code: 'E_TYPE',
    said: {
      en: `expected a number or a formula, got the text ${got}`,
      zh: `应为数字或公式，现为文本 ${got}`,
    },
    hint: { en: hint, zh },
    suggestion,
  };
}

function dateFault(text: string): BaselineFault | undefined {
  if (!datesAndRanges.some((form) => form.test(text))) return undefined;
  const got = printValue(text);
  return {
    code: 'E_TYPE',
    said: {
      en: `${got} reads as a date or a range, and would be computed as a sum or a quotient`,
      zh: `${got} 看起来是日期或区间，会被当作加减或除法计算`,
    },
    hint: {
      en: 'write the number; for a range give a law such as uniform({ min, max }) to an input',
      zh: '请写成数字；区间请用参数的分布表示，如 uniform({ min, max })',
    },
  };
}
