import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';
import type { Token } from './tokenize';

/** The fault of a comma that parts no arguments: most often a decimal comma, or one between thousands. */
export function commaFault(text: string, tokens: readonly Token[], i: number): FormulaFault {
  const { at } = tokens[i]!;
  const written = numberAround(tokens, i);
  const said = `formula ${printValue(text)} holds a comma outside the brackets of a call`;
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said,
    hint: hintFor(written),
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
  const said = `formula ${printValue(text)} holds the comma of ${written.number},${written.after} in a number`;
  const choices = readingsOf(written);
  const [only, thousands] = choices;
  const place = { at: tokens[i]!.at - written.before, length: written.before + 1 + written.after.length };
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said,
    hint: `write ${choices.join(' or ')}`,
    ...(thousands === undefined ? { fix: only!, repair: only! } : { repair: '1'.padEnd(place.length) }),
    zh: {
      said: `公式 ${printValue(text)} 的数字 ${written.number},${written.after} 中有逗号`,
      hint: `请写成 ${choices.join(' 或 ')}`,
    },
    ...place,
  };
}

/**
 * Advice for arguments that may be one number with a decimal comma, such as exp(1,5).
 *
 * @param written - the arguments as they were written
 */
export function decimalCommaHint(written: string): string | undefined {
  const found = /(\d+),(\d+)/.exec(written);
  return found === null ? undefined : `decimals are written with a point: ${found[1]}.${found[2]}`;
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

function hintFor(written: NumberWithComma | undefined): string {
  if (written === undefined) return 'commas stand between the arguments of a function, such as max(a, b)';
  return `write ${readingsOf(written).join(' or ')}`;
}

/** What a number with a comma may mean: a decimal, and where three digits follow, thousands. */
function readingsOf({ number, after }: NumberWithComma): string[] {
  const isThousands = /^\d{3}$/.test(after) && !number.startsWith('0');
  return [`${number}.${after}`, ...(isThousands ? [`${number}${after}`] : [])];
}
