import { fractionOf, quotient } from '../../core/fraction';
import { once } from '../../core/once';
import type { Language } from '../language';
import type { ExactUnit } from './unit';
import { chineseLargePrefixes, type NameRow, unitNames, wordNames } from './unit-names.table';
import { unitOfWord } from './unit-word';
import { unitWords } from './unit-words';
import { chineseMultiples, currencyBases } from './unit-words.table';

/** How a word of a unit is printed. */
export interface UnitName {
  readonly en: string;
  readonly zh: string;
  /** In English after "per": `head` of `persons`. */
  readonly per: string;
  /** A span of time, which English puts last: `a year`. */
  readonly isTime: boolean;
}

const chinese = /^[\u3400-\u9fff]+$/;

/** Names by the words themselves. */
const byWord = once(
  (): ReadonlyMap<string, UnitName> =>
    new Map(
      wordNames.flatMap((row) => row[0].split(' ').map((word): [string, UnitName] => [word, nameOf(row)])),
    ),
);

/** Names by what the words mean. */
const byMeaning = once(
  (): ReadonlyMap<string, UnitName> =>
    new Map(unitNames.map((row) => [keyOf(unitOfWord(row[0])), nameOf(row)])),
);

/** The first known word of each meaning in one of the languages. */
const firstWords = once((): Readonly<Record<Language, ReadonlyMap<string, string>>> => {
  const all = [...unitWords().keys()].reverse();
  const first = (words: readonly string[]) => new Map(words.map((word) => [keyOf(unitOfWord(word)), word]));
  return {
    en: first(all.filter((word) => !/[\u3400-\u9fff]/.test(word))),
    zh: first(all.filter((word) => chinese.test(word))),
  };
});

/**
 * How a word of a unit is printed in each language: as in the table, else as another word of the same meaning, else
 * as it is written. A Chinese word stays as it is in Chinese.
 *
 * @param word - without a number word before it
 * @example unitName('公里').en; // 'km'
 */
export function unitName(word: string): UnitName {
  const unit = unitOfWord(word);
  const key = keyOf(unit);
  const known = byWord().get(word) ?? (hasBase(unit) ? byMeaning().get(key) : undefined);
  const isChinese = chinese.test(word);
  const en = known?.en ?? (isChinese ? (firstWords().en.get(key) ?? currencyOf(unit) ?? word) : word);
  const zh = isChinese ? word : (known?.zh ?? chineseName(unit) ?? word);
  return { en, zh, per: known?.per ?? en, isTime: known?.isTime ?? false };
}

/** A number word such as `万` before a Chinese unit, and the rest; nothing where the word has none. */
export function multipleOf(word: string): readonly [size: string, rest: string] | undefined {
  if (!chinese.test(word) || unitWords().has(word)) return undefined;
  const found = chineseMultiples.find(([prefix]) => word.startsWith(prefix));
  return found === undefined ? undefined : [found[1], word.slice(found[0].length)];
}

function nameOf([, en, zh, per]: NameRow): UnitName {
  return { en, zh, per: per ?? en, isTime: /^an? /.test(per ?? '') };
}

/** The code of a currency that has no other word. */
function currencyOf(unit: ReturnType<typeof unitOfWord>): string | undefined {
  return 'powers' in unit ? Object.keys(unit.powers).find((base) => currencyBases.has(base)) : undefined;
}

/** The Chinese word of a unit, with a number word before it where only a part of its size has a word. */
function chineseName(unit: ReturnType<typeof unitOfWord>): string | undefined {
  if (!hasBase(unit)) return undefined;
  const words = firstWords().zh;
  const whole = words.get(keyOf(unit));
  if (whole !== undefined) return whole;
  for (const [prefix, size] of chineseLargePrefixes) {
    const part = { ...unit, scale: quotient(unit.scale, fractionOf(size)) };
    const word = byMeaning().get(keyOf(part))?.zh ?? words.get(keyOf(part));
    if (word !== undefined) return prefix + word;
  }
  return undefined;
}

function hasBase(unit: ReturnType<typeof unitOfWord>): unit is ExactUnit {
  return 'powers' in unit && Object.keys(unit.powers).length > 0;
}

function keyOf(unit: ReturnType<typeof unitOfWord>): string {
  if (!('powers' in unit)) return '';
  const { over, under } = unit.scale;
  return `${over}/${under} ${JSON.stringify(Object.entries(unit.powers))}`;
}
