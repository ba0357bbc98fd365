import { fractionOf } from '../../core/fraction';
import { printValue } from '../../core/print-value';
import { type ExactUnit, isWithinRange, product, pureNumber, raised } from './unit';
import type { UnitFault } from './unit-fault';
import { type UnitToken, unitTokens } from './unit-tokens';
import { unitOfWord } from './unit-word';

/** Digits of exponents and powers beyond which no unit has a size within range. */
const mostDigits = 3;

const notation = {
  en: 'write products, quotients and powers of units, such as 1e8 CNY/person or km^2',
  zh: '请写成单位的乘积、商或幂，如 1e8 CNY/person、km^2、万元/人',
};

/** A number or word of a unit, and the power that it has in the whole. */
export interface UnitPart {
  readonly kind: 'number' | 'word';
  readonly text: string;
  readonly unit: ExactUnit;
  readonly power: number;
}

/**
 * Unit from a text in half-width signs, as products, quotients and powers of words and numbers.
 *
 * @param shown - the text as it was written, for messages
 */
export function parseUnitText(text: string, shown: string): ExactUnit | UnitFault {
  const parts = unitParts(text, shown);
  if ('said' in parts) return parts;
  let unit = pureNumber;
  for (const part of parts) {
    const next = raised(part.unit, part.power);
    if (next === undefined) return outOfRange(shown);
    unit = product(unit, next);
  }
  return isWithinRange(unit) ? unit : outOfRange(shown);
}

/** The numbers and words of which a unit is the product, in the order in which they are written. */
export function unitParts(text: string, shown: string): readonly UnitPart[] | UnitFault {
  const tokens = unitTokens(text);
  const reader = { text, shown, tokens: tokens ?? [], at: 0 };
  const parts = tokens === undefined ? undefined : quotientOf(reader);
  if (parts !== undefined && 'said' in parts) return parts;
  if (parts !== undefined && reader.at === reader.tokens.length) return parts;
  const given = printValue(shown);
  return {
    said: { en: `${given} cannot be read as a unit`, zh: `${given} 无法识别为单位` },
    hint: notation,
  };
}

interface Reader {
  readonly text: string;
  readonly shown: string;
  readonly tokens: readonly UnitToken[];
  at: number;
}

/** Undefined where the text is no unit. */
type Read = readonly UnitPart[] | UnitFault | undefined;

function outOfRange(shown: string): UnitFault {
  const given = printValue(shown);
  return {
    code: 'E_RANGE',
    said: {
      en: `expected a size in [1e-300, 1e300] and powers in [-100, 100], got ${given}`,
      zh: `单位的倍数应在 [1e-300, 1e300] 内，幂次应在 [-100, 100] 内，现为 ${given}`,
    },
  };
}

function quotientOf(reader: Reader): Read {
  let parts = factorsTogether(reader);
  while (parts !== undefined && !('said' in parts)) {
    const sign = reader.tokens[reader.at]?.text;
    if (sign === undefined || !['*', '·', '×', '-', '/'].includes(sign)) break;
    reader.at++;
    const next = factorsTogether(reader);
    if (next === undefined || 'said' in next) return next;
    parts = [...parts, ...(sign === '/' ? toPower(next, -1) : next)];
  }
  return parts;
}

/** Factors without a sign between them. */
function factorsTogether(reader: Reader): Read {
  let parts: readonly UnitPart[] | undefined;
  for (;;) {
    const next = reader.tokens[reader.at];
    if (next === undefined || (next.kind === 'sign' && next.text !== '(')) return parts;
    const each = powerOf(reader);
    if (each === undefined || 'said' in each) return each;
    parts = [...(parts ?? []), ...each];
  }
}

function powerOf(reader: Reader): Read {
  const parts = factorOf(reader);
  if (parts === undefined || 'said' in parts || reader.tokens[reader.at]?.text !== '^') return parts;
  reader.at++;
  const isNegative = reader.tokens[reader.at]?.text === '-';
  if (isNegative) reader.at++;
  const power = reader.tokens[reader.at++];
  if (power?.kind !== 'number') return undefined;
  const result = toPower(parts, isNegative ? -Number(power.text) : Number(power.text));
  return result.some((each) => Math.abs(each.power) > 100) ? outOfRange(reader.shown) : result;
}

function toPower(parts: readonly UnitPart[], power: number): readonly UnitPart[] {
  return parts.map((each) => ({ ...each, power: each.power * power }));
}

function factorOf(reader: Reader): Read {
  const next = reader.tokens[reader.at++]!;
  if (next.kind === 'word') return wordOf(next, reader);
  if (next.kind === 'number') return numberOf(next, reader);
  const inner = quotientOf(reader);
  if (inner === undefined || 'said' in inner) return inner;
  return reader.tokens[reader.at++]?.text === ')' ? inner : undefined;
}

function numberOf({ text }: UnitToken, reader: Reader): Read {
  if (!/[1-9]/.test(text.replace(/e.*$/i, ''))) return undefined;
  const [, exponent = ''] = /e[+-]?0*(\d*)$/i.exec(text) ?? [];
  if (exponent.length > mostDigits) return outOfRange(reader.shown);
  return [{ kind: 'number', text, unit: { powers: {}, scale: fractionOf(text) }, power: 1 }];
}

/** A misspelt word is repaired in the whole text. */
function wordOf({ text: word, at }: UnitToken, { text }: Reader): Read {
  const unit = unitOfWord(word);
  if ('powers' in unit) return [{ kind: 'word', text: word, unit, power: 1 }];
  if (unit.suggestion === undefined || !('unit' in unit.suggestion)) return unit;
  const repaired = text.slice(0, at) + unit.suggestion.unit + text.slice(at + word.length);
  return { ...unit, suggestion: { unit: repaired } };
}
