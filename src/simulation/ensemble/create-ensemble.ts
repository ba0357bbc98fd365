import { mark } from '../../core/mark';
import { once } from '../../core/once';
import { InputError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import type { Design } from '../design/design';
import { fanOf } from '../estimates/fan';
import { summaryOf } from '../estimates/summary';
import type { RunResult } from '../results/run-result';
import { type Certificate, certificateOf } from './certificate';
import type { Ensemble } from './ensemble';
import { fanResult } from './fan-result';
import { openRunReader, type RunReader } from './run-reader';
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
  const reader = openRunReader(scenario, { design, memoryLimit }, result);
  const fingerprint = once(() => result.fingerprint() ?? null);
  const certificate = once((): Certificate => {
    const { draws } = result;
    return certificateOf(scenario, { seed, draws, sampler: design.sampler, fingerprint: fingerprint() });
  });
  const ensemble = {
    kind: 'ensemble' as const,
    ...{ scenario, seed, draws: result.draws, design },
    years: Object.freeze([...result.years]),
    indicators: Object.freeze([...result.indicators]),
    ...readings(scenario, reader, certificate),
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
  if (result.statistics !== undefined) withStatistics(ensemble, result.statistics);
  // Reading it would be refused, and must not make a spread or JSON fail.
  if (result.column === undefined && fingerprint() === null) {
    Object.defineProperty(ensemble, 'fingerprint', { enumerable: false });
  }
  return Object.freeze(mark('ensemble', ensemble));
}

/** What callers read of a run, by names and years. */
function readings(
  scenario: Scenario,
  { column, drawn, estimates, fanEstimates }: RunReader,
  certificate: () => Certificate,
): Pick<Ensemble, 'values' | 'column' | 'input' | 'shock' | 'summary' | 'fan'> {
  const heading = (indicator: string) => scenario.indicators[indicator]!;
  return {
    values: (indicator, year) => column('values', indicator, year).slice(),
    column: (indicator, year) => column('column', indicator, year),
    input: (name) => drawn('input', { kind: 'input', name }),
    shock: (name, year) => drawn('shock', { kind: 'shock', name, year }),
    summary: (indicator, year) => {
      const found = estimates('summary', indicator, year);
      const printed = heading(indicator);
      const data = summaryOf({ indicator, unit: printed.unit ?? '1', year }, found);
      return summaryResult(data, printed, certificate);
    },
    fan: (indicator, options: unknown = {}) => {
      const byYear = fanEstimates('fan', indicator);
      const printed = heading(indicator);
      const data = fanOf({ id: indicator, unit: printed.unit ?? '1' }, byYear, options);
      return fanResult(data, printed, certificate);
    },
  };
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
