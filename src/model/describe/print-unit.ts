import type { IndicatorKind } from '../../plan/indicator';
import type { Language } from '../../plan/language';
import { printedUnitOf } from '../../plan/printed-units';
import { describeWords } from './describe-words';

/** What is known about the unit of a quantity. */
interface Measure {
  readonly unit?: string | undefined;
  readonly kind?: IndicatorKind | undefined;
  readonly price?: string | undefined;
}

/**
 * Unit, kind and price basis in words.
 *
 * @example printUnit({ unit: '1e8 CNY', kind: 'flow', price: 'constant-2020' }, 'zh'); // '流量，亿元，2020年不变价'
 * @example printUnit({ unit: '1/year' }, 'en'); // '1/year'
 */
export function printUnit({ unit, kind, price }: Measure, language: Language): string {
  const words = describeWords[language];
  return [kind && words.kinds[kind], unitWords(unit, kind, language), price && priceWords(price, language)]
    .filter((each) => each !== undefined && each !== '')
    .join(words.comma);
}

function unitWords(unit: string | undefined, kind: IndicatorKind | undefined, language: Language): string {
  const words = describeWords[language];
  if (unit === undefined) return words.unknownUnit;
  if (kind === 'ratio' && unit === '1') return words.fraction;
  if (kind === 'ratio' && unit === '1/year') return words.fractionPerYear;
  if (unit === '1') return kind === undefined ? words.noUnit : '';
  if (unit === '1/year') return language === 'zh' ? '1/年' : unit;
  return printedUnitOf({ unit })[language].trim();
}

function priceWords(price: string, language: Language): string {
  const { currentPrices, constantPrices, over } = describeWords[language];
  return price
    .split('/')
    .map((each) =>
      each === 'current' ? currentPrices : constantPrices.replace('YEAR', each.replace('constant-', '')),
    )
    .join(over);
}
