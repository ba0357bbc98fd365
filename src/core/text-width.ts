import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes on the screen. @example textWidth('海淀'); // 4 */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}
