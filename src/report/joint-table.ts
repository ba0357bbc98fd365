import type { Attainment } from '../analysis/attainment-result';
import { printOdds } from '../analysis/circular-lines';
import type { JointOdds } from '../analysis/joint-odds';
import { percentDecimals } from '../analysis/percent-decimals';
import { printLowerBound, printUpperBound } from '../analysis/print-bound';
import { printStandardError } from '../analysis/print-standard-error';
import { naturalWidth, type TextColumn } from '../core/table-lines';
import { textTable } from '../core/text-table';
import type { Language } from '../plan/language';
import { percentSign } from '../plan/number-signs';
import { reportWords } from './report-words';

/** Below this the product of single probabilities is printed as a bound, a share. */
const smallestProduct = 1e-6;

/** Place of the standard error among the columns. */
const standardErrorColumn = 3;

/**
 * Table of the joint odds: each with how many of its targets can be judged, the product and the Fréchet bounds; those
 * of targets with circular odds marked, and once more without these. The standard error is left out where the table
 * would be too wide.
 */
export function jointTable(
  odds: Attainment,
  { lang, width }: { readonly lang: Language; readonly width: number },
): string {
  const words = reportWords[lang];
  const columns = words.jointHeadings.map(
    (heading, i): TextColumn =>
      i === 0 ? { heading, align: 'left' } : { heading, align: 'right', breaks: 'brackets' },
  );
  const keys = ['all', 'withoutCircular', 'withAssumed', 'binding', 'bindingWithAssumed'] as const;
  const isShown = (key: string) => key !== 'withoutCircular' || odds.joint.all.circular.length > 0;
  const rows = keys.filter(isShown).map((key) => [words[key], ...cellsOf(odds.joint[key], lang)]);
  if (naturalWidth(columns, rows) <= width) return textTable(columns, rows, width);
  const isKept = (_: unknown, i: number) => i !== standardErrorColumn;
  return textTable(
    columns.filter(isKept),
    rows.map((row) => row.filter(isKept)),
    width,
  );
}

function cellsOf(
  { evaluable, probability, interval, standardError, product, frechet, circular }: JointOdds,
  lang: Language,
): string[] {
  const words = reportWords[lang];
  const judged = `${evaluable[0]} ${words.of} ${evaluable[1]}`;
  if (probability === null || interval === null || product === null || frechet === null) {
    return [judged, words.none, '', '', ''];
  }
  const odds = printOdds({ probability, interval }, circular.length > 0, lang);
  const error = printStandardError({ probability, standardError: standardError ?? Number.NaN });
  if (evaluable[0] === 1) return [judged, odds, error, '', ''];
  const decimals = percentDecimals([probability, ...interval]);
  const low =
    frechet[0] === 1
      ? printLowerBound(interval[0], lang)
      : percent(frechet[0], Math.floor, { decimals, lang });
  const high =
    frechet[1] === 0
      ? printUpperBound(interval[1], lang)
      : percent(frechet[1], Math.ceil, { decimals, lang });
  return [judged, odds, error, printProduct(product, interval, { decimals, lang }), `${low} – ${high}`];
}

/** Decimals, and the language of the percent sign. */
interface PercentForm {
  readonly decimals: number;
  readonly lang: Language;
}

/**
 * A product of 0 has a target that no draw met, and one of 1 has none but targets that all draws met: then no draw,
 * or every draw, meets all of them, and the end of their interval is the bound that the draws allow.
 */
function printProduct(product: number, interval: readonly [number, number], form: PercentForm): string {
  const { lang } = form;
  if (product === 0) return printUpperBound(interval[1], lang);
  if (product === 1) return printLowerBound(interval[0], lang);
  if (product < smallestProduct) return printUpperBound(smallestProduct, lang);
  return percent(product, Math.round, form);
}

/**
 * A share in percent, with the decimals of the probability beside it; more where it would else be a bare 0 or 100,
 * which only bounds may be: of them 0 and 1 say that the single probabilities rule nothing out.
 */
function percent(share: number, round: (value: number) => number, { decimals, lang }: PercentForm): string {
  let shown = decimals;
  const at = (places: number) => {
    const scale = 10 ** places;
    // Twelve digits take away the rounding of 100 × share, so that 0.47 does not become 47.01.
    return (round(Number((100 * share * scale).toPrecision(12))) / scale).toFixed(places);
  };
  while (share > 0 && share < 1 && shown < 12 && [0, 100].includes(Number(at(shown)))) shown++;
  return (share === 0 || share === 1 ? `${100 * share}` : at(shown)) + percentSign[lang];
}
