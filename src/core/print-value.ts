/** Characters of a value that an error message shows. */
const shownCharacters = 60;

/**
 * A value as an error message shows it: strings quoted, objects as JSON, shortened, control characters and marks
 * that change the direction of text written as escapes.
 *
 * @example printValue('6 %'); // '"6 %"'
 */
export function printValue(value: unknown): string {
  const text = textOf(value).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters - 3)}...` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  try {
    return JSON.stringify(value) ?? 'an object';
  } catch {
    return 'an object';
  }
}
