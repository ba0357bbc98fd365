import type { Distribution } from '../../../src/uncertainty/distribution';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { type Expectation, lawFaults } from './law-faults';
import { momentFaults } from './moment-faults';

/** A cut of a law: the probabilities beyond both ends, each counted from its own tail, and that between them. */
export interface CutPlace {
  readonly name: string;
  readonly lower?: End;
  readonly upper?: End;
  readonly mass: number;
}

export const cutPlaces: readonly CutPlace[] = [
  { name: 'the lower half', upper: { below: 0.5 }, mass: 0.5 },
  { name: 'the upper tenth', lower: { above: 0.1 }, mass: 0.1 },
  { name: 'about the middle', lower: { below: 0.3 }, upper: { above: 0.35 }, mass: 0.35 },
  { name: 'all but 1e-12 on both sides', lower: { below: 1e-12 }, upper: { above: 1e-12 }, mass: 1 },
  { name: 'the lowest 1e-12', upper: { below: 1e-12 }, mass: 1e-12 },
  { name: 'the highest 1e-12', lower: { above: 1e-12 }, mass: 1e-12 },
  { name: 'a piece of the lower tail', lower: { below: 1e-30 }, upper: { below: 1e-20 }, mass: 1e-20 },
  { name: 'a piece of the upper tail', lower: { above: 1e-8 }, upper: { above: 9e-9 }, mass: 1e-9 },
  { name: 'the highest 1e-200', lower: { above: 1e-200 }, mass: 1e-200 },
];

type End = { readonly below: number } | { readonly above: number };

/** Least length of an interval, beside its place, within which doubles tell quantiles apart. */
const shortest = 1e-3;

/** Sizes of laws and intervals whose squares are doubles. */
const [least, largest] = [1e-150, 1e150];

/**
 * A law truncated at its own quantiles; undefined where these are too near one another, or the law or the interval is
 * so small or large that a variance is no double.
 *
 * @param law - any law without atoms
 * @param place - one of `cutPlaces`
 */
export function cutAt(law: Distribution, { lower, upper }: CutPlace): Distribution | undefined {
  const placeOf = (end: End) => ('below' in end ? law.quantile(end.below) : law.quantileUpper(end.above));
  const min = lower && placeOf(lower);
  const max = upper && placeOf(upper);
  const [from, to] = [min ?? law.support[0], max ?? law.support[1]];
  const spread = law.quantileUpper(0.25) - law.quantile(0.25);
  const sizes = [spread, to - from, ...[min ?? 0, max ?? 0].map(Math.abs)];
  // One side of a law may be of another size than the whole.
  const isTiny = max === undefined && Math.abs(min ?? 1) < least;
  const isShort = to - from < shortest * Math.max(Math.abs(from), Math.abs(to));
  if (!(spread > least && to - from > least) || sizes.some((size) => size > largest && size < Infinity))
    return undefined;
  if (isShort || isTiny || [min, max, spread].some((end) => end !== undefined && !Number.isFinite(end)))
    return undefined;
  return truncated(law, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
}

/**
 * What a law truncated at each of the places does against the rules of all laws.
 *
 * @param law - any law without atoms
 * @param expected - accuracy and rounding of the law
 * @param loss - by what the accuracy of a cut may be worse
 * @returns one sentence a fault
 */
export function cutFaults(law: Distribution, expected: Expectation, loss = 40): string[] {
  return cutPlaces.flatMap((place) => {
    const cut = cutAt(law, place);
    if (cut === undefined) return [];
    const anchor = Math.max(expected.anchor, ...cut.support.filter(Number.isFinite).map(Math.abs));
    // A share beside a bound is found from a sum up to 10,000 times as large.
    const own = { ...expected, anchor, accuracy: loss * expected.accuracy, mass: place.mass };
    // The moments of a wider law are made by its outermost values, which the rule of the test does not resolve.
    const isWide = cut.support[1] - cut.support[0] > 1e30 * (cut.quantileUpper(0.25) - cut.quantile(0.25));
    return [...lawFaults(cut, own), ...(isWide ? [] : momentFaults(cut, own))].map(
      (fault) => `${place.name}: ${fault}`,
    );
  });
}
