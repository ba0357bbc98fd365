import { expect, test } from 'vitest';
import { growthDemands } from '../../src/plan/growth-demands';

test('growth that a target demands, by itself or by its stand-in, with the path of each', () => {
  expect(growthDemands({})).toEqual([]);
  expect(growthDemands({ operational: {} })).toEqual([]);
  expect(growthDemands({ averageGrowthAtLeast: 0 })).toEqual([[['averageGrowthAtLeast'], 0]]);
  expect(growthDemands({ operational: { averageGrowthAtLeast: 0.07 } })).toEqual([
    [['operational', 'averageGrowthAtLeast'], 0.07],
  ]);
  expect(growthDemands({ averageGrowthAtLeast: 6, operational: { averageGrowthAtLeast: 7 } })).toEqual([
    [['averageGrowthAtLeast'], 6],
    [['operational', 'averageGrowthAtLeast'], 7],
  ]);
});
