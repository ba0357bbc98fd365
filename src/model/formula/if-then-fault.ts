import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';

const form = /^\s*(?:if|when)\s+(?!\()?(.+?)\s+then\s+(.+?)(?:\s+else\s+(.+?))?\s*$/is;

/** The fault of a condition in words, `if a then b else c`; turned into the call where it is whole and the only one. */
export function ifThenFault(text: string): FormulaFault | undefined {
  const [, condition, yes, no] = form.exec(text) ?? [];
  if (condition === undefined || yes === undefined) return undefined;
  const isOne = no !== undefined && !/\b(if|then|else)\b/i.test(condition + yes + no);
  const call = `if(${condition}, ${yes}, ${no})`;
  return {
    code: 'E_FORMULA_SYNTAX',
    said: `formula ${printValue(text)} holds a condition in words`,
    hint: isOne ? `write ${call}` : 'write if(condition, value, other value)',
    zh: {
      said: `公式 ${printValue(text)} 用文字写了条件`,
      hint: isOne ? `请写成 ${call}` : '请写成 if(条件, 值, 其他值)',
    },
    fix: isOne ? call : undefined,
    at: 0,
    length: text.length,
  };
}
