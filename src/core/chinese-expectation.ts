import { chineseForms, chineseNouns } from './chinese-expectations.table';
import { statedInChinese } from './expectation';

/**
 * An expectation of a schema in Chinese, as the words after "应为": as the schema states it, else a type, a number in an
 * interval, one of several words, a length. Undefined where it is written in other words.
 *
 * @example chineseExpectation('a number in [0, 2)'); // '[0, 2) 内的数字'
 */
export function chineseExpectation(expected: string): string | undefined {
  const plain = statedInChinese(expected) ?? chineseNouns[expected];
  if (plain !== undefined) return plain;
  const named = chineseForms.find(([form]) => form.test(expected));
  if (named !== undefined) return expected.replace(...named);
  const [, kind, interval] = /^(an? [a-z ]+) in ([[(][^\])]*[\])])$/.exec(expected) ?? [];
  if (interval !== undefined)
    return chineseNouns[kind!] === undefined ? undefined : `${interval} 内的${chineseNouns[kind!]}`;
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
