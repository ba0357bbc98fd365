import type { FormulaFault } from './formula-refusal';
import { bareProduct, holds, productHint, write } from './formula-wording';
import { endsValue, operatorWords, pairBrackets, type Token } from './tokenize';

/** Longest product that a hint writes out. */
const longestProduct = 80;

const decimalHint = { en: 'write numbers as 1.5 or 1.5e-3', zh: '数字写作 1.5 或 1.5e-3' };

/** The fault of a token that begins a value right after another value, with no operator between. */
export function adjacencyFault(text: string, tokens: readonly Token[], i: number): FormulaFault | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (!endsValue(before) || !beginsValue(token, before)) return undefined;
  const at = before.text === ')' ? token.at : before.at;
  const length = token.at + token.text.length - at;
  const written = text.slice(at, at + length);
  const isTight = before.at + before.text.length === token.at;
  if (isTight && before.kind === 'number' && /^_[\d_]+$/.test(token.text)) {
    const hint = write(written.replaceAll('_', ''));
    const said = holds(text, {
      en: `${written}, a number with _ in it`,
      zh: `含有带下划线的数字 ${written}`,
    });
    return { code: 'E_FORMULA_FORBIDDEN', said, hint, at, length, repair: '1'.padEnd(length) };
  }
  if (isTight && before.kind === 'number' && token.kind === 'number') {
    const what = { en: `${written}, which is no decimal number`, zh: `中的 ${written} 不是十进制数字` };
    return { code: 'E_FORMULA_SYNTAX', said: holds(text, what), hint: decimalHint, at, length };
  }
  const product = `${operandBefore(text, tokens, i)} * ${operandFrom(text, tokens, i)}`;
  const hint = product.length > longestProduct ? productHint : write(product);
  // Of brackets only the last one is at fault, and the text before it is not.
  const fix = token.text === '(' || before.text === ')' ? {} : { fix: `${before.text} * ${token.text}` };
  return {
    code: 'E_FORMULA_SYNTAX',
    said: holds(text, bareProduct),
    hint,
    at,
    length,
    ...fix,
    repair: written,
  };
}

/** The factor that ends before a token: a number, a name, or what stands in brackets, with a lag or a call before them. */
function operandBefore(text: string, tokens: readonly Token[], i: number): string {
  const last = tokens[i - 1]!;
  let first = i - 1;
  if (last.text === ')') first = pairBrackets(tokens).get(i - 1) ?? first;
  if (last.text === ')' && tokens[first - 1]?.kind === 'name') first--;
  return text.slice(tokens[first]!.at, last.at + last.text.length);
}

/** The factor that begins with a token, with its lag or its arguments. */
function operandFrom(text: string, tokens: readonly Token[], i: number): string {
  const opening = tokens[i]!.text === '(' ? i : i + 1;
  const isBracket = tokens[opening]?.text === '(' && (opening === i || tokens[i]!.kind === 'name');
  const last = tokens[isBracket ? (pairBrackets(tokens).get(opening) ?? i) : i]!;
  return text.slice(tokens[i]!.at, last.at + last.text.length);
}

/** A name before a bracket is a call; a number or a bracket before one is not. */
function beginsValue(token: Token, before: Token): boolean {
  if (operatorWords.has(token.text)) return false;
  return token.kind === 'name' || token.kind === 'number' || (token.text === '(' && before.kind !== 'name');
}
