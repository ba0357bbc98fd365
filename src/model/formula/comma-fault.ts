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
 * The fault of a comma between arguments that can only be a decimal comma, as in max(x, 1,05): no number begins with
 * such a 0.
 */
export function decimalCommaFault(
  text: string,
  tokens: readonly Token[],
  i: number,
): FormulaFault | undefined {
  const written = numberAround(tokens, i);
  if (written === undefined || !/^\d+$/.test(written.number) || !/^0\d+$/.test(written.after))
    return undefined;
  const decimal = `${written.number}.${written.after}`;
  const place = { at: tokens[i]!.at - written.before, length: decimal.length };
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said: `formula ${printValue(text)} holds the decimal comma of ${written.number},${written.after}`,
    hint: `write ${decimal}`,
    fix: decimal,
    repair: decimal,
    zh: {
      said: `公式 ${printValue(text)} 中 ${written.number},${written.after} 用逗号作小数点`,
      hint: `请写成 ${decimal}`,
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

function numberAround(tokens: readonly Token[], i: number) {
  const [left, comma, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isNumber = left?.kind === 'number' && right?.kind === 'number';
  const isTight = isNumber && left.at + left.text.length === comma.at && right.at === comma.at + 1;
  return isTight ? { before: left.text.length, number: left.text, after: right.text } : undefined;
}

function hintFor(written: ReturnType<typeof numberAround>): string {
  if (written === undefined) return 'commas stand between the arguments of a function, such as max(a, b)';
  const decimal = `${written.number}.${written.after}`;
  const thousands =
    /^\d{3}$/.test(written.after) && !written.number.startsWith('0')
      ? ` or ${written.number}${written.after}`
      : '';
  return `write ${decimal}${thousands}`;
}
