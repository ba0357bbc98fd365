import { escapeControls } from './escape-controls';

/** Most characters of an id. */
const longest = 200;

/**
 * Whether a text can be an id: between 1 and 200 characters, none of which is a control character or hides or turns
 * round what follows it.
 *
 * @example isPlainText('低增长'); // true
 */
export function isPlainText(text: string): boolean {
  return text !== '' && text.length <= longest && escapeControls(text) === text && !/\p{Cs}/u.test(text);
}
