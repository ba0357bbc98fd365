import type { Wording } from '../../core/wording';
import type { FormulaFault } from './formula-refusal';
import { holds, writeOneOf } from './formula-wording';
import type { Token } from './tokenize';

const commaHint = {
  en: 'commas stand between the arguments of a function, such as max(a, b)',
  zh: '逗号用于分隔函数的参数，如 max(a, b)',
};

/** The fault of a comma that parts no arguments: most often a decimal comma, or one between thousands. */
export function commaFault(text: string, tokens: readonly Token[], i: number): FormulaFault {
  const { at } = tokens[i]!;
  const written = numberAround(tokens, i);
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said: holds(text, { en: 'a comma outside the brackets of a call', zh: '在函数括号之外有逗号' }),
    hint: written === undefined ? commaHint : writeOneOf(readingsOf(written)),
    at: at - (written?.before ?? 0),
    length: 1 + (written?.before ?? 0) + (written?.after.length ?? 0),
  };
}

/**
 * The fault of a comma between arguments that can only stand in a number, as in max(x, 1,05) or max(x, 1,000): no number
 * begins with such a 0.
 */
export function commaInNumberFault(
  text: string,
  tokens: readonly Token[],
  i: number,
): FormulaFault | undefined {
  const written = numberAround(tokens, i);
  if (written === undefined || !/^\d+$/.test(written.number) || !/^0\d+$/.test(written.after))
    return undefined;
  const shown = `${written.number},${written.after}`;
  const choices = readingsOf(written);
  const [only, thousands] = choices;
  const place = { at: tokens[i]!.at - written.before, length: written.before + 1 + written.after.length };
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said: holds(text, { en: `the comma of ${shown} in a number`, zh: `的数字 ${shown} 中有逗号` }),
    hint: writeOneOf(choices),
    ...(thousands === undefined ? { fix: only!, repair: only! } : { repair: '1'.padEnd(place.length) }),
    ...place,
  };
}

/**
 * Advice for arguments that may be one number with a decimal comma, such as exp(1,5).
 *
 * @param written - the arguments as they were written
 */
export function decimalCommaHint(written: string): Wording | undefined {
  const found = /(\d+),(\d+)/.exec(written);
  if (found === null) return undefined;
  const decimal = `${found[1]}.${found[2]}`;
  return { en: `decimals are written with a point: ${decimal}`, zh: `小数点请用“.”：${decimal}` };
}

/** Digits before and after a comma, and the length of those before. */
interface NumberWithComma {
  readonly before: number;
  readonly number: string;
  readonly after: string;
}

function numberAround(tokens: readonly Token[], i: number): NumberWithComma | undefined {
  const [left, comma, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isNumber = left?.kind === 'number' && right?.kind === 'number';
  const isTight = isNumber && left.at + left.text.length === comma.at && right.at === comma.at + 1;
  return isTight ? { before: left.text.length, number: left.text, after: right.text } : undefined;
}

/** What a number with a comma may mean: a decimal, and where three digits follow, thousands. */
function readingsOf({ number, after }: NumberWithComma): string[] {
  const isThousands = /^\d{3}$/.test(after) && !number.startsWith('0');
  return [`${number}.${after}`, ...(isThousands ? [`${number}${after}`] : [])];
}
