import { log } from '../../core/log';
import type { Distribution, Restriction, UnnamedLaw } from '../distribution';
import { atomAtOrBelow } from './atom-at-or-below';
import { type Moments, quantileMoments } from './quantile-moments';
import { stepLaw } from './step-law';

/** A little more than the relative rounding of a probability. */
const rounding = 4e-16;

/** Most values of a discrete law that are summed one by one. */
const mostValues = 4096;

/** A place: the probability up to there, and beyond. */
interface Place {
  readonly below: number;
  readonly beyond: number;
}

type Tails = Pick<UnnamedLaw, 'support' | 'cdf' | 'sf' | 'quantile' | 'quantileUpper'>;

/**
 * What is left of any law in an interval, from its distribution and quantile functions alone.
 *
 * F(x) = P(low ≤ X ≤ x) / P(low ≤ X ≤ high) by differences counted from the nearer tail, Q(p) the quantile of the whole
 * law at the probability cut off plus p times that of the interval
 *
 * @param whole - the law
 * @param low - smallest value, may be −∞
 * @param high - largest value, may be ∞
 * @returns the law in the interval, with the digits that differences leave; moments by quadrature, or by summation over
 *   the values of a law without density up to 4,096 of them; undefined where the law has no probability there
 */
export function restrictByQuantiles(whole: Distribution, low: number, high: number): Restriction | undefined {
  const [from, to] = endsWithin(whole, Math.max(low, whole.support[0]), Math.min(high, whole.support[1]));
  if (!(from <= to)) return undefined;
  const placeAt = (x: number): Place => ({ below: whole.cdf(x), beyond: whole.sf(x) });
  const start = placeBefore(whole, from);
  const end = placeAt(to);
  const mass = between(start, end);
  if (!(mass > 0)) return undefined;
  const valueAt = (p: number, q: number) =>
    start.below + p * mass <= 0.5
      ? whole.quantile(start.below + p * mass)
      : whole.quantileUpper(end.beyond + q * mass);
  const inside = (x: number) => Math.max(from, Math.min(x, to));
  const functions = {
    support: [from, to] as const,
    kinks: whole.kinks
      .map((kink) => (kink - start.below) / mass)
      .filter((kink) => kink > rounding && kink < 1 - rounding),
    cdf: (x: number) => between(start, placeAt(x)) / mass,
    sf: (x: number) => between(placeAt(x), end) / mass,
    quantile: (p: number) => inside(valueAt(p, 1 - p)),
    quantileUpper: (q: number) => inside(valueAt(1 - q, q)),
  };
  const { pdf, pmf, stepped } = whole;
  const law = {
    ...functions,
    ...(stepped && { stepped }),
    ...(pdf && { pdf: (x: number) => pdf.call(whole, x) / mass }),
    ...(pmf && { pmf: (x: number) => pmf.call(whole, x) / mass }),
  };
  return { law: { ...law, ...momentsOf(law, whole) }, logMass: log(mass) };
}

/** The ends of an interval; of a law without density, the first and the last value inside. */
function endsWithin(whole: Distribution, from: number, to: number): readonly [number, number] {
  if (whole.pdf || !whole.pmf || !(from <= to)) return [from, to];
  const first = whole.pmf(from) > 0 ? from : valueAfter(whole, from);
  return [first, Math.max(atomAtOrBelow(whole, to), whole.support[0])];
}

/** The smallest value of a discrete law above one. */
function valueAfter(law: Tails, x: number): number {
  const beyond = law.sf(x);
  return beyond < 0.5
    ? law.quantileUpper(beyond * (1 - rounding))
    : law.quantile(Math.min(law.cdf(x) * (1 + rounding) + Number.MIN_VALUE, 1));
}

/** Just before a value, whose own probability is not counted. */
function placeBefore(law: Distribution, x: number): Place {
  if (x === law.support[0]) return { below: 0, beyond: 1 };
  const own = law.pmf?.(x) ?? 0;
  return { below: law.cdf(x) - own, beyond: law.sf(x) + own };
}

function between(from: Place, to: Place): number {
  return Math.max(from.below > 0.5 ? from.beyond - to.beyond : to.below - from.below, 0);
}

function momentsOf(law: Omit<UnnamedLaw, keyof Moments>, whole: Distribution): Moments {
  if (!whole.pmf || whole.pdf) return quantileMoments(law);
  const [values, weights]: [number[], number[]] = [[], []];
  // The values are those of the whole law, in whose probabilities the steps are.
  for (let x = law.support[0]; x <= law.support[1]; x = valueAfter(whole, x)) {
    if (values.length === mostValues) return quantileMoments(law);
    values.push(x);
    weights.push(whole.pmf(x));
    if (!(law.sf(x) > rounding)) break;
  }
  const { mean, variance, skewness } = stepLaw({
    values: Float64Array.from(values),
    weights: Float64Array.from(weights),
  });
  return { mean, variance, skewness };
}
