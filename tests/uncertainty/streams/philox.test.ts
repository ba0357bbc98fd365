import fc from 'fast-check';
import { expect, test } from 'vitest';
import { philox, type Words4 } from '../../../src/uncertainty/streams/philox';
import { philox4x32_10 as known } from '../../reference/sampling.json';
import { slowPhilox } from './slow-streams';

const word = fc.nat({ max: 0xffffffff });

// The first three are the known-answer vectors of Random123, the fourth was computed independently of this project.
test.each(known)('known answer for counter $counter and key $key', ({ counter, key, out }) => {
  const words = philox(counter as unknown as Words4, key as [number, number]);
  expect(words.map((each) => each.toString(16).padStart(8, '0'))).toEqual(out);
});

test('equals the definition in arbitrary-precision integers', () => {
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
      expect([...philox(counter, key)]).toEqual(slowPhilox(counter, key));
    }),
    { seed: 20201, numRuns: 2000 },
  );
});

test('is a bijection of the counter: neighbours never meet', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 20_000; i++) seen.add(philox([i, 0, 0, 0], [1, 2]).join());
  expect(seen.size).toBe(20_000);
});

test('one changed bit of counter or key changes about half of the output bits', () => {
  const before = philox([1, 2, 3, 4], [5, 6]);
  const flips = Array.from({ length: 192 }, (_, bit) => {
    const words = [1, 2, 3, 4, 5, 6].map((each, i) =>
      i === bit >> 5 ? (each ^ (1 << (bit & 31))) >>> 0 : each,
    );
    const [a, b, c, d, e, f] = words as [number, number, number, number, number, number];
    const after = philox([a, b, c, d], [e, f]);
    return after.reduce((sum, each, i) => sum + ones(each ^ before[i]!), 0);
  });
  const mean = flips.reduce((a, b) => a + b) / 192;
  // Each count is binomial(128, 1/2); five standard errors of the mean of 192.
  expect(Math.abs(mean - 64)).toBeLessThan((5 * Math.sqrt(32)) / Math.sqrt(192));
  for (const each of flips) expect(Math.abs(each - 64)).toBeLessThan(6 * Math.sqrt(32));
});

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}
