import * as z from 'zod/mini';
import type { Attainment } from '../analysis/attainment-result';
import { judgedTable, printLevel, warningLines } from '../analysis/attainment-table';
import { circularLines, printOdds } from '../analysis/circular-lines';
import { printStandardError } from '../analysis/print-standard-error';
import { checkReportArguments } from '../analysis/run-and-odds';
import type { EvaluableOdds, NotEvaluableOdds } from '../analysis/target-odds';
import { escapeControls, escapeInLines } from '../core/escape-controls';
import { parseInput } from '../core/parse-input';
import { printWarning } from '../core/print-warning';
import { reportWidth } from '../core/report-width';
import { wrapLines } from '../core/wrap-lines';
import { isNumericCriterion } from '../plan/criterion';
import { type Language, language } from '../plan/language';
import { bracketed } from '../plan/number-signs';
import { printMark } from '../plan/print-mark';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import { clampedPart, nonFinitePart, unsolvedPart } from './draws-part';
import { jointTable } from './joint-table';
import { reportWords } from './report-words';

/** Targets named as the least likely ones. */
const namedLeast = 4;

const optionsSchema = z.strictObject({ lang: z._default(language, 'en'), width: reportWidth });

/** Language of the report, and columns of the screen that it may take, 120 unless given. */
export interface AttainmentReportOptions {
  readonly lang?: Language | undefined;
  readonly width?: number | undefined;
}

/**
 * The whole answer as text: the table of single odds, the joint odds and what holds them down, what cannot be
 * evaluated and why, and the fingerprint.
 *
 * @param ensemble - the run
 * @param odds - `attainment` of that run
 * @param options.lang - `en` unless given, or `zh`
 * @param options.width - columns of the screen, an integer in [20, 1000]; 120 unless given
 * @throws InputError if `odds` are not those of `ensemble`, or an option is unknown or out of range
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentReport(ensemble, attainment(ensemble), { lang: 'en' }).split('\n')[0]; // 'Haidian, 14th Five-Year Plan'
 */
export function attainmentReport(
  ensemble: Ensemble,
  odds: Attainment,
  options: AttainmentReportOptions = {},
): string {
  checkReportArguments('attainmentReport', ensemble, odds);
  const shape = parseInput('attainmentReport', optionsSchema, options);
  const { lang, width } = shape;
  const words = reportWords[lang];
  const { scenario } = ensemble;
  const judged = Object.values(odds.targets).filter((each): each is EvaluableOdds => each.evaluable);
  const prose = (text: string) => wrapLines(text, width);
  const parts = [
    prose(titlePart(ensemble, lang)),
    prose(scenario.description?.[lang] ?? ''),
    ...(judged.length === 0
      ? [prose([words.noTargets, ...odds.warnings.map((each) => printWarning(each, lang))].join('\n\n'))]
      : [
          [
            judgedTable(judged, { scenario, level: odds.level }, shape),
            ...circularLines(Object.values(odds.targets), shape),
            ...warningLines(scenario, shape),
          ].join('\n'),
          prose(`${words.marks}\n${words.intervals}`),
          [
            prose(words.jointTitle.replace('LEVEL', printLevel(odds.level, lang))),
            jointTable(odds, shape),
            prose(words.bounds),
          ].join('\n'),
          prose(metPart(odds, lang)),
          prose(leastPart(judged, lang)),
        ]),
    prose(notEvaluablePart(odds, lang)),
    prose(nonFinitePart(ensemble, judged, lang)),
    prose(unsolvedPart(ensemble, lang)),
    prose(clampedPart(ensemble, lang)),
    fingerprintPart(ensemble, lang),
  ];
  return escapeInLines(parts.filter((part) => part !== '').join('\n\n'));
}

function fingerprintPart({ certificate }: Ensemble, lang: Language): string {
  const words = reportWords[lang];
  const { fingerprint } = certificate;
  return fingerprint === null
    ? `${words.fingerprint}${words.colon}${words.noFingerprint}`
    : `${words.fingerprint}${lang === 'zh' ? words.colon : ' '}${fingerprint}`;
}

function titlePart({ scenario, years, draws, seed, incomplete }: Ensemble, lang: Language): string {
  const words = reportWords[lang];
  const { model } = scenario;
  const plan = escapeControls(model.plan?.name[lang] ?? model.name?.[lang] ?? model.id);
  const name = escapeControls(scenario.name?.[lang] ?? scenario.id);
  const run = [
    `${years[0]}–${years[years.length - 1]}`,
    words.draws.replace('DRAWS', draws.toLocaleString('en-US', { useGrouping: lang === 'en' })),
    words.seed.replace('SEED', `${seed}`),
  ];
  const title = `${plan}\n${[...(name === plan ? [] : [name]), ...run].join(words.comma)}`;
  if (incomplete === undefined) return title;
  const filled = { DONE: draws, ASKED: incomplete.asked };
  return `${title}\n${words.incomplete.replace(/DONE|ASKED/g, (word) => filled[word as 'DONE'].toLocaleString('en-US'))}`;
}

function metPart({ met }: Attainment, lang: Language): string {
  const { expected, standardError, distribution } = met;
  const words = reportWords[lang];
  if (distribution.length === 1) return '';
  const shown = Number.isFinite(standardError) ? `${Number(standardError.toPrecision(1))}` : words.unknown;
  const error = words.standardError.replace('ERROR', shown);
  return `${words.expected}${words.colon}${expected.toFixed(2)} ${words.of} ${distribution.length - 1}${error}`;
}

function leastPart(judged: readonly EvaluableOdds[], lang: Language): string {
  const least = judged
    .filter(({ probability }) => probability < 1)
    .sort((a, b) => a.probability - b.probability)
    .slice(0, namedLeast);
  if (judged.length < 2 || least.length === 0) return '';
  const words = reportWords[lang];
  const lines = least.map((each) => {
    const mark = isNumericCriterion(each.target.criterion) ? '' : ` ${printMark(each.criterionStatus, lang)}`;
    return `  ${each.name[lang]}${mark}${words.colon}${printOdds(each, each.circular, lang)}${errorOf(each, lang)}`;
  });
  return `${words.least}${words.colon.trim()}\n${lines.join('\n')}`;
}

function errorOf(odds: EvaluableOdds, lang: Language): string {
  const printed = printStandardError(odds);
  return printed === '–' ? '' : reportWords[lang].standardError.replace('ERROR', printed);
}

function notEvaluablePart(odds: Attainment, lang: Language): string {
  const all = Object.values(odds.targets).filter((each): each is NotEvaluableOdds => !each.evaluable);
  if (all.length === 0) return '';
  const words = reportWords[lang];
  const reasons = [...new Set(all.map(({ reason }) => reason[lang]))];
  const groups = reasons.map((reason) => {
    const targets = all.filter((each) => each.reason[lang] === reason);
    const hints = new Set(targets.flatMap(({ hint }) => (hint === undefined ? [] : [hint[lang]])));
    const lines = [targets.map(({ name }) => name[lang]).join(words.semicolon), ...hints];
    return `  ${reason}${bracketed(targets.length, lang)}${words.colon.trim()}\n${lines.map((line) => `    ${line}`).join('\n')}`;
  });
  return `${words.notEvaluable}${bracketed(all.length, lang)}${words.colon.trim()}\n${groups.join('\n')}`;
}
