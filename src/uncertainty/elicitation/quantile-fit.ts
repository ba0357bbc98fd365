import { type Fault, fault } from '../../core/parse-input';
import { InputError, isPlancastError } from '../../core/plancast-error';
import { issuesOf } from '../../core/schema-issues';
import type { Distribution } from '../distribution';
import type { Percentile } from './percentile';

/** What a law of a family is fitted to. */
export interface QuantileFit {
  /** As many quantiles as parameters are free, in order of their probability. */
  readonly points: readonly Percentile[];
  /** A parameter that is given. */
  readonly stated?: StatedParameter | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A parameter of a law, by its name. */
export interface StatedParameter {
  readonly name: string;
  readonly value: number;
}

/** The law of a family through given quantiles; undefined where no member has them. */
export type Fit = (problem: QuantileFit) => Distribution | undefined;

/** A refusal of `fromQuantiles`, at a quantile. */
export function quantileRefusal(
  { key, x }: { readonly key: string; readonly x: unknown },
  given: Fault,
): InputError {
  return new InputError(issuesOf('fromQuantiles', [{ ...fault(given), path: [key], input: x }]));
}

/** The law of a family; undefined where it refuses its parameters. */
export function memberOf(build: () => Distribution): Distribution | undefined {
  try {
    return build();
  } catch (error) {
    if (isPlancastError(error)) return undefined;
    throw error;
  }
}
