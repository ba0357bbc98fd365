import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';
import { pairBrackets, type Token } from './tokenize';

/** What the parser says, and what to say to the one who wrote the formula. */
const advice: readonly (readonly [said: RegExp, hint: string])[] = [
  [/Unexpected end/, 'it ends where a value is missing'],
  [/Parenthesis \) expected/, 'a bracket is not closed'],
  [/^False part/, 'a condition has two results, a < b ? c : d; put one inside another in brackets'],
  [/Value expected/, 'a value is missing here'],
  [/Unexpected (part|operator)/, 'something is missing before it'],
];

/** Brackets without a partner. */
export function bracketFaults(text: string, tokens: readonly Token[]): FormulaFault[] {
  const pairs = pairBrackets(tokens);
  return tokens.flatMap((token, i): FormulaFault[] => {
    if ((token.text !== '(' && token.text !== ')') || pairs.has(i)) return [];
    const what = token.text === '(' ? 'a bracket that is not closed' : 'a bracket that was not opened';
    const said = `formula ${printValue(text)} has ${what} at character ${token.at + 1}`;
    return [{ code: 'E_FORMULA_SYNTAX', said, at: token.at, length: 1 }];
  });
}

/** What the parser could not read, at the token where it gave up; at the end of the text where that was too short. */
export function syntaxFault(text: string, tokens: readonly Token[], error: unknown): FormulaFault {
  const { char, message } = error as { char?: number; message?: string };
  const at = Math.min(text.trimEnd().length, Math.max(0, (char ?? 1) - 1));
  const token = tokens.find((each) => each.at <= at && at < each.at + each.text.length);
  const place = char === undefined ? '' : ` at character ${at + 1}`;
  return {
    code: 'E_FORMULA_SYNTAX',
    said: `formula ${printValue(text)} cannot be read${place}`,
    hint: advice.find(([said]) => said.test(message ?? ''))?.[1],
    at: token?.at ?? at,
    length: token?.text.length ?? 1,
  };
}
