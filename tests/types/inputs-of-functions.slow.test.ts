import ts from 'typescript';
import { expect, test } from 'vitest';

// A function checks its argument with a schema and states the type of it by hand. To each file that does so, in memory,
// the comparison of the two is added, and the compiler tells which differ.

/** Functions that take whole results and read a part of them, or scenarios where a model would do too. */
const others = ["'printProbability' schema", "'printScenario' subjectArgument"];

const comparison = `
import type * as Schemas from 'zod/mini';
type IsRecord<K> = string extends K ? true : number extends K ? true : false;
type Flat<T> = T extends (...args: never[]) => unknown ? T
  : T extends readonly unknown[] ? { readonly [K in keyof T]: Flat<T[K]> }
  : T extends object
    ? IsRecord<keyof T> extends true ? { readonly [key: string]: Flat<Exclude<T[keyof T], undefined>> } : { readonly [K in keyof T]: Flat<T[K]> }
  : T;
type Same<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
`;

interface Checked {
  readonly where: string;
  readonly schema: string;
  readonly type: string;
}

/** Calls \`parseInput(name, schema, argument)\` in which the argument is a parameter with a written type. */
function checkedArguments(source: ts.SourceFile): Checked[] {
  const found: Checked[] = [];
  const visit = (node: ts.Node, parameters: ReadonlyMap<string, string>) => {
    let known = parameters;
    if (ts.isFunctionDeclaration(node) && isPublic(node)) {
      const typed = node.parameters.flatMap(({ name, type }): [string, string][] =>
        type === undefined || !ts.isIdentifier(name) || type.kind === ts.SyntaxKind.UnknownKeyword
          ? []
          : [[name.text, type.getText(source)]],
      );
      known = node.typeParameters === undefined ? new Map(typed) : new Map();
    }
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'parseInput') {
      const [where, schema, argument] = node.arguments;
      const type = argument && known.get(argument.getText(source));
      if (
        type !== undefined &&
        ts.isIdentifier(schema!) &&
        !others.includes(`${where!.getText(source)} ${schema.text}`)
      )
        found.push({ where: where!.getText(source), schema: schema.text, type });
    }
    ts.forEachChild(node, (child) => visit(child, known));
  };
  visit(source, new Map());
  return found;
}

function isPublic(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function compile(change: (text: string, file: string) => string): readonly string[] {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(String(fault.messageText));
      },
    },
  )!;
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const isOwn = (file: string) => /\/src\/[^.]*\.ts$/.test(file);
  host.readFile = (file) => {
    const text = read(file);
    return text !== undefined && isOwn(file) ? change(text, file) : text;
  };
  const program = ts.createProgram(fileNames.filter(isOwn), options, host);
  return program
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .filter((text) => text.includes('differs from its schema'));
}

test('the written type of every checked argument is what its schema takes', () => {
  let count = 0;
  const withComparisons = (plant: (type: string) => string) =>
    compile((text, file) => {
      const all = checkedArguments(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
      if (all.length === 0) return text;
      count += all.length;
      const lines = all.map(({ where, schema, type }, i) => {
        const told = JSON.stringify(`${where} differs from its schema`);
        const same = `Same<Schemas.input<typeof ${schema}>, ${plant(type)}>`;
        return `const compared${i}: ${same} extends true ? true : ${told} = true;\nvoid compared${i};`;
      });
      return [text, comparison, ...lines].join('\n');
    });
  expect(withComparisons((type) => type)).toEqual([]);
  expect(count).toBeGreaterThan(90);
  // The comparison tells a field too many.
  expect(withComparisons((type) => `${type} & { readonly more?: 1 | undefined }`).length).toBeGreaterThan(90);
}, 180_000);
