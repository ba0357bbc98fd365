import { z } from 'zod';
import type { Attainment } from '../analysis/attainment';
import { printLevel } from '../analysis/attainment-table';
import { printProbability } from '../analysis/print-probability';
import { printStandardError } from '../analysis/print-standard-error';
import type { EvaluableOdds } from '../analysis/target-odds';
import { parseInput } from '../core/parse-input';
import { isNumeric } from '../plan/criterion';
import { type Language, language as languages } from '../plan/language';
import { printMark } from '../plan/print-mark';
import type { Ensemble } from '../simulation/ensemble';
import { jointTable } from './joint-table';
import { checkReportArguments } from './report-arguments';
import { reportWords } from './report-words';

/** Targets named as the least likely ones. */
const namedLeast = 4;

/**
 * The whole answer as text: the table of single odds, the joint odds and what holds them down, what cannot be
 * evaluated and why, and the fingerprint.
 *
 * @param ensemble - the run
 * @param odds - `attainment` of that run
 * @param language - `en` or `zh`
 * @throws InputError if `odds` are not those of `ensemble`, or the language is unknown
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentReport(ensemble, attainment(ensemble), 'en').split('\n')[0]; // 'Haidian, 14th Five-Year Plan'
 */
export function attainmentReport(ensemble: Ensemble, odds: Attainment, language: Language): string {
  checkReportArguments('attainmentReport', ensemble, odds);
  parseInput('attainmentReport', z.strictObject({ language: languages }), { language });
  const words = reportWords[language];
  const { scenario } = ensemble;
  const judged = Object.values(odds.targets).filter((each): each is EvaluableOdds => each.evaluable);
  const parts = [
    titlePart(ensemble, language),
    scenario.description?.[language] ?? '',
    ...(judged.length === 0
      ? [words.noTargets]
      : [
          odds.table({ language }),
          `${words.marks}\n${words.intervals}`,
          `${words.jointTitle.replace('LEVEL', printLevel(odds.level))}\n${jointTable(odds, language)}\n${words.bounds}`,
          metPart(odds, language),
          leastPart(judged, language),
        ]),
    notEvaluablePart(odds, language),
    nonFinitePart(ensemble, judged, language),
    clampedPart(ensemble, language),
    `${words.fingerprint} ${ensemble.fingerprint}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function titlePart({ scenario, years, draws, seed }: Ensemble, language: Language): string {
  const words = reportWords[language];
  const { model } = scenario;
  const plan = model.plan?.name[language] ?? model.name?.[language] ?? model.id;
  const name = scenario.name?.[language] ?? scenario.id;
  const run = [
    `${years[0]}–${years[years.length - 1]}`,
    `${draws.toLocaleString('en-US')} ${words.draws}`,
    `${words.seed} ${seed}`,
  ];
  return `${plan}\n${[...(name === plan ? [] : [name]), ...run].join(words.comma)}`;
}

function metPart({ met }: Attainment, language: Language): string {
  const { expected, standardError, distribution } = met;
  const words = reportWords[language];
  if (distribution.length === 1) return '';
  const error = words.standardError.replace('ERROR', `${Number(standardError.toPrecision(1))}`);
  return `${words.expected}${words.colon}${expected.toFixed(2)} ${words.of} ${distribution.length - 1}${standardError === 0 ? '' : error}`;
}

function leastPart(judged: readonly EvaluableOdds[], language: Language): string {
  const least = judged
    .filter(({ probability }) => probability < 1)
    .sort((a, b) => a.probability - b.probability)
    .slice(0, namedLeast);
  if (judged.length < 2 || least.length === 0) return '';
  const words = reportWords[language];
  const lines = least.map((each) => {
    const mark = isNumeric(each.target.criterion) ? '' : ` ${printMark(each.criterionStatus, language)}`;
    return `  ${each.name[language]}${mark}${words.colon}${printProbability(each)}${errorOf(each, language)}`;
  });
  return `${words.least}${words.colon.trim()}\n${lines.join('\n')}`;
}

function errorOf({ standardError }: EvaluableOdds, language: Language): string {
  if (standardError === 0) return '';
  return reportWords[language].standardError.replace('ERROR', printStandardError(standardError));
}

function notEvaluablePart(odds: Attainment, language: Language): string {
  const byReason = new Map<string, string[]>();
  for (const each of Object.values(odds.targets)) {
    if (each.evaluable) continue;
    const reason = each.reason[language];
    byReason.set(reason, [...(byReason.get(reason) ?? []), each.name[language]]);
  }
  if (byReason.size === 0) return '';
  const total = [...byReason.values()].reduce((sum, names) => sum + names.length, 0);
  const words = reportWords[language];
  const groups = [...byReason].map(
    ([reason, names]) =>
      `  ${reason} (${names.length})${words.colon.trim()}\n    ${names.join(words.semicolon)}`,
  );
  return `${words.notEvaluable} (${total})${words.colon.trim()}\n${groups.join('\n')}`;
}

/** Faults by indicator, and targets whose measure (a growth from a level ≤ 0, say) has no meaning in some draws. */
function nonFinitePart(ensemble: Ensemble, judged: readonly EvaluableOdds[], language: Language): string {
  const words = reportWords[language];
  const indicators = Object.entries(ensemble.nonFinite).flatMap(([name, fault]) => {
    if (fault === undefined) return [];
    const { seed, draw } = fault.replay;
    const first = words.first
      .replace('YEAR', `${fault.year}`)
      .replace('SEED', `${seed}`)
      .replace('DRAW', `${draw}`);
    return [`  ${words.indicator} ${name}${words.colon}${fault.count} (${first})`];
  });
  const targets = judged
    .filter(({ finite, draws }) => finite < draws)
    .map(({ name, finite, draws }) => `  ${words.target} ${name[language]}${words.colon}${draws - finite}`);
  const lines = [...indicators, ...targets];
  return lines.length === 0 ? '' : `${words.nonFinite}${words.colon.trim()}\n${lines.join('\n')}`;
}

/** Indicators that a clamp holds at a bound in some draws: a line each. */
function clampedPart({ clamped }: Ensemble, language: Language): string {
  const words = reportWords[language];
  const lines = Object.entries(clamped).flatMap(([name, bound]) => {
    if (bound === undefined) return [];
    const percent = `${Number((100 * bound.share).toPrecision(2))} %`;
    const years = Object.entries(bound.byYear).map(([year, count]) => `${year}${words.colon}${count}`);
    return [
      `  ${words.indicator} ${name}${words.colon}${bound.count}${words.comma}${percent} (${years.join(words.comma)})`,
    ];
  });
  return lines.length === 0 ? '' : `${words.clamped}${words.colon.trim()}\n${lines.join('\n')}`;
}
