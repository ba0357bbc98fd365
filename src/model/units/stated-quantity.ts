import type { IndicatorKind } from '../../plan/indicator';
import { statedBasis } from './price-basis';
import type { KnownQuantity, Quantity } from './quantity';
import { readUnit } from './read-unit';

/** What a model states of a quantity. */
export interface Statement {
  readonly unit?: string | undefined;
  readonly price?: string | undefined;
  readonly kind?: IndicatorKind | undefined;
}

/**
 * Quantity from what a model states of it; unknown where it states no unit, or none that can be read.
 *
 * @example statedQuantity({ unit: '万元/人' }).scales; // [10000]
 */
export function statedQuantity({
  unit: text,
  price,
  kind,
}: Statement): KnownQuantity | Extract<Quantity, 'unknown'> {
  if (text === undefined) return 'unknown';
  const unit = readUnit(text);
  if (!('powers' in unit)) return 'unknown';
  const isPlain = unit.scale !== 'any' && kind !== 'index' && !/^\s*1?\s*$|=/.test(text);
  return {
    powers: unit.powers,
    scales: unit.scale === 'any' ? 'any' : [unit.scale],
    price: statedBasis(unit.powers, price, isPlain),
    bare: false,
    text: text.trim(),
  };
}
