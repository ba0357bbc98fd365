/** Types and forms that schemas ask for, in Chinese. */
const nouns: Readonly<Record<string, string>> = {
  'a number': '数字',
  'an integer': '整数',
  'a year': '年份',
  'a finite number': '有限的数字',
  'a string': '文本',
  'a text': '文本',
  'a boolean': 'true 或 false',
  'an object': '对象（名称与值）',
  'an array': '列表',
  'a function': '函数',
  'a valid name': '有效的名称',
  'a text that is not empty': '非空的文本',
  'a formula': '公式',
  'true or false': 'true 或 false',
  'a path': '路径',
  'an array of numbers': '数字列表',
  'an array with a number above 0': '至少有一个数字大于 0 的列表',
  'an array of { weight, distribution }': '由 { weight, distribution } 组成的列表',
  'an array of at least one { weight, distribution }': '至少有一项 { weight, distribution } 的列表',
  'a probability in (0, 1) such as 0.05, or a percentile such as p5':
    '(0, 1) 内的概率，如 0.05，或百分位，如 p5',
  'an array of rows': '由行组成的列表',
  'an id of a target': '目标的 id',
  'an array of target ids': '目标 id 的列表',
  'an array of probabilities': '概率列表',
  'a pair [from, to] of numbers': '一对数字 [from, to]',
  'a text, or a text by language { en, zh }': '文本，或按语言给出的文本 { en, zh }',
  'numbers by year, such as { 2025: 312.6 }': '按年份给出的数字，如 { 2025: 312.6 }',
  'years with the horizon after the base year': '终止年份在基期之后的年份',
  'a formula, such as gdp(-1) * (1 + growth)': '公式，如 gdp(-1) * (1 + growth)',
  'a finite number or a distribution such as normal({ mean, sd })':
    '有限的数字，或分布，如 normal({ mean, sd })',
  'a finite number or a distribution such as { normal: { mean, sd } }':
    '有限的数字，或分布，如 { normal: { mean, sd } }',
  'a number, a distribution, or { value, status, reason }': '数字、分布，或 { value, status, reason }',
  'a distribution such as normal({ mean, sd })': '分布，如 normal({ mean, sd })',
  'a distribution such as { normal: { mean, sd } }': '分布，如 { normal: { mean, sd } }',
  'a finite number, or the name of an input': '有限的数字，或参数的名称',
  'a finite number, or a formula of inputs and baselines': '有限的数字，或由参数和基期值组成的公式',
  'a finite number, a formula of inputs and baselines, or { value, status, sources }':
    '有限的数字、由参数和基期值组成的公式，或 { value, status, sources }',
  'a rate ≥ -1, the name of an input, or a rate for every year, such as { 2021: 0.05 }':
    '不小于 -1 的年率、参数的名称，或逐年的年率，如 { 2021: 0.05 }',
  "'gaussian', or { studentT: df } with df in (0, 1000000]":
    "'gaussian'，或 { studentT: df }，df 在 (0, 1000000] 内",
};

/** Expectations that name a number or another field. */
const forms: readonly (readonly [form: RegExp, chinese: string])[] = [
  [/^greater than (`\w+`), which is (\S+)$/, '大于 $1（$2）的数'],
  [/^less than (`\w+`), which is (\S+)$/, '小于 $1（$2）的数'],
  [/^within (\S+) of (`\w+`)$/, '与 $2 相差不超过 $1 的数'],
  [/^between (`\w+`) and (`\w+`), in (\[.+\])$/, '$1 与 $2 之间即 $3 内的数'],
  [/^('\w+') or ('\w+')$/, '$1 或 $2'],
  [/^an array of (\d+) numbers, one a value$/, '$1 个数字的列表，每个值对应一个'],
  [/^an array whose numbers sum to 1 \(they sum to (\S+)\)$/, '总和为 1 的列表（现总和为 $1）'],
  [/^an array whose weights sum to 1 \(they sum to (\S+)\)$/, '权重总和为 1 的列表（现总和为 $1）'],
  [/^an array without repetition \((\S+)\)$/, '没有重复的列表（$1 重复）'],
  [/^an object with at least (\d+) quantiles$/, '至少有 $1 个分位数的对象'],
  [/^at most the (\d+) quantiles$/, '不大于分位数个数 $1 的整数'],
];

/**
 * An expectation of a schema in Chinese, as the words after "应为": a type, a number in an interval, one of several
 * words, a length. Undefined where it is written in other words.
 *
 * @example chineseExpectation('a number in [0, 2)'); // '[0, 2) 内的数字'
 */
export function chineseExpectation(expected: string): string | undefined {
  const plain = nouns[expected];
  if (plain !== undefined) return plain;
  const named = forms.find(([form]) => form.test(expected));
  if (named !== undefined) return expected.replace(...named);
  const [, kind, interval] = /^(an? [a-z ]+) in ([[(][^\])]*[\])])$/.exec(expected) ?? [];
  if (interval !== undefined)
    return nouns[kind!] === undefined ? undefined : `${interval} 内的${nouns[kind!]}`;
  const [, values] = /^one of (.*)$/.exec(expected) ?? [];
  if (values !== undefined) return `以下之一：${values.replaceAll(', ', '、')}`;
  const [, bound, size] = /^at (least|most) (-?[\d.e+-]+)$/.exec(expected) ?? [];
  if (size !== undefined) return `${bound === 'least' ? '不小于' : '不大于'} ${size} 的数`;
  const [, what, few, length] =
    /^an? (text|array) of at (least|most) (\d+)(?: characters| numbers?)?$/.exec(expected) ?? [];
  if (length === undefined) return undefined;
  const count = `${few === 'least' ? '至少' : '至多'} ${length} `;
  return what === 'text' ? `${count}个字符的文本` : `${count}项的列表`;
}
