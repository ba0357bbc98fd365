import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logOfScaledBeta } from '../../core/log-beta';
import { log1p } from '../../core/log1p';
import { scaledExp } from '../../core/scaled-exp';
import type { LawBody } from './law-body';
import { placeOf, standardBeta } from './standard-beta';

/** Share of the width below which the tail beside an end is the first term of its series. */
const smallest = 1e-290;

/** |ln(t / (1 − t))| beyond which a place t beside an end may be no double, but its distance in x is. */
const farOut = 660;

interface Shape {
  readonly alpha: number;
  readonly beta: number;
  readonly min: number;
  readonly max: number;
}

/**
 * A beta law on an interval, without name: what `beta` and `pert` share.
 *
 * @param shape.alpha - α, > 0
 * @param shape.beta - β, > 0
 * @param shape.min - lower end, any unit
 * @param shape.max - upper end, greater than `min`
 * @returns moments, support and functions
 */
export function betaLaw(shape: Shape): LawBody {
  const { alpha, beta, min, max } = shape;
  const width = max - min;
  const total = alpha + beta;
  const law = standardBeta(alpha, beta);
  const place = (x: number) => ({ below: (x - min) / width, above: (max - x) / width });
  return {
    mean: min + width * (alpha / total),
    variance: width * ((((alpha / total) * beta) / total / (total + 1)) * width),
    skewness: (2 * (beta - alpha) * Math.sqrt(total + 1)) / (total + 2) / Math.sqrt(alpha) / Math.sqrt(beta),
    support: [min, max],
    kinks: [],
    pdf: (x) => {
      const end = endBeside(shape, x);
      return end ? exp(end.logOfTail + log(end.own) - log(end.distance)) : law.density(place(x)) / width;
    },
    densityRatio: (x, d) => (alpha - 1) * log1p(d / (x - min)) + (beta - 1) * log1p(-d / (max - x)),
    cdf: (x) => {
      const end = endBeside(shape, x);
      return end ? tailFrom(end, end.isLower) : law.cdf(place(x));
    },
    sf: (x) => {
      const end = endBeside(shape, x);
      return end ? tailFrom(end, !end.isLower) : law.sf(place(x));
    },
    quantile: (p) => valueAt(shape, law.logit(p, 1 - p)),
    quantileUpper: (q) => valueAt(shape, law.logit(1 - q, q)),
  };
}

/** The end beside which a value lies, its distance, and the tail there. */
interface End {
  readonly isLower: boolean;
  readonly distance: number;
  /** The parameter of this end. */
  readonly own: number;
  readonly logOfTail: number;
}

/** The end so near a value that the place between 0 and 1 may be no double; the ends themselves have none. */
function endBeside({ alpha, beta, min, max }: Shape, x: number): End | undefined {
  const isLower = x - min < max - x;
  const distance = isLower ? x - min : max - x;
  const width = max - min;
  if (distance === 0 || distance / width >= smallest) return undefined;
  const [own, other] = isLower ? [alpha, beta] : [beta, alpha];
  const logOfTail = own * (log(distance) - log(width)) - logOfScaledBeta(own, other);
  return { isLower, distance, own, logOfTail };
}

/** The tail beside the end, or all the rest. */
function tailFrom({ logOfTail }: End, isNear: boolean): number {
  return isNear ? exp(logOfTail) : -expm1(logOfTail);
}

function valueAt({ min, max }: Shape, logit: number): number {
  const width = max - min;
  if (logit < -farOut) return min + scaledExp({ exponent: logit, times: width });
  if (logit > farOut) return max - scaledExp({ exponent: -logit, times: width });
  const { below, above } = placeOf(logit);
  return below <= above ? min + width * below : max - width * above;
}
