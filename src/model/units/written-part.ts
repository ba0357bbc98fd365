import type { Wording } from '../../core/wording';
import type { Expression } from '../expression';
import { placeOf } from '../formula/formula-place';
import { printFormula } from '../formula/print-formula';

/** Longest part without a place in a text that is printed. */
const longest = 60;

/** Text of a part as it stands in its formula, or as a formula of its own where that was built; undefined if long. */
export function writtenPart(part: Expression): string | undefined {
  const place = placeOf(part);
  if (place !== undefined) return place.text.slice(place.at, place.at + place.length).trim();
  const text = printFormula(part);
  return text.length > longest ? undefined : text;
}

/** A part by its text, in both languages. */
export function namedPart(part: Expression): Wording {
  const text = writtenPart(part);
  return text === undefined ? { en: 'a part', zh: '某一项' } : { en: `\`${text}\``, zh: `\`${text}\`` };
}

/**
 * A formula with one of its parts multiplied or divided by a number, such as `365 * a` for `a`; undefined where the
 * part has no place in a text.
 *
 * @param change - what follows the part, such as ` * 365`
 */
export function withChangedPart(part: Expression, change: string): string | undefined {
  const place = placeOf(part);
  if (place === undefined) return undefined;
  const { text, at, length } = place;
  const [before, own, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const isProduct = part.kind === 'binary' && (part.operator === '*' || part.operator === '/');
  const isTight = isProduct || ['reference', 'call', 'number'].includes(part.kind);
  const changed = `${isTight ? own : `(${own})`}${change}`;
  const isWhole = before.trim() === '' && after.trim() === '';
  return before + (isWhole ? changed : `(${changed})`) + after;
}
