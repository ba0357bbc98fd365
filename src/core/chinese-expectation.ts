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
};

/**
 * An expectation of a schema in Chinese, as the words after "应为": a type, a number in an interval, one of several
 * words, a length. Undefined where it is written in other words.
 *
 * @example chineseExpectation('a number in [0, 2)'); // '[0, 2) 内的数字'
 */
export function chineseExpectation(expected: string): string | undefined {
  const plain = nouns[expected];
  if (plain !== undefined) return plain;
  const [, kind, interval] = /^(an? [a-z ]+) in ([[(][^\])]*[\])])$/.exec(expected) ?? [];
  if (interval !== undefined)
    return nouns[kind!] === undefined ? undefined : `${interval} 内的${nouns[kind!]}`;
  const [, values] = /^one of (".*)$/.exec(expected) ?? [];
  if (values !== undefined) return `以下之一：${values.replaceAll('", "', '"、"')}`;
  const [, bound, size] = /^at (least|most) (-?[\d.e+-]+)$/.exec(expected) ?? [];
  if (size !== undefined) return `${bound === 'least' ? '不小于' : '不大于'} ${size} 的数`;
  const [, what, few, length] =
    /^an? (text|array) of at (least|most) (\d+)(?: characters| numbers?)?$/.exec(expected) ?? [];
  if (length === undefined) return undefined;
  const count = `${few === 'least' ? '至少' : '至多'} ${length} `;
  return what === 'text' ? `${count}个字符的文本` : `${count}项的列表`;
}
