import { fractionOf, productOfFractions } from '../../core/fraction';
import { misspeltUnit } from './misspelt-unit';
import { type ExactUnit, raised } from './unit';
import type { UnitFault } from './unit-fault';
import { meaningOf } from './unit-words';
import { chineseMultiples, substances } from './unit-words.table';

/** Names of substances in Latin letters. */
const substanceNames: ReadonlySet<string> = new Set(
  substances.flatMap(([names]) => names.split(' ')).filter((name) => /^[A-Z]/.test(name)),
);

const chinese = /^[\u3400-\u9fff]+$/;

/**
 * Unit of one word: a known one, a Chinese one after a number word such as `万`, or one with its power such as `km2`.
 * A word that is close to a known one is refused as misspelt; any other is a base unit of its own.
 */
export function unitOfWord(word: string): ExactUnit | UnitFault {
  const known = meaningOf(word);
  if (known !== undefined) {
    const { size, base, power } = known;
    return { powers: base === undefined ? {} : { [base]: power }, scale: size };
  }
  if (word.length > 1 && substanceNames.has(word)) return withoutMass(word);
  const [, stem, power] = /^(.*\D)([2-4])$/.exec(word) ?? [];
  if (stem !== undefined) {
    const unit = unitOfWord(stem);
    return 'powers' in unit ? raised(unit, Number(power))! : repaired(unit, (meant) => meant + power);
  }
  const multiple = chineseMultiples.find(([prefix]) => word.startsWith(prefix));
  if (multiple !== undefined && chinese.test(word)) {
    const [prefix, size] = multiple;
    if (word === prefix) return { powers: {}, scale: fractionOf(size) };
    const unit = unitOfWord(word.slice(prefix.length));
    return 'powers' in unit
      ? { ...unit, scale: productOfFractions(unit.scale, fractionOf(size)) }
      : repaired(unit, (meant) => prefix + meant);
  }
  const meant = misspeltUnit(word);
  if (meant !== undefined) return misspelt(word, meant);
  return { powers: { [singular(word)]: 1 }, scale: fractionOf('1') };
}

/** The fault of a part of a word, with the whole word as the suggestion. */
function repaired(fault: UnitFault, whole: (meant: string) => string): UnitFault {
  const { suggestion } = fault;
  const isMeant = suggestion !== undefined && 'unit' in suggestion;
  return isMeant ? { ...fault, suggestion: { unit: whole(suggestion.unit) } } : fault;
}

function withoutMass(word: string): UnitFault {
  return {
    said: { en: `\`${word}\` is not a unit but a substance`, zh: `\`${word}\` 是物质而非单位` },
    hint: {
      en: `write its mass, such as t${word} or kg${word}`,
      zh: `请写明质量单位，如 t${word}、kg${word}`,
    },
  };
}

/** `bed` and `beds` are one unit, `gas` and `class` are not plurals. */
function singular(word: string): string {
  return /^[A-Za-z]{2,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function misspelt(word: string, meant: string | 'several'): UnitFault {
  const said = { en: `\`${word}\` is not a known unit`, zh: `没有名为 \`${word}\` 的单位` };
  if (meant === 'several') {
    const hint = {
      en: 'it is close to known units of different sizes; write the one that is meant',
      zh: '与几个大小不同的单位相近，请写明所指的单位',
    };
    return { said, hint };
  }
  const hint = { en: `did you mean \`${meant}\`?`, zh: `是否为 \`${meant}\`？` };
  return { said, hint, suggestion: { unit: meant } };
}
