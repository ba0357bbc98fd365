import { expect, test } from 'vitest';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { quantileTable } from '../../../src/uncertainty/quantile-table';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';

const [seeds, names, blocks] = [
  40,
  ['input:a', 'input:desired', 'shock:macro', 'shock:research'] as const,
  64,
];
const draws = blocks * 1024;
const table = quantileTable(normal({ mean: 0, sd: 1 }));

/** Standard normals of one stream. */
function normalsOf(seed: number, name: (typeof names)[number]): Float64Array {
  const values = new Float64Array(draws);
  for (let block = 0; block < blocks; block++) {
    fillTails(openStream(seed, block, hashName(name)), values, 1024 * block);
  }
  table.map(values, 0, draws);
  return values;
}

/** Means and variances of streams of seeds that follow one another, in standard errors. */
const scores = names.map((name) =>
  Array.from({ length: seeds }, (_, seed) => {
    const values = normalsOf(seed, name);
    const sum = values.reduce((total, value) => total + value, 0);
    const squares = values.reduce((total, value) => total + value * value, 0);
    return [sum / Math.sqrt(draws), (squares / draws - 1) * Math.sqrt(draws / 2)] as const;
  }),
);

test.each(names.map((name, i) => [name, i] as const))(
  '%s: seeds that follow one another lean to no side together, and spread as they should',
  (_, i) => {
    for (const which of [0, 1] as const) {
      const all = scores[i]!.map((score) => score[which]);
      const together = all.reduce((total, z) => total + z, 0) / Math.sqrt(seeds);
      const spread = all.reduce((total, z) => total + z * z, 0);
      expect(Math.abs(together)).toBeLessThan(4.5);
      expect(Math.abs(spread - seeds) / Math.sqrt(2 * seeds)).toBeLessThan(5);
    }
  },
);

test('streams of seeds that follow one another are not correlated', () => {
  const all = Array.from({ length: 12 }, (_, seed) => normalsOf(seed, 'input:desired'));
  for (let a = 0; a < all.length; a++) {
    for (let b = 0; b < a; b++) {
      let sum = 0;
      for (let i = 0; i < draws; i++) sum += all[a]![i]! * all[b]![i]!;
      expect(Math.abs(sum) / Math.sqrt(draws)).toBeLessThan(5);
    }
  }
});
