import { closestName } from '../core/closest-name';
import { mark } from '../core/mark';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import type { Scenario } from '../scenario/scenario';
import { type Certificate, certificateOf } from './certificate';
import type { Columns } from './columns';
import type { Design } from './design';
import type { Ensemble } from './ensemble';
import { fanOf } from './estimates/fan';
import { summarise } from './estimates/summary';
import { fingerprintOf } from './fingerprint';

/** The ensemble over filled columns. */
export function createEnsemble(
  scenario: Scenario,
  { seed, design }: { readonly seed: number; readonly design: Design },
  columns: Columns,
): Ensemble {
  const { years, draws, indicators } = columns;
  const columnOf = (where: string, indicator: string, year: number): Float64Array => {
    checkIndicator(where, indicator, columns);
    const step = years.indexOf(year);
    if (step < 0) throw outOfHorizon(where, year, years);
    return columns.column(indicator, step);
  };
  let fingerprint: string | undefined;
  const readFingerprint = () => {
    fingerprint ??= fingerprintOf(columns);
    return fingerprint;
  };
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
    summary: (indicator: string, year: number) => summarise(columnOf('summary', indicator, year), design),
    fan: (indicator: string, options: unknown = {}) => {
      checkIndicator('fan', indicator, columns);
      const { unit = '1' } = scenario.indicators[indicator]!;
      const byYear = years.map((year, step) => ({ year, values: columns.column(indicator, step) }));
      return fanOf({ id: indicator, unit }, byYear, design, options);
    },
    get fingerprint(): string {
      return readFingerprint();
    },
    get certificate(): Certificate {
      return certificateOf(scenario, {
        seed,
        draws,
        sampler: design.sampler,
        fingerprint: readFingerprint(),
      });
    },
    nonFinite: Object.freeze(columns.nonFinite()),
    clamped: Object.freeze(columns.clamped()),
  };
  return Object.freeze(mark('ensemble', ensemble));
}

function checkIndicator(where: string, indicator: string, columns: Columns): void {
  if (columns.indicators.includes(indicator)) return;
  const near = closestName(String(indicator), columns.indicators);
  const hint = near === undefined ? `kept: ${columns.indicators.join(', ')}` : `did you mean \`${near}\`?`;
  const message = `${where}: unknown indicator ${printValue(indicator)}`;
  throw new InputError([
    { code: 'E_UNKNOWN_NAME', path: 'indicator', message, got: printValue(indicator), hint },
  ]);
}

function outOfHorizon(where: string, year: unknown, years: readonly number[]): InputError {
  const allowed = `a year in [${years[0]}, ${years[years.length - 1]}]`;
  const message = `${where}: expected \`year\` to be ${allowed}, got ${printValue(year)}`;
  return new InputError([
    { code: 'E_OUT_OF_HORIZON', path: 'year', message, got: printValue(year), allowed },
  ]);
}
