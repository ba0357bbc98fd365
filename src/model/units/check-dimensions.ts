import type { Issue } from '../../core/issue';
import type { IndicatorKind } from '../../plan/indicator';
import { unitIssue } from '../../plan/units/unit-fault';
import type { Expression } from '../expression';
import { placeOf } from '../formula/formula-place';
import { differenceOf } from './difference';
import { type PartFault, valueFault } from './part-fault';
import { isSameBasis, moneyPower } from './price-basis';
import type { KnownQuantity, Quantity } from './quantity';
import { quantityOf } from './quantity-of';
import { type Statement, statedQuantity } from './stated-quantity';
import { stockFlowFault } from './stock-flow-fault';

/** Names of a model with what is stated of their units. */
export interface StatedNames {
  readonly indicators: Readonly<Record<string, Statement>>;
  readonly inputs: Readonly<Record<string, Statement>>;
  readonly shocks: Readonly<Record<string, Statement>>;
}

/** A formula that gives an indicator its value. */
export interface CheckedFormula {
  /** Place of the formula, such as `indicators.gdp.equation`. */
  readonly path: string;
  /** The indicator whose value it is. */
  readonly indicator: string;
  readonly expression: Expression;
  /** For base-year values: the base year, in which current prices and constant ones of that year are the same. */
  readonly baseYear?: number;
}

/**
 * Faults of units in formulas, before anything is computed: dimensions and scales, prices, percentages, stocks and
 * flows. What states no unit fits every other. The literal factors of a product are together a number or a conversion,
 * so that `gdp / population * 10000` is in CNY/person where GDP is in 1e8 CNY and the population in 1e4 persons; a
 * formula of numbers alone is in the unit of its indicator, and 0 fits every unit. Nothing is ever converted silently:
 * a quantity fits where `convertUnit` gives the same number, or literal factors make it so.
 *
 * A factor that may be a price index (unit `1` or `index`, without a price basis) makes the prices of a product
 * unknown; one that states its basis, such as `current/constant-2020`, converts exactly. A ratio of money in two kinds
 * of prices is a price index, and must state that basis, whatever its unit is.
 *
 * @param where - public function for messages, such as `defineModel`
 * @param names - what is stated of indicators, inputs and shocks
 * @param formulas - equations, and base-year values with their year
 * @returns issues with the code E_UNIT, none where all formulas fit
 */
export function checkDimensions(
  where: string,
  names: StatedNames,
  formulas: readonly CheckedFormula[],
): Issue[] {
  const stated = quantitiesOf(names);
  const ofYears = new Map<number | undefined, ReadonlyMap<string, Quantity>>([[undefined, stated]]);
  return formulas.flatMap((formula) => {
    const { path, baseYear } = formula;
    const quantities = ofYears.get(baseYear) ?? inPricesOf(baseYear!, stated);
    ofYears.set(baseYear, quantities);
    return faultsOf(formula, names, quantities).map((fault) => issueOf(where, path, fault));
  });
}

function quantitiesOf({ indicators, inputs, shocks }: StatedNames): Map<string, Quantity> {
  const all = [...Object.entries(shocks), ...Object.entries(inputs), ...Object.entries(indicators)];
  const read = new Map<string, Quantity>();
  return new Map(
    all.map(([name, statement]) => {
      const { unit, price, kind } = statement;
      const key = JSON.stringify([unit, price, kind]);
      const quantity = read.get(key) ?? statedQuantity(statement);
      read.set(key, quantity);
      return [name, quantity];
    }),
  );
}

function faultsOf(
  { expression, indicator, baseYear }: CheckedFormula,
  { indicators }: StatedNames,
  quantities: ReadonlyMap<string, Quantity>,
): PartFault[] {
  const faults: PartFault[] = [];
  const expected = quantities.get(indicator) ?? 'unknown';
  const wanted = typeof expected === 'string' ? undefined : expected.scale;
  const found = quantityOf(expression, { names: quantities, report: (fault) => faults.push(fault) }, wanted);
  if (typeof found !== 'string' && typeof expected !== 'string' && !found.bare) {
    const difference = differenceOf(expected, found) ?? priceDifference(expected, found);
    if (difference !== undefined)
      faults.push(valueFault(difference, expected, { part: expression, quantity: found }));
  }
  if (baseYear === undefined) {
    const kindOf = (name: string): IndicatorKind | undefined => indicators[name]?.kind;
    const fault = stockFlowFault(kindOf(indicator), expression, kindOf);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

/** What is no money can still hold a ratio of money in two kinds of prices, which it must state. */
function priceDifference({ powers, price }: KnownQuantity, found: KnownQuantity): 'price' | undefined {
  return moneyPower(powers) !== 0 || isSameBasis(price ?? {}, found.price) ? undefined : 'price';
}

/** Quantities of the base year, in which constant prices of that year are the current ones. */
function inPricesOf(year: number, quantities: ReadonlyMap<string, Quantity>): Map<string, Quantity> {
  const constant = `constant-${year}`;
  return new Map(
    [...quantities].map(([name, quantity]) => {
      if (typeof quantity === 'string' || quantity.price === undefined) return [name, quantity];
      const { [constant]: ofYear = 0, current = 0, ...others } = quantity.price;
      const sum = ofYear + current;
      return [name, { ...quantity, price: { ...others, ...(sum === 0 ? {} : { current: sum }) } }];
    }),
  );
}

function issueOf(where: string, path: string, fault: PartFault): Issue {
  const place = placeOf(fault.part);
  return { ...unitIssue(where, path, fault), ...(place === undefined ? {} : { formula: place }) };
}
