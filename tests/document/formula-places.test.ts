import { expect, test } from 'vitest';
import { isPlancastError } from '../../src/core/plancast-error';
import { parseModel } from '../../src/files/parse-model';

/** The characters of the file that the fault of `gdp` points at, with line and column. */
function markedBy(equation: string): string {
  const text = `id: m\nyears: { base: 2020, horizon: 2022 }\ninputs: { growth: { value: 0.05 } }\nindicators:\n  gdp:\n    baseline: 100\n    equation: ${equation}\n`;
  try {
    parseModel(text, { format: 'yaml' });
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    const { source } = error.issues[0]!;
    const { line, column, length, text: content } = source!;
    return `${line}:${column} ${content.slice(column - 1, column - 1 + length)}`;
  }
  return 'sound';
}

test.each([
  ['plain', 'gdp(-1) * (1 + grwoth)', '7:30 grwoth'],
  ['in single quotes', "'gdp(-1) * (1 + grwoth)'", '7:31 grwoth'],
  ['in double quotes', '"gdp(-1) * (1 + grwoth)"', '7:31 grwoth'],
  ['with an escape before it', '"gdp(-1)\\u0020*\\x20(1 + grwoth)"', '7:39 grwoth'],
  ['with a name of escapes', '"gdp(-1) * (1 + \\u0067rwoth)"', '7:31 \\u0067rwoth'],
  ['with an escaped line break', '"gdp(-1) * \\\n      (1 + grwoth)"', '8:12 grwoth'],
  ['plain over two lines', 'gdp(-1) *\n      (1 + grwoth)', '8:12 grwoth'],
  ['in quotes over two lines', '"gdp(-1) *\n      (1 + grwoth)"', '8:12 grwoth'],
  ['literal', '|\n      gdp(-1)\n        * (1 + grwoth)', '9:16 grwoth'],
  ['literal, on its first line', '|-\n      grwoth * gdp(-1)\n        * 2', '8:7 grwoth'],
  ['folded', '>\n      gdp(-1)\n      * (1\n      + grwoth)', '10:9 grwoth'],
])('a fault in a formula %s is shown where it is written', (_, equation, place) => {
  expect(markedBy(equation)).toBe(place);
});
