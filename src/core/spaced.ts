/**
 * Words as they follow Chinese ones: Latin letters, digits and brackets stand apart, Chinese does not.
 *
 * @example spaced('0.1'); // ' 0.1'
 * @example spaced('函数'); // '函数'
 */
export function spaced(words: string): string {
  return /^[\u3400-\u9fff]/.test(words) ? words : ` ${words}`;
}
