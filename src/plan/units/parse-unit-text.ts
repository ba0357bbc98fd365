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

/**
 * Unit from a text in half-width signs, as products, quotients and powers of words and numbers.
 *
 * @param shown - the text as it was written, for messages
 */
export function parseUnitText(text: string, shown: string): ExactUnit | UnitFault {
  const tokens = unitTokens(text);
  const reader = { text, shown, tokens: tokens ?? [], at: 0 };
  const unit = tokens === undefined ? undefined : quotientOf(reader);
  if (unit !== undefined && !('powers' in unit)) return unit;
  if (unit === undefined || reader.at < reader.tokens.length) {
    const given = printValue(shown);
    return {
      said: { en: `${given} cannot be read as a unit`, zh: `${given} 无法识别为单位` },
      hint: notation,
    };
  }
  return isWithinRange(unit) ? unit : outOfRange(reader);
}

interface Reader {
  readonly text: string;
  readonly shown: string;
  readonly tokens: readonly UnitToken[];
  at: number;
}

/** Undefined where the text is no unit. */
type Read = ExactUnit | UnitFault | undefined;

function outOfRange({ shown }: Reader): UnitFault {
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
  let unit = factorsTogether(reader);
  while (unit !== undefined && 'powers' in unit) {
    const sign = reader.tokens[reader.at]?.text;
    if (sign === undefined || !['*', '·', '×', '-', '/'].includes(sign)) break;
    reader.at++;
    const next = factorsTogether(reader);
    if (next === undefined || !('powers' in next)) return next;
    unit = product(unit, sign === '/' ? raised(next, -1)! : next);
  }
  return unit;
}

/** Factors without a sign between them. */
function factorsTogether(reader: Reader): Read {
  let unit: ExactUnit | undefined;
  for (;;) {
    const next = reader.tokens[reader.at];
    if (next === undefined || (next.kind === 'sign' && next.text !== '(')) return unit;
    const each = powerOf(reader);
    if (each === undefined || !('powers' in each)) return each;
    unit = product(unit ?? pureNumber, each);
  }
}

function powerOf(reader: Reader): Read {
  const unit = factorOf(reader);
  if (unit === undefined || !('powers' in unit) || reader.tokens[reader.at]?.text !== '^') return unit;
  reader.at++;
  const isNegative = reader.tokens[reader.at]?.text === '-';
  if (isNegative) reader.at++;
  const power = reader.tokens[reader.at++];
  if (power?.kind !== 'number') return undefined;
  const size = isNegative ? -Number(power.text) : Number(power.text);
  const result = Math.abs(size) > 100 ? undefined : raised(unit, size);
  return result ?? outOfRange(reader);
}

function factorOf(reader: Reader): Read {
  const next = reader.tokens[reader.at++]!;
  if (next.kind === 'word') return wordOf(next, reader);
  if (next.kind === 'number') return numberOf(next, reader);
  const inner = quotientOf(reader);
  if (inner === undefined || !('powers' in inner)) return inner;
  return reader.tokens[reader.at++]?.text === ')' ? inner : undefined;
}

function numberOf({ text }: UnitToken, reader: Reader): Read {
  if (!/[1-9]/.test(text.replace(/e.*$/i, ''))) return undefined;
  const [, exponent = ''] = /e[+-]?0*(\d*)$/i.exec(text) ?? [];
  return exponent.length > mostDigits ? outOfRange(reader) : { powers: {}, scale: fractionOf(text) };
}

/** A misspelt word is mended in the whole text. */
function wordOf({ text: word, at }: UnitToken, { text }: Reader): Read {
  const unit = unitOfWord(word);
  if ('powers' in unit || unit.suggestion === undefined || !('unit' in unit.suggestion)) return unit;
  const mended = text.slice(0, at) + unit.suggestion.unit + text.slice(at + word.length);
  return { ...unit, suggestion: { unit: mended } };
}
