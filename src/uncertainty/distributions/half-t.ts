import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logOfScaledBeta } from '../../core/log-beta';
import { log1p } from '../../core/log1p';
import { normalSf } from '../../core/normal-cdf';
import { scaledNormalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import { scaledExp } from '../../core/scaled-exp';
import { heavyT, logCosh, straight } from './heavy-t';
import { standardT } from './standard-t';

/** The upper half of a Student t law, of distances d ≥ 0 from its centre. */
export interface HalfT {
  density(d: number): number;
  /** P(X − centre > d) */
  tail(d: number): number;
  /** d with P(X − centre > d) = q, q in (0, 1/2]; Infinity where that is beyond 1.79e308. */
  quantile(q: number): number;
}

/** Degrees of freedom below which values are handled by their logarithms, and from which on the law is normal. */
const heavy = 0.1;
const normal = 1e20;

/** t / √ν beyond which density and tail are powers of t to the last digit. */
const powerOnly = 1e9;

/** Size of t beyond which its square may be no double, and the tail is a power of t. */
const farOut = 1e150;
const farOutLog = 345;

/**
 * The upper half of a Student t law of any degrees of freedom and scale.
 *
 * @param df - ν, > 0
 * @param scale - > 0
 * @returns density, tail and quantile, also where t itself is no double
 */
export function halfT(df: number, scale: number): HalfT {
  if (df < heavy) return heavyHalf(df, scale);
  return df < normal ? plainHalf(df, scale) : normalHalf(scale);
}

function normalHalf(scale: number): HalfT {
  return {
    density: (d) => scaledNormalDensity(d / scale, scale),
    tail: (d) => normalSf(d / scale),
    quantile: (q) => scale * -normalQuantile(q),
  };
}

function plainHalf(df: number, scale: number): HalfT {
  const { density, upperTail, upperQuantile } = standardT(df);
  const root = log(df) / 2;
  // The leading power of the tail: P(T > t) = (t / √ν)^(−ν) / (2 a B(a, 1/2)), a = ν / 2
  const logB = logOfScaledBeta(df / 2, 0.5);
  const logOfTail = (d: number) => -df * (log(d) - log(scale) - root) - logB - Math.LN2;
  return {
    density: (d) => {
      const t = d / scale;
      return t < powerOnly * Math.sqrt(df) ? density(t) / scale : exp(logOfTail(d) + log(df) - log(d));
    },
    tail: (d) => (d / scale < farOut ? upperTail(d / scale) : exp(logOfTail(d))),
    quantile: (q) => {
      const far = root - (log(2 * q) + logB) / df;
      return far < farOutLog ? scale * upperQuantile(q) : scaledExp({ exponent: far, times: scale });
    },
  };
}

function heavyHalf(df: number, scale: number): HalfT {
  const { logDensity, tail, quantile } = heavyT(df);
  const logUnit = log(scale) + log(df) / 2;
  return {
    density: (d) => {
      const s = placeOf(d, logUnit);
      return exp(logDensity(s) - logCosh(s) - logUnit);
    },
    tail: (d) => tail(placeOf(d, logUnit)),
    quantile: (q) => distanceAt(quantile(q), logUnit),
  };
}

/** asinh(d / unit), from the logarithms where the quotient may be no double. */
function placeOf(d: number, logUnit: number): number {
  const logRatio = log(d) - logUnit;
  if (logRatio > straight) return logRatio + Math.LN2;
  const ratio = exp(logRatio);
  return log1p(ratio + (ratio * ratio) / (1 + Math.sqrt(1 + ratio * ratio)));
}

/** unit · sinh s */
function distanceAt(s: number, logUnit: number): number {
  if (s > straight) return exp(logUnit + s - Math.LN2);
  const growth = expm1(s);
  return scaledExp({ exponent: logUnit, times: (growth + growth / (1 + growth)) / 2 });
}
