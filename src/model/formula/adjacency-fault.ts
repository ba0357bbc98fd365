import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';
import { endsValue, operatorWords, type Token } from './tokenize';

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
  const hint =
    before.text === ')' ? 'write the * between the factors' : `write ${before.text} * ${token.text}`;
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said,
    hint: token.text === '(' ? 'write the * between the factors' : hint,
    at,
    length,
    ...(token.text === '(' || before.text === ')' ? {} : { fix: `${before.text} * ${token.text}` }),
    repair: written,
  };
}

/** A name before a bracket is a call; a number or a bracket before one is not. */
function beginsValue(token: Token, before: Token): boolean {
  if (operatorWords.has(token.text)) return false;
  return token.kind === 'name' || token.kind === 'number' || (token.text === '(' && before.kind !== 'name');
}
