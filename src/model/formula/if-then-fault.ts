import type { FormulaFault } from './formula-refusal';
import { holds, write } from './formula-wording';

const form = /^\s*(?:if|when)\s+(?!\()?(.+?)\s+then\s+(.+?)(?:\s+else\s+(.+?))?\s*$/is;

const callHint = { en: 'write if(condition, value, other value)', zh: '请写成 if(条件, 值, 其他值)' };

/** The fault of a condition in words, `if a then b else c`; turned into the call where it is whole and the only one. */
export function ifThenFault(text: string): FormulaFault | undefined {
  const [, condition, yes, no] = form.exec(text) ?? [];
  if (condition === undefined || yes === undefined) return undefined;
  const isOne = no !== undefined && !/\b(if|then|else)\b/i.test(condition + yes + no);
  const call = `if(${condition}, ${yes}, ${no})`;
  return {
    code: 'E_FORMULA_SYNTAX',
    said: holds(text, { en: 'a condition in words', zh: '用文字写了条件' }),
    hint: isOne ? write(call) : callHint,
    fix: isOne ? call : undefined,
    at: 0,
    length: text.length,
  };
}
