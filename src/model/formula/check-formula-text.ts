import type { FormulaContext } from './formula-context';
import { limits } from './formula-limits';
import { refusal } from './formula-refusal';
import { tooLarge } from './formula-state';

/** Refuses a formula that is empty, too long or too deep, before any more is made of it. */
export function checkFormulaText(text: string, context: FormulaContext): void {
  if (text.trim() === '') {
    const place = { at: 0, length: text.length };
    throw refusal(text, context, [{ code: 'E_FORMULA_SYNTAX', said: 'formula is empty', ...place }]);
  }
  if (text.length > limits.characters) {
    const said = `formula is too long: it has ${text.length} characters, at most ${limits.characters} are allowed, nested at most ${limits.depth} levels deep`;
    throw tooLarge({ text, context }, said);
  }
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > limits.depth) {
      throw tooLarge({ text, context }, `formula nests deeper than ${limits.depth} levels`);
    }
  }
}
