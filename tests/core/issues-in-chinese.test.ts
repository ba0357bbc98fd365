import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Objects with a code and a message that need not bring Chinese words, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'core/parse-input.ts fault': 'makes issues of zod, whose Chinese travels in their params',
  'core/plancast-error.ts readable': 'copies issues, with their Chinese where they have it',
  'plan/plan-unit-faults.ts demandReadableUnits':
    'makes issues of zod, whose Chinese travels in their params',
  'uncertainty/uncertain-number.ts faultOf': 'makes issues of zod, whose Chinese travels in their params',
  'uncertainty/uncertain-number.ts faultOfCall': 'makes issues of zod, whose Chinese travels in their params',
};

/** A place in a source file: the file and the function around it. */
interface Found {
  readonly place: string;
  readonly text: string;
}

/** Walks all objects that source files write out. */
function objectsIn(file: string, isWanted: (node: ts.ObjectLiteralExpression) => boolean): Found[] {
  const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node, around: string) => {
    const inner = ts.isFunctionDeclaration(node) && node.name !== undefined ? node.name.text : around;
    if (ts.isObjectLiteralExpression(node) && isWanted(node))
      found.push({ place: `${file} ${inner}`, text: node.getText().replace(/\s+/g, ' ').slice(0, 100) });
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, '');
  return found;
}

function keysOf(node: ts.ObjectLiteralExpression): ReadonlySet<string> {
  return new Set(node.properties.map((each) => each.name?.getText() ?? ''));
}

/** Whether a spread in an object brings Chinese: of another issue, or of a part that names it. */
function isBrought(node: ts.ObjectLiteralExpression): boolean {
  return node.properties.some((each) => ts.isSpreadAssignment(each) && /\bzh\b/.test(each.getText()));
}

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

test('whoever makes an issue says it in Chinese', () => {
  const all = files.flatMap((file) =>
    objectsIn(file, (node) => {
      const keys = keysOf(node);
      return keys.has('code') && keys.has('message') && !keys.has('zh');
    }),
  );
  const silent = all.filter(({ place }) => exceptions[place] === undefined);
  expect(silent).toEqual([]);
  // An exception that is no more is left out of the list.
  expect(new Set(all.map(({ place }) => place))).toEqual(new Set(Object.keys(exceptions)));
});

/** Whether an expectation is stated in Chinese by itself: as a literal, which another test looks up, or in both languages. */
function isStated(node: ts.ObjectLiteralExpression): boolean {
  const found = node.properties.find((each) => each.name?.getText() === 'expected');
  if (found === undefined || !ts.isPropertyAssignment(found)) return false;
  const { initializer } = found;
  if (ts.isStringLiteralLike(initializer)) return true;
  return ts.isCallExpression(initializer) && initializer.expression.getText() === 'expectation';
}

/** Faults whose expectation is made elsewhere, each with where its Chinese comes from. */
const statedElsewhere: Readonly<Record<string, string>> = {
  'core/branded-argument.ts brandedArgument': 'stated by each maker of an argument with `expectation`',
  'plan/provenance.ts ': 'lists words, which chineseExpectation does too',
  'uncertainty/distributions/read-quantiles.ts quantilesSchema': 'stated with `expectation` above',
};

test('whoever reports a fault says what was expected in Chinese', () => {
  const all = files.flatMap((file) =>
    objectsIn(file, (node) => {
      const keys = keysOf(node);
      const isFault = ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'fault';
      return isFault && !keys.has('zh') && !isBrought(node) && !isStated(node);
    }),
  );
  expect(all.filter(({ place }) => statedElsewhere[place] === undefined)).toEqual([]);
  expect(new Set(all.map(({ place }) => place))).toEqual(new Set(Object.keys(statedElsewhere)));
});
