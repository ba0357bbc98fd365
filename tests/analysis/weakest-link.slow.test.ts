import { expect, test } from 'vitest';
import { defineModel, simulate, uniform, weakestLink } from '../../src/index';

// Three independent targets, missed with probabilities 0.3, 0.2 and 0.02: alone = q(1) · (1 − q(2)) · (1 − q(3)); the
// share adds half of each pair and a third of all three.
const misses = { a: 0.3, b: 0.2, c: 0.02 };
const model = defineModel({
  id: 'three',
  years: { base: 2020, horizon: 2021 },
  inputs: Object.fromEntries(
    Object.keys(misses).map((id) => [`u${id}`, { value: uniform({ min: 0, max: 1 }) }]),
  ),
  indicators: Object.fromEntries(
    Object.keys(misses).map((id) => [id, { baseline: `u${id}`, equation: `u${id}` }]),
  ),
  targets: Object.fromEntries(
    Object.entries(misses).map(([id, atLeast]) => [id, { indicator: id, year: 2021, atLeast }]),
  ),
});

function truths(id: keyof typeof misses) {
  const q = misses[id];
  const [r, s] = Object.entries(misses)
    .filter(([other]) => other !== id)
    .map(([, miss]) => miss) as [number, number];
  const alone = q * (1 - r) * (1 - s);
  return { alone, share: alone + (q * (r * (1 - s) + s * (1 - r))) / 2 + (q * r * s) / 3 };
}

test.each([
  ['random', 800],
  ['sobol', 2048],
  ['antithetic', 800],
] as const)(
  'intervals cover as often as they say, 2,000 seeds: %s',
  async (sampler, draws) => {
    const seeds = 2000;
    const covered: Record<string, number> = {};
    for (let seed = 1; seed <= seeds; seed++) {
      const { links } = weakestLink(await simulate(model, { draws, seed, sampler, keep: 'all' }));
      for (const { id, share, alone } of links) {
        const truth = truths(id as keyof typeof misses);
        for (const [name, estimate] of Object.entries({ share, alone })) {
          const [low, high] = estimate.interval;
          const isIn = low <= truth[name as 'share'] && truth[name as 'share'] <= high;
          covered[`${id} ${name}`] = (covered[`${id} ${name}`] ?? 0) + Number(isIn);
        }
      }
    }
    for (const [name, count] of Object.entries(covered)) {
      console.log(`${sampler} ${name}: ${((100 * count) / seeds).toFixed(1)} %`);
      // 95 % less, and more, 4.5 standard errors of 2,000 seeds; few misses make intervals conservative.
      expect(count / seeds, name).toBeGreaterThan(0.928);
      if (!name.startsWith('c')) expect(count / seeds, name).toBeLessThan(0.975);
    }
  },
  120_000,
);
