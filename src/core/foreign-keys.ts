/** Keys that people write as other programs and books do, each with the key that is meant. */
const meant: Readonly<Record<string, readonly string[]>> = {
  between: ['within'],
  range: ['within'],
  pearson: ['latent'],
  std: ['sd'],
  stdev: ['sd'],
  stddev: ['sd'],
  standarddeviation: ['sd'],
  sigma: ['sd'],
  mu: ['mean'],
  average: ['mean'],
  low: ['min'],
  lower: ['min'],
  minimum: ['min'],
  high: ['max'],
  upper: ['max'],
  maximum: ['max'],
  mostlikely: ['mode'],
  peak: ['mode'],
  formula: ['equation'],
  expression: ['equation'],
  initial: ['baseline'],
  title: ['name'],
  label: ['name'],
  units: ['unit'],
  distribution: ['value'],
  why: ['reason'],
  comment: ['reason', 'note'],
  greaterthan: ['moreThan'],
  atleastgrowth: ['averageGrowthAtLeast'],
  growthatleast: ['averageGrowthAtLeast'],
  parameters: ['inputs'],
  variables: ['indicators'],
  equation: ['equations'],
};

/**
 * The key that is meant by one of other programs or books, where it is among the known ones; undefined else.
 *
 * @example keyMeant('between', ['atLeast', 'within']); // 'within'
 */
export function keyMeant(key: string, known: readonly string[]): string | undefined {
  const lower = key.toLowerCase().replaceAll(/[_-]/g, '');
  const exact = known.find((each) => each.toLowerCase() === lower);
  if (exact !== undefined) return exact;
  const others = Object.hasOwn(meant, lower) ? meant[lower]! : [];
  return others.find((each) => known.includes(each));
}
