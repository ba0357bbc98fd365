import type { FormulaContext } from './formula-context';
import { refusal } from './formula-refusal';
import { limitsOf, tooDeep, tooLarge } from './formula-state';

/** Refuses a formula that is empty, too long or too deep, before any more is made of it. */
export function checkFormulaText(text: string, context: FormulaContext): void {
  const { formulaLength, formulaDepth } = limitsOf(context);
  if (text.trim() === '') {
    const place = { at: 0, length: text.length };
    const said = { en: 'formula is empty', zh: '公式为空' };
    throw refusal(text, context, [{ code: 'E_FORMULA_SYNTAX', said, ...place }]);
  }
  if (text.length > formulaLength) {
    const { length } = text;
    const said = {
      en: `formula is too long: it has ${length} characters, at most ${formulaLength} are allowed, nested at most ${formulaDepth} levels deep`,
      zh: `公式过长：有 ${length} 个字符；最多 ${formulaLength} 个字符、${formulaDepth} 层嵌套`,
    };
    throw tooLarge({ text, context }, 'formulaLength', said, length);
  }
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > formulaDepth) throw tooDeep({ text, context });
  }
}
