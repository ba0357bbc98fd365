import { expectedIssue } from '../../core/expected-issue';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { unknownName } from '../../core/unknown-name';
import type { Scenario } from '../../scenario/scenario';
import type { Design } from '../design/design';
import { replayDraws, type Uncertain } from '../draws/replay-draws';
import { type ColumnEstimates, columnEstimates } from '../estimates/column-estimates';
import type { QuantileEstimate } from '../estimates/estimate';
import type { RunResult } from '../results/run-result';
import { certainEstimates } from '../statistics/gathered-estimates';
import { checkReplay, checkUncertain } from './check-uncertain';
import { outOfHorizon } from './out-of-horizon';

/** Reads what a run left behind, by names and years; each function checks what it is asked, for the caller `where`. */
export interface RunReader {
  /** Values of all draws, not copied. */
  readonly column: (where: string, indicator: string, year: number) => Float64Array;
  /** Draws of an input or a shock, made anew. */
  readonly drawn: (where: string, wanted: Uncertain) => Float64Array;
  readonly estimates: (where: string, indicator: string, year: number) => ColumnEstimates;
  /** Estimates of every year of the paths. */
  readonly fanEstimates: (
    where: string,
    indicator: string,
  ) => readonly { readonly year: number; readonly estimates: ColumnEstimates }[];
}

/**
 * A reader of a run.
 *
 * @param run.memoryLimit - bytes that the run was allowed, which hold for draws that are made anew too
 */
export function openRunReader(
  scenario: Scenario,
  { design, memoryLimit }: { readonly design: Design; readonly memoryLimit: number },
  result: RunResult,
): RunReader {
  const { years, draws, indicators, statistics } = result;
  const stepOf = (where: string, indicator: string, year: number): number => {
    checkIndicator(where, indicator, indicators);
    const step = years.indexOf(year);
    if (step < 0) throw outOfHorizon(where, year, [years[0]!, years.at(-1)!]);
    return step;
  };
  const estimatesAt = (indicator: string, step: number): ColumnEstimates =>
    statistics?.column(indicator, step) ??
    certainColumn(result.certain(indicator, step), draws) ??
    columnEstimates(result.column!(indicator, step), design, {
      allFinite: result.nonFinite[indicator] === undefined,
    });
  return {
    column: (where, indicator, year) => {
      const step = stepOf(where, indicator, year);
      if (result.column === undefined) throw notKept(where, indicator);
      return result.column(indicator, step);
    },
    drawn: (where, wanted) => {
      checkUncertain(where, scenario, wanted);
      checkReplay(where, draws, memoryLimit);
      return replayDraws(scenario, result.source, draws, [wanted])[0]!;
    },
    estimates: (where, indicator, year) => estimatesAt(indicator, stepOf(where, indicator, year)),
    fanEstimates: (where, indicator) => {
      checkIndicator(where, indicator, indicators);
      return years.map((year, step) => ({ year, estimates: estimatesAt(indicator, step) }));
    },
  };
}

/** Estimates of a value that is the same in every draw; undefined where there is none. */
function certainColumn(value: number | undefined, draws: number): ColumnEstimates | undefined {
  if (value === undefined) return undefined;
  const estimates = certainEstimates(value, draws);
  const exact = ({ value, standardError }: QuantileEstimate) => ({ value, standardError });
  return { ...estimates, quantiles: (probabilities) => estimates.quantiles(probabilities).map(exact) };
}

function checkIndicator(where: string, indicator: unknown, indicators: readonly string[]): void {
  if (typeof indicator !== 'string') throw noIndicator(where, indicator);
  if (indicators.includes(indicator)) return;
  const kept = { where, path: 'indicator', isPlaced: false, what: 'indicator', form: 'value' } as const;
  throw new InputError([unknownName({ ...kept, name: indicator, known: indicators })]);
}

function noIndicator(where: string, given: unknown): InputError {
  const expected = { en: 'the name of an indicator', zh: '指标的名称' };
  return new InputError([
    expectedIssue(where, 'indicator', { code: 'E_TYPE', expected, got: printValue(given) }),
  ]);
}

function notKept(where: string, indicator: string): InputError {
  const message = `${where}: the run kept no values, since it was made with keep 'summary'`;
  const hint = `keep them with keep: ['${indicator}'] or keep: 'all'`;
  const zh = {
    message: `${where}：运行时使用了 keep 'summary'，没有保留数值`,
    hint: `请用 keep: ['${indicator}'] 或 keep: 'all' 保留`,
  };
  return new InputError([{ code: 'E_INCONSISTENT', path: 'indicator', message, hint, zh }]);
}
