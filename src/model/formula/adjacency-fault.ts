import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';
import { endsValue, operatorWords, pairBrackets, type Token } from './tokenize';

/** Longest product that a hint writes out. */
const longestProduct = 80;

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
    const hint = `write ${written.replaceAll('_', '')}`;
    const said = `formula ${printValue(text)} holds ${written}, a number with _ in it`;
    return { code: 'E_FORMULA_FORBIDDEN', said, hint, at, length, repair: '1'.padEnd(length) };
  }
  if (isTight && before.kind === 'number' && token.kind === 'number') {
    const said = `formula ${printValue(text)} holds ${written}, which is no decimal number`;
    return { code: 'E_FORMULA_SYNTAX', said, hint: 'write numbers as 1.5 or 1.5e-3', at, length };
  }
  const said = `formula ${printValue(text)} holds a product without *`;
  const product = `${operandBefore(text, tokens, i)} * ${operandFrom(text, tokens, i)}`;
  const hint = product.length > longestProduct ? 'write the * between the factors' : `write ${product}`;
  // Of brackets only the last one is at fault, and the text before it is not.
  const fix = token.text === '(' || before.text === ')' ? {} : { fix: `${before.text} * ${token.text}` };
  return { code: 'E_FORMULA_SYNTAX', said, hint, at, length, ...fix, repair: written };
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
