import type { EvaluableOdds } from '../analysis/target-odds';
import type { Language } from '../plan/language';
import type { Ensemble } from '../simulation/ensemble';
import { reportWords } from './report-words';

/** Faults by indicator, and targets whose measure (a growth from a level ≤ 0, say) has no meaning in some draws. */
export function nonFinitePart(ensemble: Ensemble, judged: readonly EvaluableOdds[], lang: Language): string {
  const words = reportWords[lang];
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
    .map(({ name, finite, draws }) => `  ${words.target} ${name[lang]}${words.colon}${draws - finite}`);
  const lines = [...indicators, ...targets];
  return lines.length === 0 ? '' : `${words.nonFinite}${words.colon.trim()}\n${lines.join('\n')}`;
}

/** Indicators that a clamp holds at a bound in some draws: a line each. */
export function clampedPart({ clamped }: Ensemble, lang: Language): string {
  const words = reportWords[lang];
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
