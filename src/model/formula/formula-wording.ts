import { printValue } from '../../core/print-value';
import type { Wording } from '../../core/wording';

/**
 * What a formula holds that it may not, as a sentence.
 *
 * @param text - the formula
 * @param what - words after "holds" in English; all that follows the formula in Chinese
 * @example holds('a = b', { en: 'an assignment', zh: '含有赋值' }).zh; // '公式 "a = b" 含有赋值'
 */
export function holds(text: string, what: Wording): Wording {
  const shown = printValue(text);
  return { en: `formula ${shown} holds ${what.en}`, zh: `公式 ${shown} ${what.zh}` };
}

/** A hint that tells what to write. @example write('x^y'); // { en: 'write x^y', zh: '请写成 x^y' } */
export function write(text: string): Wording {
  return { en: `write ${text}`, zh: `请写成 ${text}` };
}

/** A hint that tells several readings of a number, of which its author knows the right one. */
export function writeOneOf(readings: readonly string[]): Wording {
  return { en: `write ${readings.join(' or ')}`, zh: `请写成 ${readings.join(' 或 ')}` };
}

/** How shares are written. */
export const sharesHint: Wording = {
  en: 'write shares as fractions, 5 % as 0.05',
  zh: '比例用小数表示，5% 写作 0.05',
};

/** How the remainder of a division is written. */
export const remainderHint: Wording = {
  en: 'the remainder of a / b is a - b * floor(a / b)',
  zh: 'a / b 的余数写作 a - b * floor(a / b)',
};

/** How a product is written whose factors are too long to be shown. */
export const productHint: Wording = { en: 'write the * between the factors', zh: '请在因子之间写上 *' };

/** What stands where a product lacks its sign. */
export const bareProduct: Wording = { en: 'a product without *', zh: '中的乘积缺少 *' };

/** How last year's value is had of what has none. */
export const ownIndicatorHint: Wording = {
  en: 'make it an indicator of its own to look back on it',
  zh: '若要回看，请将其单独设为指标',
};
