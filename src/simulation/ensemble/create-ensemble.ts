import { expectedIssue } from '../../core/expected-issue';
import { mark } from '../../core/mark';
import { once } from '../../core/once';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { unknownName } from '../../core/unknown-name';
import type { Scenario } from '../../scenario/scenario';
import type { Design } from '../design/design';
import { replayDraws, type Uncertain } from '../draws/replay-draws';
import { type ColumnEstimates, columnEstimates } from '../estimates/column-estimates';
import type { QuantileEstimate } from '../estimates/estimate';
import { fanOf } from '../estimates/fan';
import { summaryOf } from '../estimates/summary';
import type { RunResult } from '../results/run-result';
import { certainEstimates } from '../statistics/gathered-estimates';
import { type Certificate, certificateOf } from './certificate';
import { checkReplay, checkUncertain } from './check-uncertain';
import type { Ensemble } from './ensemble';
import { fanResult } from './fan-result';
import { outOfHorizon } from './out-of-horizon';
import { withStatistics } from './statistics-of';
import { summaryResult } from './summary-result';

/** What an ensemble is told of its run. */
interface EnsembleOrigin extends Pick<Ensemble, 'seed' | 'incomplete'> {
  readonly design: Design;
  /** Bytes that the run was allowed. */
  readonly memoryLimit: number;
}

/** The ensemble over what a run left behind. */
export function createEnsemble(
  scenario: Scenario,
  { seed, design, incomplete, memoryLimit }: EnsembleOrigin,
  result: RunResult,
): Ensemble {
  const { years, draws, indicators, statistics } = result;
  const placeOf = (where: string, indicator: string, year: number): number => {
    checkIndicator(where, indicator, indicators);
    const step = years.indexOf(year);
    if (step < 0) throw outOfHorizon(where, year, [years[0]!, years.at(-1)!]);
    return step;
  };
  const columnOf = (where: string, indicator: string, year: number): Float64Array => {
    const step = placeOf(where, indicator, year);
    if (result.column === undefined) throw notKept(where, indicator);
    return result.column(indicator, step);
  };
  const estimatesOf = (indicator: string, step: number): ColumnEstimates =>
    statistics?.column(indicator, step) ??
    certainColumn(result.certain(indicator, step), draws) ??
    columnEstimates(result.column!(indicator, step), design, {
      allFinite: result.nonFinite[indicator] === undefined,
    });
  const drawn = (where: string, wanted: Uncertain): Float64Array => {
    checkUncertain(where, scenario, wanted);
    checkReplay(where, draws, memoryLimit);
    return replayDraws(scenario, result.source, draws, [wanted])[0]!;
  };
  const fingerprint = once(() => result.fingerprint() ?? null);
  const certificate = once(
    (): Certificate =>
      certificateOf(scenario, { seed, draws, sampler: design.sampler, fingerprint: fingerprint() }),
  );
  const ensemble = {
    kind: 'ensemble' as const,
    scenario,
    seed,
    draws,
    design,
    years: Object.freeze([...years]),
    indicators: Object.freeze([...indicators]),
    values: (indicator: string, year: number) => columnOf('values', indicator, year).slice(),
    column: (indicator: string, year: number) => columnOf('column', indicator, year),
    input: (name: string) => drawn('input', { kind: 'input', name }),
    shock: (name: string, year: number) => drawn('shock', { kind: 'shock', name, year }),
    summary: (indicator: string, year: number) => {
      const estimates = estimatesOf(indicator, placeOf('summary', indicator, year));
      const printed = scenario.indicators[indicator]!;
      const data = summaryOf({ indicator, unit: printed.unit ?? '1', year }, estimates);
      return summaryResult(data, printed, certificate);
    },
    fan: (indicator: string, options: unknown = {}) => {
      checkIndicator('fan', indicator, indicators);
      const { unit = '1' } = scenario.indicators[indicator]!;
      const byYear = years.map((year, step) => ({ year, estimates: estimatesOf(indicator, step) }));
      return fanResult(
        fanOf({ id: indicator, unit }, byYear, options),
        scenario.indicators[indicator]!,
        certificate,
      );
    },
    get fingerprint(): string {
      const found = fingerprint();
      if (found === null) throw noFingerprint();
      return found;
    },
    get certificate(): Certificate {
      return certificate();
    },
    nonFinite: Object.freeze(result.nonFinite),
    clamped: Object.freeze(result.clamped),
    unsolved: Object.freeze(result.unsolved),
    ...(incomplete === undefined ? {} : { incomplete: Object.freeze({ ...incomplete }) }),
  };
  if (statistics !== undefined) withStatistics(ensemble, statistics);
  // Reading it would be refused, and must not make a spread or JSON fail.
  if (result.column === undefined && fingerprint() === null) {
    Object.defineProperty(ensemble, 'fingerprint', { enumerable: false });
  }
  return Object.freeze(mark('ensemble', ensemble));
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

function noFingerprint(): InputError {
  const message = "fingerprint: the run made none, since it was made with keep 'summary'";
  const hint = 'make it on the way with fingerprint: true';
  const zh = {
    message: "fingerprint：运行时使用了 keep 'summary'，没有生成指纹",
    hint: '请用 fingerprint: true 在运行中生成',
  };
  return new InputError([{ code: 'E_INCONSISTENT', path: 'fingerprint', message, hint, zh }]);
}
