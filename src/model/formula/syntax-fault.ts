import { printValue } from '../../core/print-value';
import type { Wording } from '../../core/wording';
import type { FormulaFault } from './formula-refusal';
import { pairBrackets, type Token } from './tokenize';

/** What the parser says, and what to say to the one who wrote the formula. */
const advice: readonly (readonly [said: RegExp, hint: Wording])[] = [
  [/Unexpected end/, { en: 'it ends where a value is missing', zh: '公式在缺少值的地方结束' }],
  [/Parenthesis \) expected/, { en: 'a bracket is not closed', zh: '有括号没有闭合' }],
  [
    /^False part/,
    {
      en: 'a condition has two results, a < b ? c : d; put one inside another in brackets',
      zh: '条件有两个结果：a < b ? c : d；嵌套时请加括号',
    },
  ],
  [/Value expected/, { en: 'a value is missing here', zh: '此处缺少值' }],
  [/Unexpected (part|operator)/, { en: 'something is missing before it', zh: '在它之前缺少内容' }],
];

/** Brackets without a partner. */
export function bracketFaults(text: string, tokens: readonly Token[]): FormulaFault[] {
  const pairs = pairBrackets(tokens);
  return tokens.flatMap((token, i): FormulaFault[] => {
    if ((token.text !== '(' && token.text !== ')') || pairs.has(i)) return [];
    const isOpening = token.text === '(';
    const place = token.at + 1;
    const said = {
      en: `formula ${printValue(text)} has a bracket that ${isOpening ? 'is not closed' : 'was not opened'} at character ${place}`,
      zh: `公式 ${printValue(text)} 第 ${place} 个字符处的${isOpening ? '括号没有闭合' : '右括号没有对应的左括号'}`,
    };
    return [{ code: 'E_FORMULA_SYNTAX', said, at: token.at, length: 1 }];
  });
}

/** What the parser could not read, at the token where it gave up; at the end of the text where that was too short. */
export function syntaxFault(text: string, tokens: readonly Token[], error: unknown): FormulaFault {
  const { char, message } = error as { char?: number; message?: string };
  const at = Math.min(text.trimEnd().length, Math.max(0, (char ?? 1) - 1));
  const token = tokens.find((each) => each.at <= at && at < each.at + each.text.length);
  const place =
    char === undefined
      ? { en: '', zh: '' }
      : { en: ` at character ${at + 1}`, zh: `（第 ${at + 1} 个字符）` };
  return {
    code: 'E_FORMULA_SYNTAX',
    said: {
      en: `formula ${printValue(text)} cannot be read${place.en}`,
      zh: `公式 ${printValue(text)} 无法读取${place.zh}`,
    },
    hint: advice.find(([said]) => said.test(message ?? ''))?.[1],
    at: token?.at ?? at,
    length: token?.text.length ?? 1,
  };
}
