import { create, type MathNode, parseDependencies } from 'mathjs/number';

/** Letters of names: Latin, underscore, and Chinese characters. */
const letter = /[A-Za-z_\u3400-\u9fff]/;

const mathjs = create({ parseDependencies: parseDependencies! });
mathjs.parse.isAlpha = (character: string) => letter.test(character);

/**
 * Tree of a formula as mathjs parses it. Only `parse` of mathjs is ever called; nothing is evaluated or compiled by it.
 *
 * @throws the parser's own error, with the position in `char`
 */
export function parseFormulaText(text: string): MathNode {
  return mathjs.parse(text);
}
