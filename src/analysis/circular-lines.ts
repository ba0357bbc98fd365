import { wrapLines } from '../core/wrap-lines';
import type { Language } from '../plan/language';
import { printProbability } from './print-probability';
import { tableWords } from './table-words';
import type { EvaluableOdds, TargetOdds } from './target-odds';

/** Stands before odds that are circular. */
const sign = '* ';

/**
 * A probability with the sign of circular odds before it, so that the numbers of a column stay below each other.
 *
 * @param isCircular - whether a value behind it was set from the target itself
 */
export function printOdds(
  odds: Pick<EvaluableOdds, 'probability' | 'interval'>,
  isCircular: boolean,
  lang: Language,
): string {
  return (isCircular ? sign : '') + printProbability(odds, lang);
}

/**
 * What the sign means, and which targets share a driver that was set from another one, after an empty line; nothing
 * where there are none.
 *
 * @param shape.width - columns of the screen
 */
export function circularLines(
  odds: readonly TargetOdds[],
  { lang, width }: { readonly lang: Language; readonly width: number },
): string[] {
  const { circular, sharesDriver, colon, semicolon, brackets } = tableWords[lang];
  const judged = odds.filter(({ evaluable }) => evaluable);
  const names = new Map(odds.map(({ id, name }) => [id, name[lang]]));
  const sharing = judged
    .filter((each) => each.sharesDriver.length > 0)
    .map((each) => {
      const others = each.sharesDriver.map((id) => names.get(id) ?? id).join(semicolon);
      return each.name[lang] + brackets[0] + others + brackets[1];
    });
  const lines = [
    ...(judged.some((each) => each.circular) ? [sign + circular] : []),
    ...(sharing.length === 0 ? [] : [sharesDriver + colon + sharing.join(semicolon)]),
  ].map((line) => wrapLines(line, width));
  return lines.length === 0 ? [] : ['', ...lines];
}
