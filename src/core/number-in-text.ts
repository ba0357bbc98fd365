import type { Suggestion } from './issue';

/** A number that stands in a text, and what to write in its place. */
export interface NumberInText {
  readonly hint: string;
  readonly suggestion?: Suggestion;
  readonly zh: string;
}

/**
 * The number that a text holds where a number belongs: in quotes, with a percent sign, with separators between
 * thousands, or with a decimal comma. Undefined where the text is no number.
 *
 * @param text - what stands in place of the number
 * @param unit - unit of the quantity, where it is known: 3.6 % is 3.6 in `%` and 0.036 in `1`
 * @example numberInText('3.6%')?.suggestion; // { value: 0.036 }
 * @example numberInText('3.6%', '%')?.suggestion; // { value: 3.6 }
 * @example numberInText('12,500')?.hint; // 'numbers have no separator between thousands; write 12500'
 */
export function numberInText(text: string, unit = ''): NumberInText | undefined {
  const trimmed = narrowed(text).trim();
  const [, sign, digits = '', percent] = /^([-+]?)([\d.,，_'\s]{1,40}?)\s*([%％]?)$/.exec(trimmed) ?? [];
  const form = formOf(digits);
  if (form === undefined) return undefined;
  const [read, words, zh] = form;
  const share = percent !== '' && !isPercent(unit);
  const value = Number(`${sign}${read}${share ? 'e-2' : ''}`);
  return { hint: `${words} ${value}`, suggestion: { value }, zh: `${zh} ${value}` };
}

/** The digits as a number is written, and what was wrong with them. */
function formOf(digits: string): readonly [read: string, words: string, zh: string] | undefined {
  if (/^\d{1,15}(\.\d{1,15})?$/.test(digits)) {
    return [digits, 'it is a string; write the number', '这是文本；请写成数字'];
  }
  // 0,035 has a decimal comma: no thousands begin with 0.
  if (/^[1-9]\d{0,2}([,，_'\s]\d{3})+(\.\d+)?$/.test(digits)) {
    const read = digits.replace(/[^\d.]/g, '');
    return [read, 'numbers have no separator between thousands; write', '数字不用千位分隔符；请写成'];
  }
  if (/^\d{1,3}(\.\d{3})+[,，]\d+$/.test(digits)) {
    const read = digits.replaceAll('.', '').replace(/[,，]/, '.');
    return [
      read,
      'decimals are written with a point, thousands without one; write',
      '小数点请用“.”，千位不加点，写成',
    ];
  }
  if (/^\d+[,，]\d+$/.test(digits)) {
    return [digits.replace(/[,，]/, '.'), 'decimals are written with a point; write', '小数点请用“.”，写成'];
  }
  return undefined;
}

/** Digits and signs of full width, those of a Chinese keyboard, as plain ones; powers such as ² stay what they are. */
function narrowed(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function isPercent(unit: string): boolean {
  return /^\s*[%％]/.test(unit);
}
