import { describe, expect, test } from 'vitest';
import { likelyShift } from '../../../src/simulation/draws/importance/likely-shift';
import { gradientRotation } from '../../../src/uncertainty/samplers/gradient-rotation';

const column = (...values: readonly number[]) => Float64Array.from(values);
const four = Int32Array.of(0, 1, 2, 3);

describe('without gradients', () => {
  const none = (...columns: readonly Float64Array[]) => [
    ...likelyShift(columns, new Float64Array(columns.length), four, []),
  ];

  test('a mean counts beyond 4 standard errors, which are 4 · 1/√4 of four draws', () => {
    // Means 2.5, 0.5, -2.5; the fifth draw is not chosen.
    expect(none(column(1, 2, 3, 4, 99), column(1, -1, 2, 0, 99), column(-1, -2, -3, -4, 99))).toEqual([
      2.5, 0, -2.5,
    ]);
    expect(none(column(2, 2, 2, 2))).toEqual([0]);
  });

  test('draws count by their weight under the shift that they were made with', () => {
    // Under a shift of 4 a value of 2 has weight 1, and one of 2 + ln 2 / 4 has weight 1/2.
    const near = 2 + Math.LN2 / 4;
    const values = [column(2, 2, near, near)];
    // Four standard errors are 4 √(1 + 1 + 1/4 + 1/4) / 3 = 2.108, above the mean 2 + ln 2 / 12 = 2.058.
    expect([...likelyShift(values, column(4), four, [])]).toEqual([0]);
    const eight = Int32Array.of(0, 1, 2, 3, 0, 1, 2, 3);
    expect(likelyShift(values, column(4), eight, [])[0]).toBeCloseTo(2 + Math.LN2 / 12, 14);
  });

  test('the weights of all dimensions are multiplied', () => {
    const near = 2 + Math.LN2 / 4;
    const values = [column(2, 2, near, near), column(near, 2, near, 2)];
    const many = Int32Array.from({ length: 64 }, (_, i) => i % 4);
    // Weights 1/2, 1, 1/4, 1/2.
    const found = likelyShift(values, column(4, 4), many, []);
    expect(found[0]).toBeCloseTo(2 + Math.LN2 / 12, 14);
    expect(found[1]).toBeCloseTo(2 + Math.LN2 / 12, 14);
  });
});

describe('along the gradients a mean counts however small it is', () => {
  const along = (gradients: readonly (readonly number[])[], ...mean: readonly number[]) => [
    ...likelyShift(
      mean.map((each) => column(each, each, each, each)),
      new Float64Array(mean.length),
      four,
      gradientRotation(gradients),
    ),
  ];

  test.each<[readonly (readonly number[])[], readonly number[], readonly number[]]>([
    [[[1, 0]], [0.5, 1], [0.5, 0]],
    [[[0, -3]], [0.5, 1], [0, 1]],
    // The projection of (0.6, 0.2) on (1, 1).
    [[[1, 1]], [0.6, 0.2], [0.4, 0.4]],
    // On the plane of both, whose normal is (1, -1, 1): (1, 1, 4) less 4/3 of it.
    [
      [
        [1, 1, 0],
        [0, 1, 1],
      ],
      [1, 1, 4],
      [-1 / 3, 7 / 3, 8 / 3],
    ],
    // Where the rest is beyond 4 standard errors, 2, the mean itself counts.
    [[[1, 0]], [0.5, 2.5], [0.5, 2.5]],
    [[[1, 0]], [0.5, -2.5], [0.5, -2.5]],
  ])('gradients %j, mean %j: %j', (gradients, mean, known) => {
    const found = along(gradients, ...mean);
    for (const [d, each] of known.entries()) expect(found[d]).toBeCloseTo(each, 14);
  });
});
