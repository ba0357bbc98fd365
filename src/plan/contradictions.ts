import type { NumericCriterion } from './criterion';

/** A demand on an indicator in a year, as two of them are held against each other. */
export interface Demand {
  readonly indicator: string;
  readonly year: number;
  readonly criterion: NumericCriterion | undefined;
  readonly tolerance: number;
}

/**
 * Pairs of demands on the level of one indicator in one year that no number meets both, as indices of the earlier and
 * the later one. Demands on growth or totals depend on more than one value and are not compared.
 *
 * @example contradictions([{ indicator: 'gdp', year: 2030, criterion: { kind: 'atLeast', value: 150 }, tolerance: 0 }, { indicator: 'gdp', year: 2030, criterion: { kind: 'atMost', value: 120 }, tolerance: 0 }]); // [[0, 1]]
 */
export function contradictions(demands: readonly Demand[]): (readonly [number, number])[] {
  const earlier = new Map<string, { readonly index: number; readonly demand: Demand }[]>();
  return demands.flatMap((demand, index) => {
    const key = `${demand.year} ${demand.indicator}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, { index, demand }]);
    const rival = others.find((other) => exclude(other.demand, demand));
    return rival === undefined ? [] : [[rival.index, index] as const];
  });
}

function exclude(a: Demand, b: Demand): boolean {
  const [first, second] = [levels(a), levels(b)];
  if (first === undefined || second === undefined) return false;
  const low = Math.max(first.low, second.low);
  const high = Math.min(first.high, second.high);
  const isOpen = (first.low === low && first.open) || (second.low === low && second.open);
  return low > high || (low === high && isOpen);
}

/** Levels that meet a demand; `open` where the lowest of them does not. */
function levels({ criterion, tolerance }: Demand): { low: number; high: number; open: boolean } | undefined {
  if (criterion === undefined) return undefined;
  switch (criterion.kind) {
    case 'atLeast':
    case 'moreThan':
      return { low: criterion.value - tolerance, high: Infinity, open: criterion.kind === 'moreThan' };
    case 'atMost':
      return { low: -Infinity, high: criterion.value + tolerance, open: false };
    case 'within':
      return { low: criterion.from - tolerance, high: criterion.to + tolerance, open: false };
    default:
      return undefined;
  }
}
