import { numberOf } from '../../core/fraction';
import type { IndicatorKind } from '../../plan/indicator';
import { readUnit } from '../../plan/units/read-unit';
import { openIndex } from '../../plan/units/unit';
import { noConstants } from './constants';
import { statedBasis } from './price-basis';
import type { KnownQuantity, Quantity } from './quantity';

/** What a model states of a quantity. */
export interface Statement {
  readonly unit?: string | undefined;
  readonly price?: string | undefined;
  readonly kind?: IndicatorKind | undefined;
}

/**
 * Quantity from what a model states of it; unknown where it states no unit, or none that can be read.
 *
 * @example statedQuantity({ unit: '万元/人' }).scale; // 10000
 */
export function statedQuantity({
  unit: text,
  price,
  kind,
}: Statement): KnownQuantity | Extract<Quantity, 'unknown'> {
  if (text === undefined) return 'unknown';
  const unit = readUnit(text);
  if (!('powers' in unit)) return 'unknown';
  const { powers, scale, indexYear } = unit;
  const mayBeIndex =
    openIndex in powers || indexYear !== undefined || kind === 'index' || /^\s*1?\s*$/.test(text);
  return {
    powers,
    scale: numberOf(scale),
    constants: noConstants,
    price: statedBasis(powers, price, !mayBeIndex),
    bare: false,
    text: text.trim(),
    ...(indexYear === undefined ? {} : { indexYear }),
  };
}
