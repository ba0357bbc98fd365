// Mutation test of the files given, under the fast tests of their folders: `npm run test:mutation -- src/core/log.ts`.
// Prints every mutant that lived, and the share of those that died a file; exits with 1 where a share is below 85 %.
// `--tests simulation,analysis` names other folders of tests than the first folder of each file; `--share 0.2` takes a
// sample of the statements. Static mutants (those of code that runs while a module is loaded) are left out, since each
// needs a process of its own.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const leastShare = 0.85;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
    share: { type: 'string', default: '1' },
  },
});
const missing = positionals.filter((file) => !file.startsWith('src/') || !existsSync(file));
if (positionals.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0 ? `no such file of src: ${missing.join(', ')}` : 'name the files to mutate',
  );
  process.exit(2);
}
const folders = values.tests ?? [...new Set(positionals.map((file) => file.split('/')[1]))].join(',');
process.env.PLANCAST_MUTATED_FOLDERS = folders;
process.env.PLANCAST_MUTATED_SHARE = values.share;

const results = await new Stryker({
  mutate: positionals,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sample.mjs'],
  ignorers: ['sample'],
  concurrency: Number(values.concurrency),
  ignoreStatic: true,
  reporters: [],
  ignorePatterns: ['dist', 'out', 'coverage', 'bench/results', '.stryker-tmp'],
  tempDirName: '.stryker-tmp',
  allowEmpty: true,
  logLevel: 'error',
  timeoutMS: 10_000,
}).runMutationTest();

const died = new Set(['Killed', 'Timeout', 'RuntimeError']);
const lived = new Set(['Survived', 'NoCoverage']);
let isBelow = false;
for (const file of positionals) {
  const own = results.filter(({ fileName }) => fileName.endsWith(file));
  const dead = own.filter(({ status }) => died.has(status)).length;
  const all = dead + own.filter(({ status }) => lived.has(status)).length;
  const share = all === 0 ? 1 : dead / all;
  for (const mutant of own.filter(({ status }) => lived.has(status))) console.log(linesOf(mutant, file));
  isBelow ||= share < leastShare;
  console.log(`${(100 * share).toFixed(1).padStart(5)} %  ${String(dead).padStart(4)} of ${all}  ${file}`);
}
process.exit(isBelow ? 1 : 0);

/** A mutant that lived: where it is, the line as it stands, and what it was changed to. */
function linesOf({ status, location, replacement }, file) {
  const { start, end } = location;
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = lines[start.line - 1];
  const isOneLine = start.line === end.line;
  const was = first.slice(start.column - 1, isOneLine ? end.column - 1 : undefined).trim();
  const mark = status === 'NoCoverage' ? 'untested' : 'lived';
  return `${mark} ${file}:${start.line}  ${was}${isOneLine ? '' : ' ...'}  =>  ${replacement.replace(/\s+/g, ' ')}`;
}
