import { expect, test } from 'vitest';
import reference from '../reference/projections.json';
import { expectClose } from './expect-close';
import { decomposition } from './reference/decomposition';
import { emissions } from './reference/emissions';
import { Entry, type Family, type Result } from './reference/entry';
import { growth } from './reference/growth';
import { population } from './reference/population';
import { production } from './reference/production';
import { saturation } from './reference/saturation';

// Values of tests/reference/projections.json: computed with 40 to 160 decimal digits and rounded to doubles.

const families: Record<keyof typeof reference, Family> = {
  ...growth,
  ...saturation,
  ...production,
  ...population,
  ...emissions,
  ...decomposition,
};

for (const [family, entries] of Object.entries(reference)) {
  test.each(entries.map((entry, i) => [i, entry] as const))(`${family} %i`, (_, fields) => {
    const entry = new Entry(fields);
    for (const [name, value] of families[family as keyof typeof reference](entry))
      compare(value, fields[name as never]);
  });
}

test('every number of the reference file is an input or is compared', () => {
  let compared = 0;
  let all = 0;
  for (const [family, entries] of Object.entries(reference)) {
    for (const fields of entries) {
      const entry = new Entry(fields);
      const names = new Set(families[family as keyof typeof reference](entry).map(([name]) => name));
      expect([...names].filter((name) => entry.used.has(name))).toEqual([]);
      const numeric = Object.entries(fields).filter(([, value]) => countNumbers(value) > 0);
      expect([...names, ...entry.used]).toEqual(expect.arrayContaining(numeric.map(([name]) => name)));
      all += countNumbers(fields);
      for (const name of names) compared += countNumbers(fields[name as never]);
    }
  }
  expect({ families: Object.keys(reference).length, all, compared }).toEqual({
    families: 35,
    all: 552,
    compared: 237,
  });
});

function compare(actual: Result, expected: Result): void {
  if (typeof expected === 'number') {
    expectClose(actual as number, expected);
    return;
  }
  if (expected === null) {
    expect(actual).toBeNull();
    return;
  }
  expect(Object.keys(actual as object)).toEqual(Object.keys(expected));
  for (const [key, value] of Object.entries(expected))
    compare((actual as Record<string, Result>)[key]!, value);
}

function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((count, each) => count + countNumbers(each), 0);
}
