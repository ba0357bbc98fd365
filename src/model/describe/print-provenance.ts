import type { Language } from '../../plan/language';
import { printMark } from '../../plan/print-mark';
import type { Bilingual, Source, Status } from '../../plan/provenance';
import { describeWords } from './describe-words';

/** Status of a number or an equation. */
interface Provenance {
  readonly status: Status;
  readonly reason?: string | Bilingual | undefined;
  readonly sources: readonly Source[];
  readonly restsOn?: readonly string[] | undefined;
}

/**
 * Status in brackets, with the targets that the value was set from, and the reason; where neither a reason nor a source is given, that is said.
 *
 * @example printStatus({ status: 'assumed', sources: [] }, 'en'); // '[ASSUMED] no reason given'
 */
export function printStatus({ status, reason, sources, restsOn }: Provenance, language: Language): string {
  const { noReason, noSource } = describeWords[language];
  const mark = printMark(status, language, restsOn);
  if (reason !== undefined) return `${mark} ${inLanguage(reason, language)}`;
  if (sources.length > 0 || status === 'derived') return mark;
  return `${mark} ${status === 'assumed' || status === 'unconfirmed' ? noReason : noSource}`;
}

/**
 * Sources in a few words each: document and lines, or address, then formula and note.
 *
 * @example printSources([{ document: 'plan', lines: [15, 16], formula: '2 * 3' }], 'en'); // 'plan, lines 15–16, = 2 * 3'
 */
export function printSources(sources: readonly Source[], language: Language): string {
  return sources.map((each) => printSource(each, language)).join(describeWords[language].semicolon);
}

/** A text in the language asked for; a text in one language alone is given as it is. */
export function inLanguage(text: string | Bilingual, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function printSource({ document, lines, address, formula, note }: Source, language: Language): string {
  const words = describeWords[language];
  const place = document ?? address;
  const span = lines && (lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`);
  const parts = [
    place,
    span && (lines[0] === lines[1] ? words.line : words.lines).replace('LINES', span),
    formula && `= ${formula}`,
    note,
  ];
  return parts.filter((each) => each !== undefined).join(words.comma);
}
