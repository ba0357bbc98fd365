import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { incompleteBeta } from '../../core/incomplete-beta';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { normalQuantile } from '../../core/normal-quantile';
import { stirlingError } from '../../core/stirling-error';
import { positiveQuantile } from './positive-quantile';

/** t / √ν beyond which 1 + t²/ν is t²/ν to the last digit. */
const farOut = 1e8;

/** The upper half of a Student t law with location 0 and scale 1. */
export interface StandardT {
  /** f(t), t ≥ 0. */
  density(t: number): number;
  /** P(T > t), t ≥ 0. */
  upperTail(t: number): number;
  /** t ≥ 0 with P(T > t) = q, q in (0, 1/2]. */
  upperQuantile(q: number): number;
}

/**
 * Functions of the Student t law with ν degrees of freedom.
 *
 * P(T > t) = I(ν / (ν + t²); ν/2, 1/2) / 2
 *
 * @param df - ν, > 0
 * @returns density, tail and quantile for t ≥ 0; the other half mirrors them
 */
export function standardT(df: number): StandardT {
  const height = densityAtZero(df);
  const density = (t: number) => height * exp(-(df + 1) * logGrowth(t / Math.sqrt(df)));
  const timesDensity = (t: number) => {
    const ratio = t / Math.sqrt(df);
    const share = ratio > farOut ? 1 : ratio / Math.sqrt(1 + ratio * ratio);
    return height * Math.sqrt(df) * share * exp(-df * logGrowth(ratio));
  };
  const central = (square: number) => incompleteBeta(square / (1 + square), 0.5, df / 2) / 2;
  const upperTail = (t: number) => {
    const square = (t * t) / df;
    return inTail(df, square) ? timesDensity(t) / tailFraction(df, t) / 2 : 0.5 - central(square);
  };
  const centralArea = (t: number) => {
    const square = (t * t) / df;
    return inTail(df, square) ? 0.5 - upperTail(t) : central(square);
  };
  const slope = (t: number) => 1 - (df + 1) / (1 + df / t / t);
  const upperQuantile = (q: number) => {
    if (q === 0.5) return 0;
    const nearZero = q > 0.25;
    return positiveQuantile({
      tail: nearZero ? centralArea : upperTail,
      sign: nearZero ? 1 : -1,
      timesDensity,
      slope,
      target: nearZero ? 0.5 - q : q,
      start: firstValue(df, height, q),
      sharpness: 1,
    });
  };
  return { density, upperTail, upperQuantile };
}

/** Γ((ν + 1)/2) / (Γ(ν/2) √(π ν)) without the difference of two large logarithms. */
function densityAtZero(df: number): number {
  const exponent = stirlingError((df + 1) / 2) - stirlingError(df / 2) - deviance(df / 2, (df + 1) / 2, 0.5);
  return exp(exponent) * 0.3989422804014327;
}

/** ln √(1 + ratio²) */
function logGrowth(ratio: number): number {
  return ratio > farOut ? log(ratio) : log1p(ratio * ratio) / 2;
}

/** Whether the tail is the smaller part, so that its fraction converges well; `square` is t²/ν. */
function inTail(df: number, square: number): boolean {
  return square > 3 / (df + 2);
}

/** t f(t) / (2 P(T > t)) by a continued fraction of the incomplete beta function, evaluated by the method of Lentz. */
function tailFraction(df: number, t: number): number {
  const a = df / 2;
  const x = 1 / (1 + (t / df) * t);
  const y = x === 0 ? 1 : ((t / df) * t) / (1 + (t / df) * t);
  const start = a * y - x / 2 + 1;
  let value = (a * start) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1, change = 0; Math.abs(change - 1) > 2.3e-16 && m < 1000; m++) {
    const odd = a + 2 * m - 1;
    const over = ((m * (a + m - 1)) / odd) * ((a + m - 0.5) / odd) * (0.5 - m) * x * x;
    const under = m + (m * (0.5 - m) * x) / odd + ((a + m) * (start + m * (2 - x))) / (odd + 2);
    d = 1 / (under + over * d);
    c = under + over / c;
    change = c * d;
    value *= change;
  }
  return value;
}

/** The middle by two terms of its series, the tail by its leading power or by Hill's approximation. */
function firstValue(df: number, height: number, q: number): number {
  const line = (0.5 - q) / height;
  if (q > 0.4) return line * (1 + ((df + 1) / df) * ((line * line) / 6));
  if (df < 1 && q > 0.25) return line;
  if (df < 1 || (df < 5 && q < 1e-20)) {
    const ratio = height / (q * Math.sqrt(df));
    const logRatio = ratio < Infinity ? log(ratio) : log(height) - log(q) - log(df) / 2;
    return Math.sqrt(df) * exp(logRatio / df);
  }
  return df < 1e6 ? hill(df, q) : -normalQuantile(q);
}

/** Hill's approximation of the upper quantile, df ≥ 1. */
function hill(df: number, q: number): number {
  const a = 1 / (df - 0.5);
  const b = 48 / (a * a);
  let c = ((20700 * (a / b) - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
  const y = exp((2 / df) * log(d * 2 * q));
  if (y <= 0.05 + a) {
    const tail = 1 / (((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3) + 0.5 / (df + 4);
    return Math.sqrt(df * (((tail * y - 1) * (df + 1)) / (df + 2) + 1 / y));
  }
  const x = normalQuantile(q);
  if (df < 5) c += 0.3 * (df - 4.5) * (x + 0.6);
  c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
  const square = x * x;
  const root = ((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1;
  return Math.sqrt(df * expm1(a * (root * x) * (root * x)));
}
