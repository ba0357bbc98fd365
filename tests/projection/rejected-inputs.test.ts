import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rejected } from './rejected';
import { validInputs } from './valid-inputs';

const directory = new URL('../../src/projection/', import.meta.url);

const numericFields = Object.entries(validInputs).flatMap(([name, { input }]) =>
  Object.entries(input)
    .filter(([, value]) => typeof value === 'number')
    .map(([field]) => [name, field] as const),
);

function call(name: string, change: object): unknown {
  const { run, input } = validInputs[name]!;
  return run(deepFreeze({ ...input, ...change }));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

function fault(run: () => unknown): { code: string; message: string; issues: number } {
  try {
    run();
  } catch (error) {
    const { code, message, issues } = error as { code: string; message: string; issues: readonly unknown[] };
    return { code, message, issues: issues.length };
  }
  throw new Error('no error was thrown');
}

test('every public function of the folder has an accepted and a rejected input here', () => {
  const sources = readdirSync(directory).map((file) => readFileSync(new URL(file, directory), 'utf8'));
  const names = sources.flatMap((source) => /parseInput\(\s*'(\w+)'/.exec(source)?.[1] ?? []).sort();
  expect(names).toHaveLength(53);
  expect(Object.keys(validInputs).sort()).toEqual(names);
  expect([...new Set(rejected.map(([name]) => name))].sort()).toEqual(names);
});

test.each(Object.keys(validInputs))('%s accepts frozen input and returns finite numbers', (name) => {
  expect(JSON.stringify(call(name, {}))).not.toContain('null');
});

test.each(rejected)('%s refuses %o', (name, change, message) => {
  expect(fault(() => call(name, change)).message).toBe(message);
});

test.each(numericFields)('%s refuses a %s that is no finite number', (name, field) => {
  for (const [wrong, printed, code] of [
    [Number.NaN, 'NaN', 'E_NOT_FINITE'],
    [Infinity, 'Infinity', 'E_NOT_FINITE'],
    ['1', '"1"; it is a string; write the number 1', 'E_TYPE'],
    [null, 'null', 'E_TYPE'],
  ] as const) {
    const found = fault(() => call(name, { [field]: wrong }));
    expect(found.code).toBe(code);
    expect(found.message).toMatch(
      new RegExp(`^${name}: expected \`${field}\` to be an? .*, got ${printed}$`),
    );
  }
});

test.each(Object.keys(validInputs))('%s refuses an option that it does not know', (name) => {
  const found = fault(() => call(name, { surprise: 1 }));
  const known = Object.keys(validInputs[name]!.input);
  expect(found.code).toBe('E_UNKNOWN_OPTION');
  expect(found.message).toContain(`${name}: unknown option "surprise"; allowed: `);
  for (const option of known) expect(found.message).toContain(option);
});

test('a misspelt option is named with the right one', () => {
  expect(fault(() => call('compoundGrowth', { yaers: 5 })).message).toBe(
    'compoundGrowth: unknown option "yaers"; did you mean `years`?',
  );
});

test('all faults are reported at once', () => {
  expect(fault(() => call('partialAdjustment', { speed: 2.4, years: 0.5 }))).toEqual({
    code: 'E_RANGE',
    message:
      'partialAdjustment: expected `speed` to be a number in [0, 2), got 2.4\n' +
      'partialAdjustment: expected `years` to be an integer in [0, 200], got 0.5',
    issues: 2,
  });
});
