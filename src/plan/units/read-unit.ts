import { fractionOf, quotient, unity } from '../../core/fraction';
import { printValue } from '../../core/print-value';
import { parseUnitText } from './parse-unit-text';
import { priceInUnit } from './price-in-unit';
import { type ExactUnit, openIndex } from './unit';
import type { UnitFault } from './unit-fault';

/** Longest text of a unit. */
const longest = 100;

const index =
  /^(?:index|指数)?[\s,(]*(?:(?<year>\d{4}年?|previous year|last year|上年)\s*=\s*(?<level>\d+(?:\.\d+)?))?\)?$/i;

/**
 * Unit from its text, or why the text is none. Written as products, quotients and powers: `1e8 CNY`, `亿元`,
 * `tCO2/1e4 CNY`, `CNY per person`, `m^2`, `km2`, `kg·m/s^2`. What stands together without a sign is one factor, so
 * that `a/b c` is `a/(b c)`; after that `*` and `/` go from left to right. An index is `index`, of any base, or
 * `index 2020 = 100`. A price basis is no part of a unit, nor is the year of one: `2015 USD` is refused.
 *
 * @example readUnit('1e4 persons').powers; // { person: 1 }
 */
export function readUnit(text: string): ExactUnit | UnitFault {
  if (text.length > longest) {
    return { said: { en: `a unit has at most ${longest} characters`, zh: `单位最多 ${longest} 个字符` } };
  }
  const plain = plainUnitText(text);
  if (plain === '') {
    return {
      said: { en: 'the unit is empty', zh: '单位为空' },
      hint: { en: 'leave it out, or write 1 for a pure number', zh: '请省略，或以 1 表示纯数' },
    };
  }
  const found = index.exec(plain);
  if (found !== null && /\w|指数/.test(plain)) return indexOf(text, found.groups!);
  return priceFault(text, plain) ?? parseUnitText(plain, text);
}

function indexOf(text: string, { year, level }: Partial<Record<string, string>>): ExactUnit | UnitFault {
  if (year === undefined || level === undefined) return { powers: { [openIndex]: 1 }, scale: unity };
  if (Number(level) === 0) {
    const shown = printValue(text);
    return { said: { en: `${shown} is an index with base 0`, zh: `${shown} 的基期值为 0` } };
  }
  const indexYear = /^\d/.test(year) ? year.slice(0, 4) : 'previous year';
  return { powers: {}, scale: quotient(unity, fractionOf(level)), indexYear };
}

/** Fault of a unit of money that holds a price basis. */
function priceFault(text: string, plain: string): UnitFault | undefined {
  const found = priceInUnit(plain);
  if (found === undefined || !('powers' in parseUnitText(found.rest, found.rest))) return undefined;
  const { price, rest, factor } = found;
  const shown = printValue(text);
  const apart = `unit: '${rest}', price: '${price ?? 'constant-2020'}'`;
  const [year, yearZh] = price === undefined ? [', with its year', '（写明年份）'] : ['', ''];
  const [number, numberZh] =
    factor === undefined ? ['', ''] : [`; a factor is written ${factor}`, `；若为倍数，请写作 ${factor}`];
  return {
    said: {
      en: `${shown} holds a price basis, which is no part of a unit`,
      zh: `${shown} 含有价格基准，价格基准不属于单位`,
    },
    hint: {
      en: `state the prices apart: ${apart}${year}${number}`,
      zh: `请另行注明价格基准：${apart}${yearZh}${numberZh}`,
    },
    suggestion: { unit: rest },
  };
}

/** Same text in the signs and words that are read: superscripts as powers, words of two parts as one. */
export function plainUnitText(text: string): string {
  return text
    .replace(/[⁻⁰¹²³⁴-⁹]+/g, (power) => `^${power.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/−/g, '-')
    .replace(/\*\*/g, '^')
    .replace(/\bper[\s-]cent\b/gi, '%')
    .replace(/\bpercentage\s+points?\b/gi, 'pp')
    .replace(/\bbasis\s+points?\b/gi, 'bp')
    .replace(/\bUS\s+dollars?\b/gi, 'USD')
    .replace(/(%|\bpercent|\bfraction|\bshare)\s+of\s+[A-Za-z\s]+$/gi, '$1')
    .replace(
      /\b(tonnes?|tons?|[kMG]?t|[mkMGTP]?g)\s*(?:of\s+)?(CO2(?:-?eq?)?|SO2|NOx|NO2|CH4|N2O|NH3|COD|VOCs?)\b/g,
      (_, mass: string, of: string) => `${mass.replace(/^ton.*/, 't')}${of.replace(/^CO2.*/, 'CO2')}`,
    )
    .replace(/吨\s*CO2/g, '吨二氧化碳')
    .replace(/\bper\b/gi, '/')
    .replace(/每/g, '/')
    .trim();
}
