import { type UnitToken, unitTokens } from './unit-tokens';
import { unitOfWord } from './unit-word';
import { currencyBases } from './unit-words.table';

/** A price basis that was found inside the text of a unit, and the text without it. */
export interface PriceInUnit {
  /** As an indicator states it: `current`, `constant-2015`; undefined where the year of constant prices is missing. */
  readonly price: string | undefined;
  readonly rest: string;
  /** Where nothing but a year stands beside the money: the same number as a factor, which it may have been meant for. */
  readonly factor?: string;
}

/** Words for prices, in English and Chinese. */
const priceWords = new RegExp(
  [
    '\\b(?:(?:in|at|of)\\s+)?(?:constant|real|chained|fixed|current|nominal|base[\\s-]year)\\b(?:[\\s-]*prices?\\b)?',
    '\\b(?:(?:in|at|of)\\s+)?prices?\\b',
    '[按以]?(?:(?:不变|可比|固定|基期|现行|当年|当期)价格?|现价|(?<=[\\d年])价格?)(?:计算|计)?的?',
  ].join('|'),
  'gi',
);

/** A year in digits alone, as a base too: no part of a longer number or of a power. */
const yearWords =
  /(?:\b(?:in|at|of)\s+|[按以])?(?<![\d.^]|\^-|\d[eE][+-]?)(?<year>19\d\d|20\d\d|2100)(?![\d.]|[eE][+-]?\d)\s*(?:年度?)?(?:为?基[期准年])?的?(?:\s*=\s*1(?:00)?(?!\d))?/;

/**
 * Price basis that the text of a unit of money holds, such as `billion 2015 USD` or `亿元(2015年价)`: words for
 * prices, or a year beside a currency. A number from 1900 to 2100 in digits alone is a year where the nearest word is
 * money, number words such as `billion` left aside; `1e4 CNY`, `10000 CNY` and `2.015e3 CNY` hold factors.
 *
 * @param text - of a unit, in half-width signs
 * @example priceInUnit('billion 2015 USD'); // { price: 'constant-2015', rest: 'billion USD', factor: '2.015e3' }
 */
export function priceInUnit(text: string): PriceInUnit | undefined {
  const apart = text.replace(
    /([A-Za-z$]+)[_-]?((?:19|20)\d\d)(?!\d)/g,
    (whole, word: string, year: string) => (isMoney(word) ? `${word} ${year}` : whole),
  );
  const words = apart.match(priceWords) ?? [];
  const isCurrent = words.some((each) => /current|nominal|现|当/i.test(each));
  const others = apart.replace(priceWords, ' ');
  const found = yearWords.exec(others);
  const year = found?.groups?.year;
  const [before, after] =
    found === null
      ? [others, '']
      : [others.slice(0, found.index), others.slice(found.index + found[0].length)];
  if (words.length === 0 && (found === null || !isBesideMoney(before, after))) return undefined;
  const rest = tidy(`${before} ${after}`);
  if (!tokensOf(rest).some(({ text: word }) => isMoney(word))) return undefined;
  const price = year !== undefined ? `constant-${year}` : isCurrent ? 'current' : undefined;
  return { price, rest, ...(words.length === 0 ? { factor: `${Number(year) / 1000}e3` } : {}) };
}

/** Whether the nearest word to a year is money: in its own factor, or where that is a number, in the one beside it. */
function isBesideMoney(before: string, after: string): boolean {
  const [left, right] = [tokensOf(before).reverse(), tokensOf(after)];
  const own = [nearest(left, ''), nearest(right, '')].filter((word) => word !== undefined);
  const beside = own.length > 0 ? own : [nearest(left, '*·×-/'), nearest(right, '*·×-')];
  return beside.some((word) => word !== undefined && isMoney(word));
}

function tokensOf(text: string): UnitToken[] {
  return unitTokens(text.replace(/[,;]/g, ' ')) ?? [];
}

/** First word that is no number, up to a sign that is not passed. */
function nearest(tokens: readonly UnitToken[], passed: string): string | undefined {
  for (const { kind, text } of tokens) {
    if (kind === 'sign' && text !== '(' && text !== ')' && !passed.includes(text)) return undefined;
    if (kind === 'word' && !isNumber(text)) return text;
  }
  return undefined;
}

function isNumber(word: string): boolean {
  const unit = unitOfWord(word);
  return 'powers' in unit && Object.keys(unit.powers).length === 0;
}

/** A currency, or a word with the sign of one, such as `PPP$`. */
function isMoney(word: string): boolean {
  if (/[$€£¥]/.test(word)) return true;
  const unit = unitOfWord(word);
  return 'powers' in unit && Object.keys(unit.powers).some((base) => currencyBases.has(base));
}

/** What is left of a text, without brackets, commas and signs that enclose or join nothing. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*[,;]?\s*\)/g, ' ')
    .replace(/[,;]\s*(?=[)/]|$)|(?<=^|\()\s*[,;]/g, ' ')
    .replace(/[*·×-]\s*(?=[/)]|$)|^\s*[*·×-]/g, ' ')
    .replace(/\/\s*$/, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\(\s+|\s+\)/g, (bracket) => bracket.trim())
    .trim();
}
