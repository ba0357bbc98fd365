/**
 * A value as `printValue` shows it, its English words in Chinese.
 *
 * @example chineseValue('an array of 2'); // '含 2 项的列表'
 */
export function chineseValue(shown: string): string {
  const [, size] = /^an array of (\d+)$/.exec(shown) ?? [];
  if (size !== undefined) return `含 ${size} 项的列表`;
  const [, name, length] = /^an? ([A-Z]\w*)(?: of (\d+))?$/.exec(shown) ?? [];
  if (name !== undefined) return length === undefined ? `${name} 对象` : `含 ${length} 项的 ${name}`;
  return words[shown] ?? shown;
}

const words: Readonly<Record<string, string>> = {
  'a function': '函数',
  'an object': '对象',
  'a bigint': '大整数',
  'a symbol': '符号',
  undefined: 'undefined（未给出）',
};
