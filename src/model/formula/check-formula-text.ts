import { printValue } from '../../core/print-value';
import { limits } from './formula-limits';
import { type FormulaContext, refusal } from './formula-refusal';

/** Everything a formula may be written with; the parser would accept, and change the meaning of, much else. */
const allowedCharacter = /[A-Za-z0-9_\u3400-\u9fff \t\r\n+\-*/^(),.<>=!?:]/;

/** Refuses what the parser would read as something else: characters that formulas do not have, other number systems. */
export function checkFormulaText(text: string, context: FormulaContext): void {
  if (text.trim() === '') throw refusal(context, 'E_FORMULA_SYNTAX', 'formula is empty');
  if (text.length > limits.characters) {
    throw refusal(
      context,
      'E_LIMIT',
      `formula has ${text.length} characters, at most ${limits.characters} are allowed`,
    );
  }
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (!allowedCharacter.test(character)) {
      const hint = character === '[' ? 'write last year as x(-1)' : hintOf(character);
      const said = `formula ${printValue(text)} holds ${printValue(character)} at character ${at + 1}`;
      throw refusal(context, 'E_FORMULA_FORBIDDEN', said, hint);
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > limits.depth)
      throw refusal(context, 'E_LIMIT', `formula nests deeper than ${limits.depth} levels`);
  }
  const prefixed = /(?<![A-Za-z0-9_.])0[xXbBoO][0-9a-fA-F]/.exec(text);
  if (prefixed)
    throw refusal(
      context,
      'E_FORMULA_FORBIDDEN',
      `formula holds a number that is not decimal`,
      'write it in decimal digits',
    );
}

function hintOf(character: string): string {
  if (character === '%') return 'write shares as fractions: 0.05';
  return 'a formula holds names, decimal numbers, + - * / ^ ( ) , comparisons and ? :';
}
