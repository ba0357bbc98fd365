import { printValue } from '../../core/print-value';
import { product, pureNumber, raised, type Unit } from './unit';
import { type UnitFault, unitOfWord } from './unit-word';

/** Longest text of a unit. */
const longest = 100;

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-zμ$_][A-Za-z0-9μ$_]*|[\u3400-\u9fff]+|[%‰‱])|(?<sign>\^|\*|·|×|\/|\(|\)|-))/y;

const index =
  /^(?:index|指数)?[\s,，(（]*(?:(?:\d{4}年?|previous year|last year|上年)\s*=\s*(?<level>\d+(?:\.\d+)?))?[)）]?$/i;

/**
 * Unit from its text, or why the text is none. Written as products, quotients and powers: `1e8 CNY`, `亿元`,
 * `tCO2/1e4 CNY`, `CNY per person`, `m^2`, `km2`, `kg·m/s^2`. What stands together without a sign is one factor, so
 * that `a/b c` is `a/(b c)`; after that `*` and `/` go from left to right. An index is `index`, of any base, or
 * `index 2020 = 100`.
 *
 * @example readUnit('1e4 persons').scale; // 10000
 */
export function readUnit(text: string): Unit | UnitFault {
  if (text.length > longest) return { said: `a unit has at most ${longest} characters` };
  const plain = plainText(text);
  if (plain === '') return { said: 'the unit is empty', hint: 'leave it out, or write 1 for a pure number' };
  const level = index.exec(plain);
  if (level !== null) {
    const base = Number(level.groups?.level ?? Number.NaN);
    if (base === 0) return { said: `${printValue(text)} is an index with base 0` };
    return { powers: {}, scale: Number.isNaN(base) ? 'any' : 1 / base };
  }
  const tokens = tokensOf(plain);
  const hint = 'write products, quotients and powers of units, such as 1e8 CNY/person or km^2';
  if (tokens === undefined) return { said: `${printValue(text)} cannot be read as a unit`, hint };
  const reader = { tokens, at: 0 };
  const unit = quotient(reader);
  if (unit === undefined || ('powers' in unit && reader.at < tokens.length)) {
    return { said: `${printValue(text)} cannot be read as a unit`, hint };
  }
  return unit;
}

interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Same text in the signs and words that are read: superscripts as powers, words of two parts as one. */
function plainText(text: string): string {
  return text
    .replace(/[⁻⁰¹²³⁴-⁹]+/g, (power) => `^${power.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/−/g, '-')
    .replace(/\*\*/g, '^')
    .replace(/\bper[\s-]cent\b/gi, '%')
    .replace(/\bpercentage\s+points?\b/gi, 'pp')
    .replace(/\bbasis\s+points?\b/gi, 'bp')
    .replace(/\bUS\s+dollars?\b/gi, 'USD')
    .replace(
      /\b(tonnes?|tons?|[kMG]?t|k?g)\s*(?:of\s+)?CO2(?:-?eq?)?\b/g,
      (_, mass: string) => `${/^ton/.test(mass) ? 't' : mass}CO2`,
    )
    .replace(/吨\s*CO2/g, '吨二氧化碳')
    .replace(/\bper\b/gi, '/')
    .trim();
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const matcher = new RegExp(token);
  while (matcher.lastIndex < text.trimEnd().length) {
    const { number, word, sign } = matcher.exec(text)?.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else return undefined;
  }
  return tokens;
}

function quotient(reader: Reader): Unit | UnitFault | undefined {
  let unit = together(reader);
  while (unit !== undefined && 'powers' in unit) {
    const sign = reader.tokens[reader.at]?.text;
    if (sign === undefined || !['*', '·', '×', '-', '/'].includes(sign)) break;
    reader.at++;
    const next = together(reader);
    if (next === undefined || !('powers' in next)) return next;
    unit = product(unit, sign === '/' ? raised(next, -1) : next);
  }
  return unit;
}

/** Factors without a sign between them. */
function together(reader: Reader): Unit | UnitFault | undefined {
  let unit: Unit | undefined;
  for (;;) {
    const next = reader.tokens[reader.at];
    if (next === undefined || (next.kind === 'sign' && next.text !== '(')) return unit;
    const each = powerOf(reader);
    if (each === undefined || !('powers' in each)) return each;
    unit = product(unit ?? pureNumber, each);
  }
}

function powerOf(reader: Reader): Unit | UnitFault | undefined {
  const unit = factor(reader);
  if (unit === undefined || !('powers' in unit) || reader.tokens[reader.at]?.text !== '^') return unit;
  reader.at++;
  const negative = reader.tokens[reader.at]?.text === '-';
  if (negative) reader.at++;
  const power = reader.tokens[reader.at++];
  if (power?.kind !== 'number') return undefined;
  return raised(unit, negative ? -Number(power.text) : Number(power.text));
}

function factor(reader: Reader): Unit | UnitFault | undefined {
  const next = reader.tokens[reader.at++]!;
  if (next.kind === 'word') return unitOfWord(next.text);
  if (next.kind === 'number') {
    const scale = Number(next.text);
    return scale > 0 && Number.isFinite(scale) ? { powers: {}, scale } : undefined;
  }
  const inner = quotient(reader);
  if (inner === undefined || !('powers' in inner)) return inner;
  return reader.tokens[reader.at++]?.text === ')' ? inner : undefined;
}
