import { describe, expect, test } from 'vitest';
import { freezeDeeply } from '../../src/core/freeze-deeply';
import { parseInput } from '../../src/core/parse-input';
import { isPlancastError } from '../../src/core/plancast-error';
import { baselineOf } from '../../src/plan/baseline-of';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { source } from '../../src/plan/provenance';

const parse = (input: unknown) => parseInput('test', source, input);

describe('source', () => {
  test.each([
    { document: 'haidian-14fyp', lines: [15, 15], note: 'first release' },
    { address: 'https://example.org', published: '2021-01-29' },
    { formula: '8504.6 / 35' },
    { document: 'a', published: '2021' },
    { document: 'a', published: '2021-12' },
  ])('%j', (given) => {
    expect(parse(Object.freeze(given))).toEqual(given);
  });

  test.each([
    [{}, 'test: expected a source with a document, an address or a formula, got {}'],
    [
      { note: 'remembered' },
      'test: expected a source with a document, an address or a formula, got {"note":"remembered"}',
    ],
    [
      { document: 'a', lines: [4, 3] },
      'test: expected `lines` to be a pair [first, last] with first ≤ last, got an array of 2',
    ],
    [
      { document: 'a', published: '2021-13' },
      'test: expected `published` to be a date such as 2021, 2021-01 or 2021-01-29, got "2021-13"',
    ],
    [
      { document: 'a', published: 'January 2021' },
      'test: expected `published` to be a date such as 2021, 2021-01 or 2021-01-29, got "January 2021"',
    ],
    [{ documnet: 'a' }, 'test: unknown option "documnet"; did you mean `document`?'],
    [
      { document: 'a', published: '2021-02-30' },
      'test: expected `published` to be a date such as 2021, 2021-01 or 2021-01-29, got "2021-02-30"',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => parse(given)).toThrow(message);
  });
});

describe('baselineOf', () => {
  test('finds a baseline of the plan', () => {
    expect(baselineOf(haidianPlan(), 'realGdp').value).toBe(8504.6);
  });

  test.each([
    [
      'realGpd',
      'baselineOf: expected `indicator` to be an indicator with a baseline in the plan haidian-14fyp, got "realGpd"; did you mean `realGdp`?',
    ],
    [
      'forestCoverage',
      'baselineOf: expected `indicator` to be an indicator with a baseline in the plan haidian-14fyp, got "forestCoverage"',
    ],
  ])('%s has none', (indicator, message) => {
    try {
      baselineOf(haidianPlan(), indicator);
      expect.unreachable();
    } catch (error) {
      expect(isPlancastError(error) && [error.code, error.message]).toEqual(['E_UNKNOWN_NAME', message]);
    }
  });
});

test('freezeDeeply freezes every object and array and passes other values through', () => {
  const value = { a: [{ b: 1 }], c: null };
  expect(freezeDeeply(value)).toBe(value);
  expect([value, value.a, value.a[0]].every(Object.isFrozen)).toBe(true);
  expect(freezeDeeply(3)).toBe(3);
});

test('a date that is none has a code of its own', () => {
  const result = source.safeParse({ address: 'https://example.org', published: '2021-13' });
  expect(result.error?.issues[0]).toMatchObject({ params: { code: 'E_DATE' }, path: ['published'] });
});
