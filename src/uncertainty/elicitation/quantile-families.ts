import type * as z from 'zod/mini';
import { real } from '../../core/schema';

/** Parameters of each family that may be stated in place of a quantile. */
interface StatableParameters {
  readonly normal: 'mean' | 'sd';
  readonly lognormal: 'meanlog' | 'sdlog';
  readonly uniform: 'min' | 'max';
  readonly logUniform: 'min' | 'max';
  readonly logistic: 'location' | 'scale';
  readonly gumbel: 'location' | 'scale';
  readonly gamma: 'shape' | 'scale';
  readonly weibull: 'shape' | 'scale';
  readonly beta: 'alpha' | 'beta';
  readonly shiftedLognormal: 'shift' | 'meanlog' | 'sdlog';
  readonly twoPieceNormal: 'mode' | 'sdLeft' | 'sdRight';
  readonly metalog: never;
}

/** Family of laws that `fromQuantiles` fits. */
export type QuantileFamily = keyof StatableParameters;

/** Parameter of a family that may be stated in place of a quantile. */
export type StatableParameter<F extends QuantileFamily = QuantileFamily> = StatableParameters[F];

/** A family of laws that quantiles are fitted by. */
export interface Family {
  /** Free parameters, each with its range; as many quantiles are needed, one fewer where one of them is stated. */
  readonly parameters: Readonly<Record<string, z.ZodMiniNumber<number>>>;
  /** Free parameters, where there are more than can be stated. */
  readonly free?: number;
  /** All values are above 0. */
  readonly isPositive?: true;
  /** Bounds are given and not fitted: both, those of [0, 1] if left out, or whichever are given. */
  readonly bounds?: 'both' | 'any';
}

const positive = real('(0, ∞)');
const location = { location: real(), scale: positive };
const interval = { min: real(), max: real() };
const positiveInterval = { min: positive, max: positive };
const logs = { meanlog: real(), sdlog: positive };
const shapeAndScale = { shape: positive, scale: positive };

/** The families that `fromQuantiles` fits, with their free parameters. */
export const quantileFamilies = {
  normal: { parameters: { mean: real(), sd: positive } },
  lognormal: { parameters: logs, isPositive: true },
  uniform: { parameters: interval },
  logUniform: { parameters: positiveInterval, isPositive: true },
  logistic: { parameters: location },
  gumbel: { parameters: location },
  gamma: { parameters: shapeAndScale, isPositive: true },
  weibull: { parameters: shapeAndScale, isPositive: true },
  beta: { parameters: { alpha: positive, beta: positive }, bounds: 'both' },
  shiftedLognormal: { parameters: { shift: real(), ...logs } },
  twoPieceNormal: { parameters: { mode: real(), sdLeft: positive, sdRight: positive } },
  metalog: { parameters: {}, free: 3, bounds: 'any' },
} as const satisfies {
  readonly [F in QuantileFamily]: Family & {
    readonly parameters: Readonly<Record<StatableParameter<F>, z.ZodMiniNumber<number>>>;
  };
};

/** A family by its name, with all that may be said of one. */
export function familyOf(name: QuantileFamily): Family {
  return quantileFamilies[name];
}

/** Free parameters of a family. */
export function freeParameters({ parameters, free }: Family): number {
  return free ?? Object.keys(parameters).length;
}
