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
  'one of the allowed forms': '允许的形式之一',
  'a value': '必填的值',
};

/** Expectations of the shared makers of schemas that hold an interval. */
export const chineseForms: readonly (readonly [form: RegExp, chinese: string])[] = [
  [/^an? number in (\S+ \S+), or an array of such numbers$/, '$1 内的数字，或这样的数字的列表'],
  [/^a number, or an array of such numbers$/, '数字，或数字的列表'],
];
