/**
 * A text with its control characters, and the marks that hide or turn round what follows, written as escapes, so that
 * a terminal or a log shows what is there.
 *
 * @example escapeControls('a\u0007b'); // 'a\\u0007b'
 */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for a text of several lines, which stay. @example escapeInLines('a\u0007\nb'); // 'a\\u0007\nb' */
export function escapeInLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
