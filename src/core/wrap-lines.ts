import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/**
 * Wraps each line of a text at spaces or between Chinese characters; what goes on stands as far in as its line.
 *
 * @param widest - columns of the screen
 * @example wrapLines('  a line', 6); // '  a\n  line'
 */
export function wrapLines(text: string, widest: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (textWidth(line) <= widest) return [line];
      const inset = /^ */.exec(line)![0];
      return wrapText(line.trimStart(), widest - inset.length).map((each) => inset + each);
    })
    .join('\n');
}
