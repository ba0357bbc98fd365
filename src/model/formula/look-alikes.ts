/** Letters of other alphabets that look like Latin ones, each before the Latin letter. */
const lookAlikes = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'ѕs', 'јj', 'һh', 'ԁd', 'ԛq', 'ԝw', 'АA', 'ВB', 'ЕE'],
    ...['КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ІI', 'ЅS', 'ЈJ', 'οo', 'νv', 'ιi', 'αa', 'ΑA'],
    ...['ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'ıi', 'ɡg', 'ⅼl'],
  ].map((pair): [string, string] => [pair[0]!, pair[1]!]),
);

/** Signs that people and programs write in the place of those of formulas. */
const signs = new Map([
  ...[...'−–—‐‑﹣'].map((dash): [string, string] => [dash, '-']),
  ...[...'×∗·⋅•✕'].map((times): [string, string] => [times, '*']),
  ...[...'÷∕⁄'].map((over): [string, string] => [over, '/']),
  ...Object.entries({ '≤': '<=', '≥': '>=', '≠': '!=', '、': ',', '。': '.', '【': '(', '】': ')' }),
]);

/** The Latin letter that a letter of another alphabet, or of full width, is easily taken for. */
export function latinLetterLike(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  return lookAlikes.get(character) ?? (plain !== character && /^[A-Za-z]$/.test(plain) ? plain : undefined);
}

/**
 * What formulas have in the place of a sign: the ASCII form of full-width signs, as Chinese input methods write them,
 * and the usual operator for typographic ones; undefined where there is none.
 *
 * @example plainSign('（'); // '('
 */
export function plainSign(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  return signs.get(character) ?? (plain !== character && /^[ -~]$/.test(plain) ? plain : undefined);
}

/** A character with its number in Unicode, for characters that cannot be told by their looks. */
export function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
