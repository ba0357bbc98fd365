import type { Attainment } from '../analysis/attainment';
import type { JointOdds } from '../analysis/joint-odds';
import { printProbability } from '../analysis/print-probability';
import type { EvaluableOdds } from '../analysis/target-odds';
import { textTable } from '../core/text-table';
import type { Language } from '../plan/language';
import type { Ensemble } from '../simulation/ensemble';
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
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentReport(ensemble, attainment(ensemble), 'en').split('\n')[0]; // 'Haidian, 14th Five-Year Plan'
 */
export function attainmentReport(ensemble: Ensemble, odds: Attainment, language: Language): string {
  const words = reportWords[language];
  const { scenario, draws, seed } = ensemble;
  const plan = scenario.model.plan?.name[language] ?? scenario.model.id;
  const name = scenario.name?.[language] ?? scenario.id;
  const years = `${ensemble.years[0]}–${ensemble.years[ensemble.years.length - 1]}`;
  const count = draws.toLocaleString('en-US');
  const parts = [
    `${plan}\n${name}, ${years}, ${count} ${words.draws}, ${words.seed} ${seed}`,
    ...(scenario.description === undefined ? [] : [scenario.description[language]]),
    odds.table({ language }),
    words.marks,
    jointPart(odds, language),
    metPart(odds, language),
    leastPart(odds, language),
    notEvaluablePart(odds, language),
    ...nonFinitePart(ensemble, language),
    `${words.fingerprint} ${ensemble.fingerprint}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function jointPart(odds: Attainment, language: Language): string {
  const words = reportWords[language];
  const columns = words.jointHeadings.map((heading, i) => ({ heading, align: i === 0 ? 'left' : 'right' }) as const);
  const rows = (['all', 'withAssumed', 'binding', 'bindingWithAssumed'] as const).map((key) => [
    words[key],
    ...jointCells(odds.joint[key], language),
  ]);
  return `${words.jointTitle}\n${textTable(columns, rows)}`;
}

function jointCells(joint: JointOdds, language: Language): string[] {
  const words = reportWords[language];
  const [judged, asked] = joint.evaluable;
  const evaluable = `${judged} ${words.of} ${asked}`;
  const { probability, interval, standardError, product, frechet } = joint;
  if (probability === null || interval === null || standardError === null || product === null || frechet === null) {
    return [evaluable, words.none, '', ''];
  }
  const odds = printProbability({ probability, interval, standardError });
  return [evaluable, odds, printShare(product), `${printShare(frechet[0])} – ${printShare(frechet[1])}`];
}

function metPart(odds: Attainment, language: Language): string {
  const { expected, standardError, distribution } = odds.met;
  const of = reportWords[language].of;
  return `${reportWords[language].expected}: ${expected.toFixed(2)} ${of} ${distribution.length - 1} (± ${standardError.toFixed(3)})`;
}

function leastPart(odds: Attainment, language: Language): string {
  const judged = Object.values(odds.targets).filter((each): each is EvaluableOdds => each.evaluable);
  if (judged.length < 2) return '';
  const least = [...judged].sort((a, b) => a.probability - b.probability).slice(0, namedLeast);
  const lines = least.map((each) => `  ${each.name[language]}: ${printProbability(each)}`);
  return `${reportWords[language].least}:\n${lines.join('\n')}`;
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
  const separator = language === 'zh' ? ';' : '; ';
  const groups = [...byReason].map(([reason, names]) => `  ${reason} (${names.length}):\n    ${names.join(separator)}`);
  return `${reportWords[language].notEvaluable} (${total}):\n${groups.join('\n')}`;
}

function nonFinitePart(ensemble: Ensemble, language: Language): string[] {
  const faults = Object.entries(ensemble.nonFinite).flatMap(([name, fault]) =>
    fault === undefined ? [] : [`  ${name}: ${fault.count} (${fault.year}, seed ${fault.replay.seed}, draw ${fault.replay.draw})`],
  );
  return faults.length === 0 ? [] : [`${reportWords[language].nonFinite}:\n${faults.join('\n')}`];
}

/** A share in percent, two significant digits; a bound, not an estimate, so 0 and 100 may stand. */
function printShare(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
