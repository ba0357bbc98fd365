import { fromQuantiles, type PercentileKey, type StatableParameter } from 'plancast';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('percentiles', () => {
  test('are p1 to p99 and the ends of the usual intervals', () => {
    expectTypeOf<'p1' | 'p9' | 'p10' | 'p50' | 'p99' | 'p2.5' | 'p97.5'>().toExtend<PercentileKey>();
    expectTypeOf<'p0'>().not.toExtend<PercentileKey>();
    expectTypeOf<'p100'>().not.toExtend<PercentileKey>();
    expectTypeOf<'p05'>().not.toExtend<PercentileKey>();
  });

  test('another key is a fault of its own line', () => {
    // @ts-expect-error P90 is no percentile
    expect(() => fromQuantiles({ p10: 1, P90: 2 }, 'normal')).toThrow('did you mean `p90`?');
    // @ts-expect-error parameters stand in the third place
    expect(() => fromQuantiles({ p50: 1, sd: 2 }, 'normal')).toThrow('unknown option "sd"');
  });
});

describe('parameters', () => {
  test('are those of the family', () => {
    expectTypeOf<StatableParameter<'normal'>>().toEqualTypeOf<'mean' | 'sd'>();
    expectTypeOf<StatableParameter<'twoPieceNormal'>>().toEqualTypeOf<'mode' | 'sdLeft' | 'sdRight'>();
    expectTypeOf<StatableParameter<'metalog'>>().toEqualTypeOf<never>();
    expect(fromQuantiles({ p50: 4 }, 'normal', { sd: 1 }).mean).toBe(4);
  });

  test('one of another family is a fault', () => {
    // @ts-expect-error a normal has no scale
    expect(() => fromQuantiles({ p50: 4 }, 'normal', { scale: 1 })).toThrow('unknown option "scale"');
  });

  test('a family that is only known when the program runs takes any', () => {
    const family = ['normal', 'gumbel'][0] as 'normal' | 'gumbel';
    expect(fromQuantiles({ p50: 4 }, family, { sd: 1 }).kind).toBe('normal');
  });
});
