import { fractionOf, numberOf, productOfFractions, quotient, unity, wholePower } from '../../core/fraction';
import type { Language } from '../language';
import type { UnitPart } from './parse-unit-text';
import { multipleOf, type UnitName, unitName } from './unit-name';
import { meaningOf } from './unit-words';
import { chineseMultiples } from './unit-words.table';

/** A word of a unit as it is printed, on one side of the stroke. */
interface PrintedWord extends UnitName {
  readonly word: string;
}

/** One side of a unit: its number, and its words. */
interface Side {
  readonly scale: number;
  readonly words: readonly PrintedWord[];
}

/**
 * A unit in words: numbers as powers of ten in English, as 万 and 亿 in Chinese, so that 1e4 CNY/person is 万元/人.
 *
 * @param parts - its numbers and words in the order in which they are written
 */
export function printUnitParts(parts: readonly UnitPart[]): Readonly<Record<Language, string>> {
  const split = parts.flatMap(withoutMultiple);
  const above = sideOf(split.filter(({ power }) => power > 0));
  const below = sideOf(
    split.filter(({ power }) => power < 0).map((part) => ({ ...part, power: -part.power })),
  );
  return { en: inEnglish(above, below), zh: inChinese(above, below) };
}

/** `万吨` as `万` and `吨`. */
function withoutMultiple(part: UnitPart): UnitPart[] {
  const [size, rest] = part.kind === 'word' ? (multipleOf(part.text) ?? []) : [];
  if (size === undefined) return [part];
  const number: UnitPart = { ...part, kind: 'number', text: size };
  return rest === '' ? [number] : [number, { ...part, text: rest! }];
}

/** @param parts - with powers above 0 */
function sideOf(parts: readonly UnitPart[]): Side {
  let scale = unity;
  const words: PrintedWord[] = [];
  for (const { kind, text, power } of parts) {
    const size = kind === 'number' ? fractionOf(text) : sizeOfNumberWord(text);
    if (size === undefined) words.push({ word: text, ...powered(text, power) });
    else scale = productOfFractions(scale, wholePower(size, power) ?? unity);
  }
  return { scale: numberOf(scale), words };
}

/** The size of `thousand`, `million` and the like. */
function sizeOfNumberWord(word: string) {
  return /^(thousand|million|mn|billion|bn|trillion|tn)$/.test(word) ? meaningOf(word)?.size : undefined;
}

function powered(given: string, times: number): UnitName {
  // `t2` is written as one word.
  const [, stem, digit] = /^(.*\D)([2-4])$/.exec(meaningOf(given) === undefined ? given : '') ?? [];
  const [word, power] = stem === undefined ? [given, times] : [stem, times * Number(digit)];
  const name = unitName(word);
  if (power === 1) return name;
  const whole = unitName(`${word}${power}`);
  if (whole.en !== `${word}${power}`) return whole;
  const raised = superscript(power);
  return { ...name, en: name.en + raised, zh: name.zh + raised, per: name.per + raised, isTime: false };
}

function inEnglish(above: Side, below: Side): string {
  const times = below.words.filter(({ isTime }) => isTime).map(({ per }) => ` ${per}`);
  const others = below.words.filter(({ isTime }) => !isTime);
  if (above.words.length === 0 && others.length === 0 && above.scale < 1 && below.scale === 1) {
    const share = shareName(above.scale, 'en');
    if (share !== undefined) return share + times.join('');
  }
  const isOfSame = above.words.length === 1 && others.length === 1 && above.words[0]!.en === others[0]!.en;
  const top = [scaleText(above.scale), ...(isOfSame ? [] : above.words.map(({ en }) => en))];
  const text = top.filter((each) => each !== '').join(' ');
  return `${text}${underStroke(text, { ...below, words: others }, isOfSame)}${times.join('')}`.trim();
}

/** What a unit is divided by, time apart, in English. */
function underStroke(above: string, { scale, words }: Side, isOfSame: boolean): string {
  if (words.length === 0) return scale === 1 ? '' : ` per ${plainScale(scale)}`;
  if (isOfSame && scale !== 1) return ` per ${scale.toLocaleString('en-US')}`;
  if (scale !== 1) return ` per ${plainScale(scale)} ${words.map(({ en, per }) => en || per).join(' ')}`;
  const names = words.map(({ per }) => per).join('/');
  return above === '' ? ` per ${names}` : `/${names}`;
}

function inChinese(above: Side, below: Side): string {
  const share = above.words.length === 0 && above.scale < 1 ? shareName(above.scale, 'zh') : undefined;
  const top = share ?? withScale(above);
  const under = below.words.length === 0 && below.scale === 1 ? '' : `/${withScale(below, '/')}`;
  return top + under;
}

/** Words after a number word, or after a power of ten where there is none. */
function withScale({ scale, words }: Side, between = ''): string {
  const names = words.map(({ zh }) => zh).join(between);
  if (scale === 1) return names;
  const multiple = chineseMultiples.find(([, size]) => Number(size) === scale)?.[0];
  return multiple === undefined ? `${scaleText(scale)} ${names}`.trim() : multiple + names;
}

/** A part of a hundred, a thousand or ten thousand. */
function shareName(scale: number, language: Language): string | undefined {
  const inverse = numberOf(quotient(unity, fractionOf(String(scale))));
  const word = { 100: '%', 1000: '‰', 10000: '‱' }[inverse];
  return word === undefined ? undefined : unitName(word)[language];
}

/** A factor before a unit, such as ×10⁸. */
function scaleText(scale: number): string {
  return scale === 1 ? '' : `×${plainScale(scale, 2)}`;
}

/** A number, as a power of ten from 10,000 on or below 1. @param least - exponents from which it is one */
function plainScale(scale: number, least = 4): string {
  const [digits, exponent] = scale.toExponential().split('e');
  const isPower = digits === '1' && (Number(exponent) < 0 || Number(exponent) >= least);
  return isPower ? `10${superscript(Number(exponent))}` : scale.toLocaleString('en-US');
}

/** A whole number as a power is written, such as ⁻¹⁰. */
function superscript(power: number): string {
  return [...String(power)].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)] ?? sign).join('');
}
