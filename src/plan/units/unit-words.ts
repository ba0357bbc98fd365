import { type Fraction, fractionOf, productOfFractions, unity } from '../../core/fraction';
import { once } from '../../core/once';
import { currencyBases, masses, prefixed, prefixes, spelled, substances } from './unit-words.table';

/** What a word of units means: its size in a base unit, and the power of that; without a base a number. */
export interface UnitWord {
  readonly size: Fraction;
  readonly base?: string;
  readonly power: number;
}

/** Every word with its meaning, except for currencies known by their code alone. */
export const unitWords = once(
  (): ReadonlyMap<string, UnitWord> => new Map([...ownWords(), ...massesOfSubstances()]),
);

/**
 * Meaning of a word of units; undefined of one that is not known.
 *
 * @example meaningOf('km'); // { size: { over: 1000n, under: 1n }, base: 'm', power: 1 }
 */
export function meaningOf(word: string): UnitWord | undefined {
  const found = unitWords().get(word);
  if (found !== undefined) return found;
  return currencyBases.has(word) ? { size: unity, base: word, power: 1 } : undefined;
}

function ownWords(): [string, UnitWord][] {
  const rows = spelled.map(([words, ...meaning]) => [words, '', ...meaning] as const);
  return [...rows, ...prefixed, ...masses].flatMap(([words, used, size, base, power = 1]) =>
    withPrefixes(words, used).map(([word, multiple]): [string, UnitWord] => [
      word,
      {
        size: productOfFractions(multiple, fractionOf(size)),
        ...(base === undefined ? {} : { base }),
        power,
      },
    ]),
  );
}

/** `kgCO2`, `吨标准煤`: a mass and what it is a mass of, in one script. */
function massesOfSubstances(): [string, UnitWord][] {
  return masses.flatMap(([words, used, tonnes]) =>
    withPrefixes(words, used).flatMap(([mass, multiple]) =>
      substances.flatMap(([names, size, base]) =>
        names
          .split(' ')
          .filter((name) => isLatin(name) === isLatin(mass))
          .map((name): [string, UnitWord] => [
            mass + name,
            {
              size: productOfFractions(multiple, productOfFractions(fractionOf(tonnes), fractionOf(size))),
              base,
              power: 1,
            },
          ]),
      ),
    ),
  );
}

/** Words as they are and with each prefix, with the size that it stands for. */
function withPrefixes(words: string, used: string): [string, Fraction][] {
  const all = ['', ...used.split(' ').filter((prefix) => prefix !== '')];
  return words
    .split(' ')
    .flatMap((word) =>
      all.map((prefix): [string, Fraction] => [prefix + word, fractionOf(prefixes[prefix] ?? '1')]),
    );
}

function isLatin(text: string): boolean {
  return /^[\x20-\x7eμ]/.test(text);
}
