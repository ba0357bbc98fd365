import { describe, expect, test } from 'vitest';
import { isPlainText } from '../../src/core/is-plain-text';
import { defineModel, defineScenario } from '../../src/index';
import { errorOf } from '../error-of';

const modelOf = (id: unknown) =>
  defineModel({
    id: id as string,
    years: { base: 2020, horizon: 2021 },
    indicators: { gdp: { baseline: 1, equation: 'gdp(-1)' } },
  });
const sound = modelOf('m');

/** Ids that cannot be read as they are, with what a message shows of them. */
const unwholesome: readonly (readonly [id: string, shown: string])[] = [
  ['', '""'],
  ['a\u0000b', '"a\\u0000b"'],
  ['a\tb', '"a\\u0009b"'],
  ['a\nb', '"a\\u000ab"'],
  ['a\r', '"a\\u000d"'],
  ['\u001b[31mred', '"\\u001b[31mred"'],
  ['a\u007f', '"a\\u007f"'],
  ['a\u0085', '"a\\u0085"'],
  ['a\u00adb', '"a\\u00adb"'],
  ['a\u200bb', '"a\\u200bb"'],
  ['a\u202etxt', '"a\\u202etxt"'],
  ['a\u2066b', '"a\\u2066b"'],
  ['a\u2028b', '"a\\u2028b"'],
  ['\ufeffa', '"\\ufeffa"'],
  ['\ud800', '"\ud800"'],
  ['x'.repeat(201), `"${'x'.repeat(56)}...`],
];

describe.each(unwholesome)('%j', (id, shown) => {
  const refusal = (where: string) =>
    `${where}: expected \`id\` to be a text of 1 to 200 characters without control characters, got ${shown}`;

  test('is no id of a model, and none of a scenario', () => {
    expect(isPlainText(id)).toBe(false);
    const ofModel = errorOf(() => modelOf(id));
    expect([ofModel.code, ofModel.message]).toEqual(['E_BAD_NAME', refusal('defineModel')]);
    const ofScenario = errorOf(() => defineScenario(sound, { id }));
    expect([ofScenario.code, ofScenario.message]).toEqual(['E_BAD_NAME', refusal('defineScenario')]);
  });
});

test.each(['低增长', 'high growth', 'a/b', '../x', 'é', '😀', '-', '__proto__', 'x'.repeat(200)])(
  '%j is an id',
  (id) => {
    expect(modelOf(id).id).toBe(id);
    expect(defineScenario(sound, { id }).id).toBe(id);
  },
);

test('what is no text is told by its type', () => {
  expect(errorOf(() => modelOf(5)).issues[0]).toMatchObject({ code: 'E_TYPE', path: 'id' });
});
