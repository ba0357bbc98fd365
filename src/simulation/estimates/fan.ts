import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { probability } from '../../core/schema';
import type { Design } from '../design';
import { designQuantiles } from './design-quantiles';

/** Quantiles of an indicator by year. */
export interface Fan {
  readonly indicator: string;
  readonly unit: string;
  readonly years: readonly number[];
  /** One entry a level, in increasing order: the quantile in every year, and its Monte Carlo standard error. */
  readonly quantiles: readonly {
    readonly level: number;
    readonly values: readonly number[];
    readonly standardErrors: readonly number[];
  }[];
}

const options = z.strictObject({
  levels: z
    .array(probability, { error: 'an array of probabilities' })
    .min(1, { error: 'an array of at least one probability' })
    .default([0.05, 0.25, 0.5, 0.75, 0.95]),
});

/**
 * Fan of an indicator from its columns; levels are quantile probabilities in [0, 1].
 *
 * @param design - how the draws were made: it weighs them, and decides how errors are estimated
 */
export function fanOf(
  indicator: { readonly id: string; readonly unit: string },
  columns: readonly { readonly year: number; readonly values: ArrayLike<number> }[],
  design: Design,
  given: unknown,
): Fan {
  const levels = [...parseInput('fan', options, given).levels].sort((a, b) => a - b);
  const estimates = columns.map(({ values }) => designQuantiles(values, design, levels));
  return {
    indicator: indicator.id,
    unit: indicator.unit,
    years: columns.map(({ year }) => year),
    quantiles: levels.map((level, i) => ({
      level,
      values: estimates.map((each) => each[i]!.value),
      standardErrors: estimates.map((each) => each[i]!.standardError),
    })),
  };
}
