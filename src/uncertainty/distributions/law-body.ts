import type { DistributionData, Restriction, UnnamedLaw } from '../distribution';

/** What a law computes itself: `makeDistribution` answers at and beyond the ends of the support and refuses NaN. */
export interface Law extends DistributionData, LawBody {}

/** A law without its kind and parameters: what several laws share. */
export interface LawBody extends UnnamedLaw {
  /** How the law is restricted to an interval; a law with a density alone need not say so. */
  restrict?(low: number, high: number): Restriction | undefined;
  /** ln(f(x + d) / f(x)), without the difference of two large logarithms; where the density may underflow. */
  densityRatio?(x: number, d: number): number;
}
