import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { parseInput } from '../../core/parse-input';
import { probability as probabilitySchema } from '../../core/schema';
import type { ColumnEstimates } from './column-estimates';

/** Quantiles of an indicator by year, as data. */
export interface FanData {
  readonly kind: 'fan';
  readonly indicator: string;
  readonly unit: string;
  readonly years: readonly number[];
  /** One entry a probability, in increasing order: the quantile in every year, and its standard error, NaN where unknown. */
  readonly quantiles: readonly {
    readonly probability: number;
    readonly values: readonly number[];
    readonly standardErrors: readonly number[];
    /** Where the values were counted in bins, not kept: the widths of the bins that hold the quantiles. */
    readonly resolutions?: readonly number[];
  }[];
}

const options = z.strictObject({
  probabilities: z._default(
    z
      .array(probabilitySchema, { error: expectation('an array of probabilities', '概率列表') })
      .check(
        z.minLength(1, { error: expectation('an array of at least one probability', '至少一个概率的列表') }),
      ),
    [0.05, 0.25, 0.5, 0.75, 0.95],
  ),
});

/** Fan of an indicator from its columns. */
export function fanOf(
  indicator: { readonly id: string; readonly unit: string },
  columns: readonly { readonly year: number; readonly estimates: ColumnEstimates }[],
  given: unknown,
): FanData {
  const probabilities = [...parseInput('fan', options, given).probabilities].sort((a, b) => a - b);
  const byYear = columns.map(({ estimates }) => estimates.quantiles(probabilities));
  return {
    kind: 'fan',
    indicator: indicator.id,
    unit: indicator.unit,
    years: columns.map(({ year }) => year),
    quantiles: probabilities.map((probability, i) => {
      const own = byYear.map((each) => each[i]!);
      const resolutions = own.flatMap(({ resolution }) => resolution ?? []);
      return {
        probability,
        values: own.map(({ value }) => value),
        standardErrors: own.map(({ standardError }) => standardError),
        ...(resolutions.length > 0 && { resolutions }),
      };
    }),
  };
}
