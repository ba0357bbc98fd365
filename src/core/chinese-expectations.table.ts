// Expectations that many schemas share, English and Chinese; others are said in both languages where they are stated.

/** Types and forms that schemas ask for, in Chinese. */
export const chineseNouns: Readonly<Record<string, string>> = {
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
};

/** Expectations that name a number or another field. */
export const chineseForms: readonly (readonly [form: RegExp, chinese: string])[] = [
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
  [/^an? number in (\S+ \S+), or an array of such numbers$/, '$1 内的数字，或这样的数字的列表'],
  [/^a number, or an array of such numbers$/, '数字，或数字的列表'],
  [/^an array of at most (\d+)$/, '至多 $1 项的列表'],
  [/^a value within (\S+) of (\S+)$/, '与 $2 相差不超过 $1 的值'],
  [/^at most the (\d+) draws$/, '不大于抽样次数 $1 的整数'],
];
