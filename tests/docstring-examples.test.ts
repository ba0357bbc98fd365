import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as node from '../src/node';
import { docstringOf, type Example, examplesIn, exportsOf, sourceFiles } from './examples-in-docstrings';

const folder = fileURLToPath(new URL('../src', import.meta.url));
// The file of the command runs it as soon as it is imported, and has no docstring.
const files = sourceFiles(folder).filter((file) => relative(folder, file) !== 'cli.ts');
const examples = files.flatMap(examplesIn);
const titled = examples.map((each): [string, Example] => [
  `${relative(folder, each.file)}:${each.line} ${each.body.replace(/^"use strict";\s*/, '').split('\n')[0]}`,
  each,
]);

const AsyncFunction = (async () => {}).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => unknown;
const started = process.cwd();
beforeAll(() => process.chdir(mkdtempSync(join(tmpdir(), 'plancast-examples-'))));
afterAll(() => process.chdir(started));

describe('examples in docstrings', async () => {
  const modules = await loadModules();

  test.each(titled)('%s', async (_, { file, body, result }) => {
    const scope = Object.assign({ z }, ...modules.values(), node, modules.get(file));
    const run = async () =>
      new AsyncFunction(...Object.keys(scope), `'use strict';\n{\n${body}\n}`)(...Object.values(scope));
    if (result === undefined) {
      await run();
      return;
    }
    const thrown = /^(\w*Error): ([\s\S]*)$/.exec(result);
    if (thrown === null) {
      const value = plain(await run());
      const listed = Array.isArray(value) && !result.startsWith('[');
      expect(value).toEqual(literal(listed ? `[${result}]` : result));
      return;
    }
    const error = await run().then(
      (value) => expect.fail(`no error, but ${String(value)}`),
      (reason: Error) => reason,
    );
    expect(`${error.name}: ${error.message}`).toBe(result);
  });

  test('are there', () => {
    expect(examples.length).toBeGreaterThan(100);
  });
});

describe.each(['index.ts', 'node.ts'])('every export of %s', (entry) => {
  const names = exportsOf(join(folder, entry)).map(({ name, original, file }): [string, string, string] => [
    name,
    original,
    file,
  ]);

  test.each(names)('%s has a docstring, and an example if it is a function', (_, original, file) => {
    const docstring = docstringOf(file, original);
    expect(docstring?.text ?? '').toMatch(/^\/\*\*\s*\**\s*[\p{L}√`][\s\S]*[.;:!?]/u);
    if (docstring!.isFunction) expect(docstring!.text).toContain('@example');
  });
});

/** Exports of every file, by file: an example may use them all, and those of its own file come first. */
async function loadModules(): Promise<Map<string, Record<string, unknown>>> {
  const load = async (file: string) => [file, await import(/* @vite-ignore */ file)] as const;
  return new Map(await Promise.all(files.map(load)));
}

/** The result as the comment writes it: JavaScript, so that a number is compared with all of its digits. */
function literal(text: string): unknown {
  return new Function(`'use strict'; return (${text.replace(/;$/, '')});`)();
}

/** Typed arrays as arrays, which is how comments write them. */
function plain(value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Float64Array)
    : value;
}
