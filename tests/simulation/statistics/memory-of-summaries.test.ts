import { expect, test } from 'vitest';
import { defineModel, normal, simulate } from '../../../src/index';

const model = (equation: string) =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2050 },
    shocks: { noise: { iid: normal({ mean: 0, sd: 0.01 }) } },
    indicators: { x: { baseline: 1, equation } },
  });
const smooth = model('x(-1) + noise');
const bounded = model('max(1, x(-1) + noise)');

/** Bytes that a run is refused with. */
async function bytesOf(subject: typeof smooth, memoryLimit: number): Promise<number | undefined> {
  try {
    await simulate(subject, { draws: 2048, seed: 1, keep: 'summary', memoryLimit });
    return undefined;
  } catch (error) {
    return Number(/ \((\d+) bytes\)/.exec((error as Error).message)?.[1]);
  }
}

test('a summary takes memory for atoms where the first draws show some, and is refused before it takes it', async () => {
  const least = (await bytesOf(smooth, 1))!;
  expect(await bytesOf(smooth, least)).toBeUndefined();
  expect(await bytesOf(bounded, 1)).toBe(least);
  const withAtoms = (await bytesOf(bounded, least))!;
  // Thirty years, each with 4,096 bins of four doubles, that are kept and handed on.
  expect(withAtoms - least).toBe(30 * 4096 * 4 * 8 * 2);
  expect(await bytesOf(bounded, withAtoms)).toBeUndefined();
});
