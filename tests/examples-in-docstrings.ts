import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `@example` of a docstring. */
export interface Example {
  readonly file: string;
  readonly line: number;
  /** Code that gives the value of its last statement, as the body of an async function. */
  readonly body: string;
  /** What the comment after the last statement says, or undefined where there is none. */
  readonly result: string | undefined;
}

/** Source files under a folder, in order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .sort();
}

/** Every `@example` in the docstrings of a file. */
export function examplesIn(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: docstring, index }) => {
    const line = text.slice(0, index).split('\n').length;
    return docstring
      .slice(3, -2)
      .replace(/^[ \t]*\* ?/gm, '')
      .split(/@example\s/)
      .slice(1)
      .map((rest) => ({ file, line, ...codeAndResult(rest.split(/^@\w/m)[0]!.trim()) }));
  });
}

/** The docstring of a top-level declaration, or undefined where it has none. */
export function docstringOf(file: string, name: string): { text: string; isFunction: boolean } | undefined {
  const source = parse(file, readFileSync(file, 'utf8'));
  for (const statement of source.statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((each) => each.name.getText(source))
      : [(statement as { name?: ts.Identifier }).name?.text];
    if (!names.includes(name)) continue;
    const text = ts
      .getJSDocCommentsAndTags(statement)
      .map((each) => each.getText(source))
      .join('\n');
    if (text !== '') return { text, isFunction: ts.isFunctionDeclaration(statement) };
  }
  return undefined;
}

/** Names that an entry point exports, each with its file, and the name it has there. */
export function exportsOf(entry: string): { name: string; original: string; file: string }[] {
  const source = parse(entry, readFileSync(entry, 'utf8'));
  return source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    const file = join(entry, '..', `${(moduleSpecifier as ts.StringLiteral).text}.ts`);
    return exportClause.elements.map(({ name, propertyName }) => {
      return { name: name.text, original: propertyName?.text ?? name.text, file };
    });
  });
}

function codeAndResult(text: string): { body: string; result: string | undefined } {
  const source = parse('example.ts', text);
  const last = source.statements[source.statements.length - 1];
  if (last === undefined) throw new Error(`an example without code: ${text}`);
  const comment = text.slice(last.end).trim();
  const before = text.slice(0, last.getStart(source));
  const value = ts.isExpressionStatement(last)
    ? `return (${last.expression.getText(source)});`
    : last.getText(source);
  return {
    body: ts.transpile(before + value, { target: ts.ScriptTarget.ES2022 }),
    result: comment === '' ? undefined : comment.replace(/^\/\/ ?/gm, ''),
  };
}

function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}
