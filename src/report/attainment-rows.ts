import type { Attainment } from '../analysis/attainment';
import type { TargetOdds } from '../analysis/target-odds';
import { criterionValue } from '../plan/criterion-value';
import type { Source } from '../plan/provenance';
import type { Ensemble } from '../simulation/ensemble';

/** One target as a flat record, for tables of other programs; null where there is no number. */
export interface AttainmentRow {
  readonly scenario: string;
  readonly target: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly indicator: string;
  readonly attribute: string;
  readonly year: number;
  readonly criterion: string;
  readonly criterionValue: number | null;
  readonly criterionStatus: string | null;
  readonly baseline: number | null;
  readonly baselineStatus: string | null;
  readonly unit: string | null;
  readonly median: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
  readonly probability: number | null;
  readonly intervalLow: number | null;
  readonly intervalHigh: number | null;
  readonly standardError: number | null;
  readonly expectedShortfall: number | null;
  readonly evaluable: boolean;
  readonly reason: string | null;
  readonly sources: string;
}

/** One record a target, in the order of the plan; those that cannot be evaluated too, with the reason. */
export function attainmentRows(ensemble: Ensemble, odds: Attainment): AttainmentRow[] {
  return Object.values(odds.targets).map((each) => rowOf(ensemble.scenario.id, each));
}

function rowOf(scenario: string, odds: TargetOdds): AttainmentRow {
  const judged = odds.evaluable ? odds : undefined;
  const criterion = judged?.criterion ?? odds.target.criterion;
  return {
    scenario,
    target: odds.id,
    nameEn: odds.name.en,
    nameZh: odds.name.zh,
    indicator: odds.indicator,
    attribute: odds.attribute,
    year: odds.year,
    criterion: criterion.kind,
    criterionValue: criterionValue(criterion),
    criterionStatus: judged?.criterionStatus ?? null,
    baseline: judged?.baseline.value ?? null,
    baselineStatus: judged?.baseline.status ?? null,
    unit: judged?.unit ?? null,
    median: judged?.median ?? null,
    q05: judged?.range[0] ?? null,
    q95: judged?.range[1] ?? null,
    probability: odds.probability,
    intervalLow: odds.interval?.[0] ?? null,
    intervalHigh: odds.interval?.[1] ?? null,
    standardError: odds.standardError,
    expectedShortfall: judged?.shortfall.expected ?? null,
    evaluable: odds.evaluable,
    reason: odds.evaluable ? null : odds.reason.en,
    sources: odds.target.sources.map(printSource).join('; '),
  };
}

function printSource(source: Source): string {
  const lines = source.lines === undefined ? '' : `:${source.lines[0]}-${source.lines[1]}`;
  return `${source.document ?? source.address ?? source.formula ?? ''}${lines}`;
}
