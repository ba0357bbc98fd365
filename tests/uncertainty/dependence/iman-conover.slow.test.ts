import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlatedScores } from '../../../src/uncertainty/dependence/correlated-scores';
import { imanConover } from '../../../src/uncertainty/dependence/iman-conover';
import { latentCorrelation } from '../../../src/uncertainty/dependence/latent-correlation';
import { pearsonCorrelation } from '../../../src/uncertainty/dependence/pearson-correlation';
import { rankCorrelationMatrix } from '../../../src/uncertainty/dependence/rank-correlation-matrix';
import { spearmanCorrelation } from '../../../src/uncertainty/dependence/spearman-correlation';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';
import computed from '../../reference/dependence-computed.json';
import { anyCorrelation, entries, largestDifference } from './any-matrix';

/** Uniforms in (0, 1) from a stream of its own. */
function uniforms(name: string, count: number): number[] {
  const tails = new Float64Array(Math.ceil(count / 1024) * 1024);
  for (let at = 0; at < tails.length; at += 1024) {
    fillTails(openStream(20201, at / 1024, hashName(`input:${name}`)), tails, at);
  }
  return Array.from(tails.subarray(0, count), (v) => (v < 0 ? 1 + v : v));
}

test('wholly dependent: the second sample follows the first, or runs against it', () => {
  const samples = Object.freeze([Object.freeze([2, 4, 1, 3]), Object.freeze([10, 20, 30, 40])]);
  const along = imanConover({
    samples,
    correlation: [
      [1, 1],
      [1, 1],
    ],
    seed: 1,
  });
  const against = imanConover({
    samples,
    correlation: [
      [1, -1],
      [-1, 1],
    ],
    seed: 1,
  });
  expect(along).toEqual([
    [2, 4, 1, 3],
    [20, 40, 10, 30],
  ]);
  expect(against).toEqual([
    [2, 4, 1, 3],
    [30, 10, 40, 20],
  ]);
});

test('scores of eight draws and three variables, computed with numpy', () => {
  const { scores, correlation, S } = computed.imanConover;
  const found = correlatedScores(
    scores.map((column) => Float64Array.from(column)),
    correlation,
  )!;
  expect(
    largestDifference(
      found.map((column) => [...column]),
      S,
    ),
  ).toBeLessThan(1e-13);
  const achieved = entries(3, (i, j) => pearsonCorrelation({ x: found[i]!, y: found[j]! }));
  expect(largestDifference(achieved, correlation)).toBeLessThan(1e-14);
});

test('every sample keeps exactly its numbers, the first also its order, and the same seed gives the same bits', () => {
  const special = [-0, 0, 5e-324, -1e300, 1 / 3, 0.1 + 0.2, 2 ** -1074, 1e300, 0.3, 0.3];
  fc.assert(
    fc.property(anyCorrelation(), fc.nat(), (correlation, seed) => {
      const samples = correlation.map((_, k) => [...special, ...uniforms(`sample ${k}`, 20)]);
      const ordered = imanConover({ samples, correlation, seed });
      const bits = (values: readonly number[]) => Float64Array.from(values).sort();
      for (const [k, sample] of samples.entries()) {
        expect(Buffer.from(bits(ordered[k]!).buffer).equals(Buffer.from(bits(sample).buffer))).toBe(true);
      }
      expect(ordered[0]).toEqual(samples[0]);
      expect(imanConover({ samples, correlation, seed })).toEqual(ordered);
    }),
    { seed: 20201, numRuns: 200 },
  );
});

test('the rank correlations come out as wanted, whatever the margins and their order', () => {
  const count = 20_000;
  const wanted = [
    [1, 0.6, -0.3],
    [0.6, 1, 0.2],
    [-0.3, 0.2, 1],
  ];
  const correlation = wanted.map((row) => row.map((value) => latentCorrelation('spearman', value)));
  const margins = [(u: number) => u, (u: number) => 1 / u, (u: number) => u ** 5];
  const samples = margins.map((margin, k) => uniforms(`margin ${k}`, count).map(margin));
  samples[1]!.sort((a, b) => a - b);
  const achieved = rankCorrelationMatrix({ samples: imanConover({ samples, correlation, seed: 7 }) });
  // The correlation of the scores is exact; what is left is chance of the order n^-1/2, smaller than without the correction.
  expect(largestDifference(achieved, wanted)).toBeLessThan(4 / Math.sqrt(count));
});

test('rank correlations are nearer to 0 than those of the scores, as for normal variables', () => {
  const samples = [uniforms('a', 20_000), uniforms('b', 20_000)];
  for (const r of [-0.9, -0.59, 0.3, 0.59]) {
    const [x, y] = imanConover({
      samples,
      correlation: [
        [1, r],
        [r, 1],
      ],
      seed: 3,
    });
    const achieved = spearmanCorrelation({ x: x!, y: y! });
    expect(Math.abs(achieved)).toBeLessThan(Math.abs(r));
    expect(Math.abs(latentCorrelation('spearman', achieved) - r)).toBeLessThan(4 / Math.sqrt(20_000));
  }
});

test('another seed gives another order; no samples give none', () => {
  const samples = [uniforms('a', 50), uniforms('b', 50)];
  const correlation = [
    [1, 0.5],
    [0.5, 1],
  ];
  const [first, second] = [0, 1].map((seed) => imanConover({ samples, correlation, seed }));
  expect(first![1]).not.toEqual(second![1]);
  const one = imanConover({ samples: [[3, 1, 2]], correlation: [[1]], seed: 0 });
  expect(one).toEqual([[3, 1, 2]]);
});

// No order of the second sample gives more than these: both samples sorted alike.
test('ties bring Spearman nearer to 0 than the scores, never over what the ties allow', () => {
  const samples = [3, 2].map((count) => Array.from({ length: 6000 }, (_, i) => i % count));
  const spearman = (correlation: number) => {
    const rows = [
      [1, correlation],
      [correlation, 1],
    ];
    const [x, y] = imanConover({ samples, correlation: rows, seed: 1 });
    return spearmanCorrelation({ x: x!, y: y! });
  };
  const most = spearmanCorrelation({ x: samples[0]!.toSorted(), y: samples[1]!.toSorted() });
  expect(spearman(0.8)).toBeCloseTo(0.65, 2);
  expect(spearman(0.8)).toBeLessThan((6 / Math.PI) * Math.asin(0.4));
  expect(spearman(1)).toBe(most);
});
