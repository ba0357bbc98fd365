import type { SourceSettings } from '../draws/source-settings';
import type { Columns } from '../results/columns';
import { fingerprintFrom, fingerprintOf } from '../results/fingerprint';
import { clampedOf, nonFiniteOf, type PartialResult, unsolvedOf } from '../results/partial-result';
import type { RunResult } from '../results/run-result';
import { mergeStatistics } from '../statistics/merge-statistics';
import type { RunPlan } from './run-plan';

/** What a run leaves behind, from the columns that its threads filled and their partialResults, in whatever order. */
export function resultOf(
  { scenario, options, indicators }: RunPlan,
  {
    columns,
    partialResults,
    source,
  }: {
    readonly columns: Columns;
    readonly partialResults: readonly PartialResult[];
    readonly source: SourceSettings;
  },
): RunResult {
  const { draws, digests } = columns;
  const { base, horizon } = scenario.model.years;
  const isSummary = options.keep === 'summary';
  const column = isSummary ? undefined : columnReader(indicators, columns);
  const years = Array.from({ length: horizon - base + 1 }, (_, step) => base + step);
  const fingerprint = () => {
    if (digests !== undefined) return fingerprintFrom(digests);
    if (column === undefined) return undefined;
    const all = indicators.flatMap((name) => years.map((_, step) => column(name, step)));
    return fingerprintOf(all, draws);
  };
  const parts = partialResults.flatMap(({ statistics }) => (statistics === undefined ? [] : [statistics]));
  return {
    indicators,
    years,
    draws,
    source,
    column,
    certain: (indicator, step) => {
      const values = columns.values[indicators.indexOf(indicator)]?.[step];
      return values !== undefined && values.length < draws ? values[0] : undefined;
    },
    statistics: isSummary ? mergeStatistics(parts) : undefined,
    nonFinite: nonFiniteOf(partialResults, options.seed),
    clamped: clampedOf(partialResults, { draws, base }),
    unsolved: unsolvedOf(partialResults, options.seed),
    fingerprint,
  };
}

/** Reads columns; a base-year value that is the same in every draw is written out when it is asked for. */
function columnReader(indicators: readonly string[], { draws, values }: Columns) {
  const places = new Map(indicators.map((name, i) => [name, i]));
  const filled = new Map<string, Float64Array>();
  return (indicator: string, step: number): Float64Array => {
    const column = values[places.get(indicator)!]![step]!;
    if (column.length === draws) return column;
    const known = filled.get(indicator) ?? new Float64Array(draws).fill(column[0]!);
    filled.set(indicator, known);
    return known;
  };
}
