import type { EvaluableOdds } from '../analysis/target-odds';
import { listNames } from '../core/list-names';
import { reasonsText } from '../model/unsolved-wording';
import type { Language } from '../plan/language';
import { bracketed, percentSign } from '../plan/number-signs';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { NonFinite } from '../simulation/results/counted-draws';
import { reportWords } from './report-words';

/** Faults by indicator, and targets whose measure (a growth from a level ≤ 0, say) has no meaning in some draws. */
export function nonFinitePart(ensemble: Ensemble, judged: readonly EvaluableOdds[], lang: Language): string {
  const words = reportWords[lang];
  const indicators = Object.entries(ensemble.nonFinite).flatMap(([name, fault]) => {
    if (fault === undefined) return [];
    return [
      `  ${words.indicator} ${name}${words.colon}${fault.count}${bracketed(firstText(fault, lang), lang)}`,
    ];
  });
  const targets = judged
    .filter(({ finite, draws }) => finite < draws)
    .map(({ name, finite, draws }) => `  ${words.target} ${name[lang]}${words.colon}${draws - finite}`);
  const lines = [...indicators, ...targets];
  return lines.length === 0 ? '' : `${words.nonFinite}${words.colon.trim()}\n${lines.join('\n')}`;
}

/** Simultaneous equations that are not solved in some draws: a line for each block. */
export function unsolvedPart({ unsolved }: Ensemble, lang: Language): string {
  const words = reportWords[lang];
  const lines = unsolved.map((each) => {
    const names = listNames(each.names, lang);
    const reasons = reasonsText(each.reasons, lang);
    return `  ${names}${words.colon}${each.count}${words.comma}${reasons}${bracketed(firstText(each, lang), lang)}`;
  });
  return lines.length === 0 ? '' : `${words.unsolved}${words.colon.trim()}\n${lines.join('\n')}`;
}

/** Where a fault shows first. */
function firstText({ year, replay }: Pick<NonFinite, 'year' | 'replay'>, lang: Language): string {
  const filled = { YEAR: year, SEED: replay.seed, DRAW: replay.draw };
  return reportWords[lang].first.replace(/YEAR|SEED|DRAW/g, (word) => String(filled[word as 'YEAR']));
}

/** Indicators that a clamp holds at a bound in some draws: a line each. */
export function clampedPart({ clamped }: Ensemble, lang: Language): string {
  const words = reportWords[lang];
  const lines = Object.entries(clamped).flatMap(([name, bound]) => {
    if (bound === undefined) return [];
    const percent = `${Number((100 * bound.share).toPrecision(2))}${percentSign[lang]}`;
    const years = Object.entries(bound.byYear).map(([year, count]) => `${year}${words.colon}${count}`);
    return [
      `  ${words.indicator} ${name}${words.colon}${bound.count}${words.comma}${percent}${bracketed(years.join(words.comma), lang)}`,
    ];
  });
  return lines.length === 0 ? '' : `${words.clamped}${words.colon.trim()}\n${lines.join('\n')}`;
}
