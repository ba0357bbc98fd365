import { criterionValue } from '../plan/criterion-value';
import type { Source } from '../plan/provenance';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { Attainment } from './attainment-result';
import type { AttainmentRow } from './attainment-row';
import { checkReportArguments } from './run-and-odds';
import type { TargetOdds } from './target-odds';

/**
 * One record a target, in the order of the plan; those that cannot be evaluated too, with the reason.
 *
 * @param odds - `attainment` of the same run
 * @throws InputError if `odds` are not those of `ensemble`
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentRows(ensemble, attainment(ensemble))[0].scenario; // 'baseline'
 */
export function attainmentRows(ensemble: Ensemble, odds: Attainment): AttainmentRow[] {
  checkReportArguments('attainmentRows', ensemble, odds);
  return Object.values(odds.targets).map((each) => rowOf(ensemble, each));
}

function rowOf({ scenario, draws }: Ensemble, odds: TargetOdds): AttainmentRow {
  const judged = odds.evaluable ? odds : undefined;
  const criterion = judged?.criterion ?? odds.target.criterion;
  const [from, to] = criterion.kind === 'within' ? [criterion.from, criterion.to] : [null, null];
  return {
    scenario: scenario.id,
    target: odds.id,
    nameEn: odds.name.en,
    nameZh: odds.name.zh,
    indicator: odds.indicator,
    attribute: odds.attribute,
    year: odds.year,
    criterion: criterion.kind,
    criterionValue: criterionValue(criterion),
    criterionFrom: from,
    criterionTo: to,
    tolerance: odds.target.tolerance,
    about: odds.target.about,
    criterionStatus: judged?.criterionStatus ?? null,
    baseYear: judged?.baseYear ?? null,
    baseline: finite(judged?.baseline.value),
    baselineYear: judged?.baseline.year ?? null,
    baselineStatus: judged?.baseline.status ?? null,
    indicatorUnit: unitOf(scenario, odds.indicator),
    levelMedian: finite(judged?.level.median),
    levelQ05: finite(judged?.level.range[0]),
    levelQ95: finite(judged?.level.range[1]),
    unit: judged?.unit ?? null,
    median: finite(judged?.median),
    q05: finite(judged?.range[0]),
    q95: finite(judged?.range[1]),
    probability: odds.probability,
    intervalLow: odds.interval?.[0] ?? null,
    intervalHigh: odds.interval?.[1] ?? null,
    standardError: finite(odds.standardError),
    circular: odds.circular,
    sharesDriver: odds.sharesDriver.join('; '),
    expectedShortfall: finite(judged?.shortfall.expected),
    expectedShortfallError: finite(judged?.shortfall.standardError.expected),
    shortfallWhenMissed: finite(judged?.shortfall.whenMissed),
    shortfallWhenMissedError: finite(judged?.shortfall.standardError.whenMissed),
    met: judged?.count ?? null,
    finite: judged?.finite ?? null,
    draws,
    evaluable: odds.evaluable,
    reason: odds.evaluable ? null : odds.reason.en,
    reasonZh: odds.evaluable ? null : odds.reason.zh,
    sources: odds.target.sources.map(printSource).join('; '),
  };
}

/** Null where the model lacks the indicator. */
function unitOf({ indicators }: Ensemble['scenario'], id: string): string | null {
  return indicators[id] === undefined ? null : (indicators[id].unit ?? '1');
}

/** Null in place of NaN, which stands for what is unknown: without a finite draw, and errors of too few draws. */
function finite(value: number | null | undefined): number | null {
  return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

function printSource({ document, lines, address, formula }: Source): string {
  const place = document ?? address;
  const span = lines === undefined ? '' : `:${lines[0]}-${lines[1]}`;
  if (place === undefined) return formula ?? '';
  return `${place}${span}${formula === undefined ? '' : ` (${formula})`}`;
}
