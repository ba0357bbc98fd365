import { meaningOf, unitWords } from './unit-words';

/** Words of which the case of a letter, or the meaning of a metric ton, cannot be told. */
const unclear: ReadonlySet<string> = new Set(['mt', 'MT']);

/** Words one letter from a known unit that are none of it. */
const ofTheirOwn: ReadonlySet<string> = new Set(['GDP']);

/**
 * Known unit of which a word is a slip: another case of the letters, or one edit apart in words long enough for that
 * to be a slip. Undefined where there is none; `several` where the word is close to units of different sizes, or
 * where the first letter differs, which may be a prefix: a suggestion never changes the size of a unit.
 *
 * @example misspeltUnit('persn'); // 'person'
 * @example misspeltUnit('mwh'); // 'several'
 */
export function misspeltUnit(word: string): string | 'several' | undefined {
  if (ofTheirOwn.has(word)) return undefined;
  const known = [...unitWords().keys()];
  const cased = known.filter((each) => each.toLowerCase() === word.toLowerCase());
  if (cased.length > 0)
    return word.length === 1 || unclear.has(word) ? 'several' : sameButForCase(word, cased);
  const near = known.filter((each) => isSlip(word, each));
  if (near.length === 0) return undefined;
  return haveOneMeaning(near) ? (near.find((each) => each[0] === word[0]) ?? 'several') : 'several';
}

/** M and m, P and p are different prefixes, which a word in small letters leaves open. */
function sameButForCase(word: string, cased: readonly string[]): string | 'several' {
  const sameStart = cased.filter((each) => each[0] === word[0]);
  const isOpen = word === word.toLowerCase() || sameStart.length === 0;
  if (isOpen && cased.some((each) => /^[MP]/.test(each) && each[0] !== word[0])) return 'several';
  return sameStart[0] ?? cased[0]!;
}

function haveOneMeaning(words: readonly string[]): boolean {
  const meanings = words.map((word) => {
    const { size, base, power } = meaningOf(word)!;
    return `${size.over}/${size.under} ${base} ${power}`;
  });
  return new Set(meanings).size === 1;
}

/**
 * Whether a word is one edit from a known one, and both are long enough for that to be a slip and no word of its own:
 * `farms` is not `firms`, but `yaer` is `year`.
 */
function isSlip(word: string, known: string): boolean {
  const edit = editBetween(word, known);
  const longer = Math.max(word.length, known.length);
  return edit !== undefined && longer >= (edit === 'exchange' ? 4 : shortestOf(word, known));
}

/** Shortest word of which one with another letter is a slip: of plain words, of codes and Chinese, of symbols. */
function shortestOf(word: string, known: string): number {
  if (isWord(word) && isWord(known)) return 6;
  const isCode = /^[A-Z]{3}$/.test(word) && /^[A-Z]{3}$/.test(known);
  return isCode || /^[\u3400-\u9fff]+$/.test(word) ? 3 : 4;
}

/** Words in small letters, but for the symbols of fuels. */
function isWord(text: string): boolean {
  return /^[a-z]+$/.test(text) && !/[tg](?:ce|oe)$/.test(text);
}

/** What makes one word the other: one letter more, less or other, or two neighbours exchanged. */
function editBetween(a: string, b: string): 'letter' | 'exchange' | undefined {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return 'letter';
  const isExchange = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isExchange ? 'exchange' : undefined;
}
