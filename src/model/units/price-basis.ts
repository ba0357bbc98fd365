import type { Wording } from '../../core/wording';
import { openIndex, type Powers } from '../../plan/units/unit';
import { currencyBases } from '../../plan/units/unit-words.table';

/**
 * Price bases of a quantity with their powers: `{ current: 1 }` for money of the year, nothing for a number of
 * persons, `{ current: 1, 'constant-2020': -1 }` for a price index from 2020. Undefined where it is not known.
 */
export type PriceBasis = Powers | undefined;

/** Power of money in a unit: 1 in `CNY/person`, −1 in `person/CNY`, 0 where it cancels or there is none. */
export function moneyPower(powers: Powers): number {
  return Object.entries(powers).reduce(
    (sum, [base, power]) => sum + (currencyBases.has(base) ? power : 0),
    0,
  );
}

/**
 * Price basis of a quantity as it is stated. Money without a basis has an unknown one. A pure number may be a price
 * index: its basis is unknown unless it is stated as a ratio, or its unit shows a share or a rate.
 *
 * @param stated - such as `current`, or `current/constant-2020` of a pure number
 * @param isPlain - whether the unit is that of a share or rate, such as `fraction`, `%`, `1/year`, and never an index
 */
export function statedBasis(powers: Powers, stated: string | undefined, isPlain: boolean): PriceBasis {
  const [above, below] = stated?.split('/') ?? [];
  if (above !== undefined && below !== undefined) {
    return above === below ? {} : { [above]: 1, [below]: -1 };
  }
  const power = moneyPower(powers);
  if (power !== 0) return above === undefined ? undefined : { [above]: power };
  return isPlain || Object.keys(powers).some((base) => base !== openIndex) ? {} : undefined;
}

/** Whether two known bases are the same; an unknown one is the same as any. */
export function isSameBasis(a: PriceBasis, b: PriceBasis): boolean {
  if (a === undefined || b === undefined) return true;
  const names = [...Object.keys(a), ...Object.keys(b)];
  return names.every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

/** A basis in words. @example printBasis({ current: 1, 'constant-2020': -1 }).en; // 'current/constant-2020 prices' */
export function printBasis(basis: NonNullable<PriceBasis>): Wording {
  if (Object.keys(basis).length === 0) return { en: 'no prices', zh: '不含价格' };
  return { en: `${ratioOf(basis, (name) => name)} prices`, zh: `按${ratioOf(basis, inChinese)}计` };
}

function ratioOf(basis: NonNullable<PriceBasis>, print: (name: string) => string): string {
  const raised = (sign: 1 | -1) =>
    Object.entries(basis)
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => (power === sign ? print(name) : `${print(name)}^${power * sign}`));
  return [raised(1).join('*') || '1', ...raised(-1)].join('/');
}

function inChinese(name: string): string {
  return name === 'current' ? '现价' : `${name.replace('constant-', '')}年不变价`;
}
