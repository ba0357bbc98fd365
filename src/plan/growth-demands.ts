/** A target or requirement as its author writes it, so far as it demands growth. */
interface GrowthDemand {
  readonly averageGrowthAtLeast?: number | undefined;
  readonly operational?: { readonly averageGrowthAtLeast?: number | undefined } | undefined;
}

/** Average growth that a target demands, with the path of the number within the target. */
export function growthDemands(
  target: GrowthDemand,
): readonly (readonly [path: readonly string[], rate: number])[] {
  const key = 'averageGrowthAtLeast';
  const { averageGrowthAtLeast: own, operational } = target;
  const standIn = operational?.averageGrowthAtLeast;
  return [
    ...(own === undefined ? [] : [[[key], own] as const]),
    ...(standIn === undefined ? [] : [[['operational', key], standIn] as const]),
  ];
}
