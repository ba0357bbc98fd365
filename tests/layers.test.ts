import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Folders of src in the order in which data flows; each imports only from itself and from those before it. */
const layers = [
  'core',
  'document',
  'plan',
  'projection',
  'uncertainty',
  'model',
  'scenario',
  'haidian',
  'files',
  'simulation',
  'analysis',
  'report',
  'cli',
];

/** Entry points come last, each after the one before; nothing else stands outside the folders. */
const entries = [
  'projection.ts',
  'uncertainty.ts',
  'index.ts',
  'node.ts',
  'browser.ts',
  'worker.ts',
  'browser-worker.ts',
  'cli.ts',
];

/** Folders of src/simulation in the same sense; what stands outside them comes last. */
const simulationLayers = [
  'reductions',
  'block',
  'javascript',
  'webassembly',
  'engine',
  'design',
  'estimates',
  'targets',
  'draws',
  'statistics',
  'results',
  'ensemble',
  'target-estimates',
  'batches',
  'runs',
  'runners',
];

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** Place of a file in the order, that within its folder behind the point; negative where it has none. */
function rankOf(file: string): number {
  const [folder, inner] = file.split('/');
  if (file.includes('/')) return folder === 'simulation' ? simulationRank(inner!) : layers.indexOf(folder!);
  const entry = entries.indexOf(file);
  return entry < 0 ? -1 : layers.length + entry;
}

function simulationRank(inner: string): number {
  const place = inner.includes('.') ? simulationLayers.length : simulationLayers.indexOf(inner);
  return place < 0 ? -1 : layers.indexOf('simulation') + place / (simulationLayers.length + 1);
}

/** Paths inside src that a file imports, types and dynamic imports included. */
function importsOf(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(
    ([, specifier]) => specifier!,
  );
  return specifiers.map((specifier) => posix.normalize(posix.join(posix.dirname(file), specifier)));
}

/** Imports that go against the order, as `importing file -> imported file`. */
function backEdges(file: string, text: string): string[] {
  return importsOf(file, text)
    .filter((target) => {
      const known =
        existsSync(new URL(`${target}.ts`, source)) || !target.includes('/') ? `${target}.ts` : target;
      return target.startsWith('..') || rankOf(known) < 0 || rankOf(known) > rankOf(file);
    })
    .map((target) => `${file} -> ${target}`);
}

function read(file: string): string {
  return readFileSync(new URL(file, source), 'utf8');
}

test('every file belongs to a layer', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => rankOf(file) < 0)).toEqual([]);
});

test('a folder imports only from folders before it', () => {
  expect(files.flatMap((file) => backEdges(file, read(file)))).toEqual([]);
});

test('planted violations are caught', () => {
  const planted: readonly (readonly [file: string, text: string])[] = [
    ['core/sum.ts', "import { simulate } from '../simulation/simulate';"],
    ['plan/haidian/plan.ts', "import type { Model } from '../../model/model';"],
    ['model/project.ts', "export { scenarioOf } from '../scenario/scenario';"],
    ['uncertainty/streams/stream.ts', "const model = await import('../../model/model');"],
    ['simulation/simulate.ts', "import '../index';"],
    ['simulation/block/rows.ts', "import { openEngine } from '../engine/open-engine';"],
    ['simulation/runs/open-run.ts', "import { simulate } from '../simulate';"],
    ['simulation/other/new.ts', "import { sum } from '../../core/sum';"],
    ['core/version.ts', "import json from '../../package.json';"],
    ['model/model.ts', "import { x } from '../other/x';"],
    ['index.ts', "export * from './node';"],
  ];
  for (const [file, text] of planted) expect(backEdges(file, text)).toHaveLength(1);
  expect(backEdges('simulation/simulate.ts', read('simulation/simulate.ts'))).toEqual([]);
  expect(importsOf('simulation/simulate.ts', read('simulation/simulate.ts'))).toContain('scenario/scenario');
});

/** Files that reach themselves over their imports, each circle once, as `a -> b -> a`. */
function circlesOf(importsByFile: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of importsByFile.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of importsByFile.keys()) visit(file, []);
  return circles;
}

test('no file reaches itself over its imports, types included', () => {
  const graph = new Map(files.map((file) => [file.replace(/\.ts$/, ''), importsOf(file, read(file))]));
  expect(circlesOf(graph)).toEqual([]);
  const planted = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circlesOf(planted)).toEqual(['b -> c -> b']);
});

test('mathjs is wrapped by one file, and nothing outside the command imports from node', () => {
  const users = (name: RegExp) => files.filter((file) => name.test(read(file)));
  expect(users(/from 'mathjs/).filter((file) => !file.startsWith('model/'))).toEqual([]);
  expect(users(/import (?!type)[^;]*from 'mathjs/)).toEqual(['model/formula/formula-parser.ts']);
  const outside = (file: string) =>
    !/^(node\.ts|worker\.ts|cli\.ts|cli\/|files\/node\/|report\/|simulation\/runners\/)/.test(file);
  expect(users(/from 'node:/).filter(outside)).toEqual([]);
});

test('only src/document reads and writes YAML', () => {
  const users = files.filter((file) => /\b(?:from|import)\s*\(?\s*'yaml['/]/.test(read(file)));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !file.startsWith('document/'))).toEqual([]);
});
