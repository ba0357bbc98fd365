const chinese = new Map<string, string>();

/**
 * What a schema expects, said in both languages: the English words, to be used as its `error` or `expected`; the Chinese
 * ones are kept for the messages in Chinese. For words that hold no value of the caller; those go into `fault`.
 *
 * @param english - words after "expected `path` to be": `a pair [from, to] of numbers`
 * @param inChinese - words after "`path` 应为"
 * @returns the English words
 * @example expectation('a fish', '鱼'); // 'a fish'
 */
/* @__NO_SIDE_EFFECTS__ */
export function expectation(english: string, inChinese: string): string {
  chinese.set(english, inChinese);
  return english;
}

/**
 * The Chinese words of an expectation that a schema brought with it; undefined where none did.
 *
 * @example statedInChinese('a whale'); // undefined
 */
export function statedInChinese(english: string): string | undefined {
  return chinese.get(english);
}
