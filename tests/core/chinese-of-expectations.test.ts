import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { chineseExpectation } from '../../src/core/chinese-expectation';

// Not expectations: headings of errors and of the report.
const others = ['core/format-error.ts', 'report/report-words.ts'];

/** Expectations in English as source files write them, with the file. */
function expectationsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && ['error', 'expected'].includes(node.name.getText())) {
      const hasOwn = node.parent.properties.some((each) => each.name?.getText() === 'zh');
      const { initializer } = node;
      if (!hasOwn && ts.isStringLiteralLike(initializer) && !isChinese(initializer.text))
        found.push(initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

test('everything that a schema expects can be said in Chinese', () => {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  const all = files.filter((file) => !others.includes(file)).flatMap((file) => expectationsIn(`src/${file}`));
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((expected) => chineseExpectation(expected) === undefined)).toEqual([]);
});

test.each([
  ['an array of such numbers', undefined],
  ['a number in [0, 2), or an array of such numbers', '[0, 2) 内的数字，或这样的数字的列表'],
  ['a number, or an array of such numbers', '数字，或数字的列表'],
  ['an array of at most 10000', '至多 10000 项的列表'],
])('%s', (expected, chinese) => {
  expect(chineseExpectation(expected)).toBe(chinese);
});
