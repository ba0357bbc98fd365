import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Members of Math whose last bits differ between engines, or whose value is random. */
const members = new Set([
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'hypot', 'cbrt', 'random'],
  ...[
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
    'sinh',
    'cosh',
    'tanh',
    'asinh',
    'acosh',
    'atanh',
  ],
]);

/** Names of clocks and of entropy. */
const names = new Set(['Date', 'performance', 'crypto']);

/** Folders that only show results or time them, and the clock that ends a run in time. */
const free = /^(report|cli)\/|^cli\.ts$|^simulation\/batches\/clock\.ts$/;

/** What a file uses that may differ from one machine or moment to another, each as `line: text`. */
function violations(text: string): string[] {
  // Without one of these words there is nothing to find, and parsing takes its time.
  if (!/Math|Date|performance|crypto|\*\*/.test(text.replaceAll('/**', ''))) return [];
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForbidden(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isForbidden(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
  }
  if (ts.isIdentifier(node) && names.has(node.text)) return !isKeyOrMember(node);
  if (!ts.isIdentifier(node) || node.text !== 'Math' || isKeyOrMember(node)) return false;
  const { parent } = node;
  // Only a plain Math.name with a harmless name is read; Math[key], const m = Math and { exp } = Math are not.
  return !(
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    !members.has(parent.name.text)
  );
}

/** Whether an identifier is only the name of a property, such as `x.Date` or `{ Date: 1 }`. */
function isKeyOrMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === node && !['globalThis', 'window', 'self'].includes(parent.expression.getText());
  }
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !free.test(file));

test('nothing that reaches a result uses inexact or changing functions of the language', () => {
  const found = files.flatMap((file) =>
    violations(readFileSync(new URL(file, source), 'utf8')).map((each) => `${file}:${each}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ...[
    'Math.exp(1)',
    'Math.log(x)',
    'Math.log2(x)',
    'Math.log10(x)',
    'Math.log1p(x)',
    'Math.expm1(x)',
    'Math.pow(2, 3)',
  ],
  ...[
    'Math.sin(x)',
    'Math.cos(x)',
    'Math.tan(x)',
    'Math.tanh(x)',
    'Math.sinh(x)',
    'Math.cosh(x)',
    'Math.hypot(1, 2)',
  ],
  ...[
    'Math.cbrt(x)',
    'Math.atan(x)',
    'Math.atan2(1, 2)',
    'Math.acos(x)',
    'Math.random()',
    'x ** 2',
    'x **= 2',
    '-(x ** 2)',
  ],
  ...[
    'new Date()',
    'Date.now()',
    'performance.now()',
    'globalThis.Date.now()',
    'globalThis.performance',
    'globalThis.Math.exp(1)',
  ],
  ...[
    'const { exp } = Math',
    'const m = Math',
    "Math['exp'](1)",
    'const f = Math.exp',
    '[1].map(Math.log)',
    'Math?.exp(1)',
  ],
  ...['crypto.getRandomValues(x)', 'const k = { exp: Math.exp }', 'type T = Date'],
])('planted violation is caught: %s', (text) => {
  expect(violations(text)).toHaveLength(1);
});

test.each([
  ...[
    'Math.sqrt(2)',
    'Math.imul(1, 2)',
    'Math.floor(x)',
    'const f = Math.abs',
    'exp(1)',
    'x.Date',
    '({ Date: 1 })',
  ],
  ...[
    '"Math.exp"',
    '// Math.exp(1) and x ** 2',
    '/** new Date() */',
    'x * x',
    'const pi = Math.PI',
    'const s = `Math.pow`',
  ],
])('harmless text passes: %s', (text) => {
  expect(violations(text)).toEqual([]);
});
