import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sobolDimensions, sobolDirections } from '../../../src/uncertainty/samplers/sobol-directions';
import { fillSobolPoints } from '../../../src/uncertainty/samplers/sobol-points';
import { sobol_joe_kuo_first16_dim8 as reference } from '../../reference/sampling.json';

const directions = sobolDirections(sobolDimensions);

function points(dimension: number, first: number, count: number): Int32Array {
  const out = new Int32Array(count);
  fillSobolPoints(directions, dimension, first, out);
  return out;
}

const fraction = (word: number) => (word >>> 0) / 2 ** 32;

test('the first dimension is the van der Corput sequence in Gray-code order', () => {
  expect(Array.from(points(0, 0, 8), fraction)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
});

test('the first 16 points in 8 dimensions are those of Joe and Kuo', () => {
  const columns = reference.points[0]!.map((_, dimension) => Array.from(points(dimension, 0, 16), fraction));
  expect(reference.points.map((_, i) => columns.map((column) => column[i]))).toEqual(reference.points);
});

test('4,096 points in all 2,048 dimensions are those of scipy 1.17.1', () => {
  // sha256(scipy.stats.qmc.Sobol(2048, scramble=False, bits=32).random(4096) * 2**32 as '<u4', one dimension after the other)
  const hash = createHash('sha256');
  for (let dimension = 0; dimension < sobolDimensions; dimension++) {
    hash.update(new Uint8Array(points(dimension, 0, 4096).buffer));
  }
  expect(hash.digest('hex')).toBe('472199f18a0ab57e1ec92a0a699db4b65d43b092a74d0c579e7d3dbc38a93196');
});

test('the directions of fewer dimensions are the first of those of more', () => {
  expect(sobolDirections(40)).toEqual(directions.slice(0, 40 * 32));
  expect(sobolDirections(0)).toEqual(new Int32Array(0));
});

test('a run of points that begins anywhere continues the sequence', () => {
  fc.assert(
    fc.property(
      fc.nat(sobolDimensions - 1),
      fc.oneof(fc.nat(2 ** 31 - 1), fc.constantFrom(2 ** 31 - 16, 2 ** 32 - 64)),
      fc.integer({ min: 1, max: 63 }),
      (dimension, first, skip) => {
        expect(points(dimension, first, 64).slice(skip)).toEqual(points(dimension, first + skip, 64 - skip));
      },
    ),
    { seed: 20201, numRuns: 300 },
  );
});

test('every aligned block of 2^m points has one in each interval of length 2^-m, in every dimension', () => {
  fc.assert(
    fc.property(
      fc.nat(sobolDimensions - 1),
      fc.integer({ min: 0, max: 12 }),
      fc.nat(2 ** 16),
      (dimension, m, block) => {
        const cells = Array.from(points(dimension, block * 2 ** m, 2 ** m), (word) =>
          Math.floor(fraction(word) * 2 ** m),
        );
        expect(new Set(cells).size).toBe(2 ** m);
      },
    ),
    { seed: 20201, numRuns: 300 },
  );
});

test('no two dimensions have the same direction numbers', () => {
  const rows = Array.from({ length: sobolDimensions }, (_, i) =>
    directions.slice(32 * i, 32 * i + 32).join(),
  );
  expect(new Set(rows).size).toBe(sobolDimensions);
});
