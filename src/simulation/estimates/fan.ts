import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { probability } from '../../core/schema';
import type { ColumnEstimates } from './column-estimates';

/** Quantiles of an indicator by year. */
export interface Fan {
  readonly indicator: string;
  readonly unit: string;
  readonly years: readonly number[];
  /** One entry a level, in increasing order: the quantile in every year, and its standard error, NaN where unknown. */
  readonly quantiles: readonly {
    readonly level: number;
    readonly values: readonly number[];
    readonly standardErrors: readonly number[];
    /** Where the values were counted in bins, not kept: the widths of the bins that hold the quantiles. */
    readonly resolutions?: readonly number[];
  }[];
}

const options = z.strictObject({
  levels: z
    .array(probability, { error: 'an array of probabilities' })
    .min(1, { error: 'an array of at least one probability' })
    .default([0.05, 0.25, 0.5, 0.75, 0.95]),
});

/** Fan of an indicator from its columns; levels are quantile probabilities in [0, 1]. */
export function fanOf(
  indicator: { readonly id: string; readonly unit: string },
  columns: readonly { readonly year: number; readonly estimates: ColumnEstimates }[],
  given: unknown,
): Fan {
  const levels = [...parseInput('fan', options, given).levels].sort((a, b) => a - b);
  const byYear = columns.map(({ estimates }) => estimates.quantiles(levels));
  return {
    indicator: indicator.id,
    unit: indicator.unit,
    years: columns.map(({ year }) => year),
    quantiles: levels.map((level, i) => {
      const own = byYear.map((each) => each[i]!);
      const resolutions = own.flatMap(({ resolution }) => resolution ?? []);
      return {
        level,
        values: own.map(({ value }) => value),
        standardErrors: own.map(({ standardError }) => standardError),
        ...(resolutions.length > 0 && { resolutions }),
      };
    }),
  };
}
