import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../src/core/log';
import { sum } from '../../src/core/sum';
import { lmdi } from '../../src/projection/lmdi';
import { lmdiSectors } from '../../src/projection/lmdi-sectors';
import { logMean } from '../../src/projection/log-mean';
import { level, runs, unitFactor } from './arbitraries';
import { closeness, expectClose } from './expect-close';

const named = fc.record({ population: level, affluence: level, intensity: level });

test('decomposition by hand', () => {
  const { change, additive, multiplicative } = lmdi({ base: { a: 1, b: 1 }, final: { a: 2, b: 4 } });
  expect(change).toBe(7);
  // L(8, 1) = 7 / ln 8, so that the effects are in the proportion of ln 2 to ln 4.
  expectClose(additive.a, 7 / 3);
  expectClose(additive.b, 14 / 3);
  expect(multiplicative).toEqual({ a: 2, b: 4 });
});

test('the logarithmic mean lies between the geometric and the arithmetic one, in either order', () => {
  fc.assert(
    fc.property(level, level, unitFactor, (base, final, factor) => {
      const mean = logMean({ base, final });
      expect(mean).toBeGreaterThanOrEqual(Math.sqrt(base * final) * (1 - closeness));
      expect(mean).toBeLessThanOrEqual(((base + final) / 2) * (1 + closeness));
      expectClose(logMean({ base: final, final: base }), mean);
      expectClose(logMean({ base: base * factor, final: final * factor }), mean * factor);
    }),
    runs,
  );
});

test('the logarithmic mean keeps its digits for close, equal, vanishing and extreme values', () => {
  // L(1 + d, 1) = 1 + d / 2 − d² / 12 + …, and the next term is below 1e-22.
  const close = 1.0000001;
  const d = close - 1;
  expectClose(logMean({ base: 1, final: close }), 1 + d / 2 - (d * d) / 12, 2 * Number.EPSILON);
  expect(logMean({ base: 7, final: 7 })).toBe(7);
  expect(logMean({ base: 0, final: 7 })).toBe(0);
  expect(logMean({ base: 0, final: 0 })).toBe(0);
  expectClose(logMean({ base: 1e-300, final: 1e300 }), 1e300 / (600 * log(10)));
});

test('the effects add up and multiply to the change, turn their sign with time and scale with the unit', () => {
  fc.assert(
    fc.property(named, named, unitFactor, (base, final, factor) => {
      const forward = lmdi({ base, final });
      const backward = lmdi({ base: final, final: base });
      const effects = Object.values(forward.additive);
      const size = Math.max(forward.base, forward.final, ...effects.map(Math.abs));
      expect(Math.abs(sum(effects) - forward.change)).toBeLessThanOrEqual(closeness * size);
      const ratio = Object.values(forward.multiplicative).reduce((product, effect) => product * effect, 1);
      expectClose(ratio, forward.final / forward.base);
      const scale = ({ affluence, ...others }: typeof base) => ({ ...others, affluence: affluence * factor });
      const scaled = lmdi({ base: scale(base), final: scale(final) }).additive;
      for (const name of ['population', 'affluence', 'intensity'] as const) {
        expect(Math.abs(forward.additive[name] + backward.additive[name])).toBeLessThanOrEqual(
          closeness * size,
        );
        const error = Math.abs(scaled[name] - forward.additive[name] * factor);
        expect(error).toBeLessThanOrEqual(closeness * size * factor);
      }
    }),
    runs,
  );
});

test('factors that are 0 share the whole change', () => {
  expect(lmdi({ base: { a: 0, b: 2 }, final: { a: 3, b: 4 } })).toEqual({
    base: 0,
    final: 12,
    change: 12,
    additive: { a: 12, b: 0 },
    multiplicative: { a: Infinity, b: 2 },
  });
  expect(lmdi({ base: { a: 3, b: 4, c: 1 }, final: { a: 0, b: 0, c: 2 } }).additive).toEqual({
    a: -6,
    b: -6,
    c: 0,
  });
  expect(lmdi({ base: { a: 0, b: 2 }, final: { a: 0, b: 4 } })).toMatchObject({
    additive: { a: 0, b: 0 },
    multiplicative: { a: 1, b: 2 },
  });
  expect(lmdi({ base: { a: 0, b: 2 }, final: { a: 3, b: 0 } }).additive).toEqual({ a: 0, b: 0 });
});

test('a factor that is all but 0 has all but the whole change', () => {
  // With b = 1 fixed, L(C, εC) · ln(1 / ε) is C − εC exactly.
  expectClose(lmdi({ base: { a: 1e-20, b: 1 }, final: { a: 3, b: 1 } }).additive.a, 3);
});

const sectors = fc.record({
  activity: fc.tuple(level, level, level),
  intensity: fc.tuple(level, level, level),
});

test('the effects over sectors add up and multiply to the change', () => {
  fc.assert(
    fc.property(sectors, sectors, (base, final) => {
      const result = lmdiSectors({ base, final });
      const { activity, structure, intensity } = result.additive;
      const size = Math.max(result.base, result.final, ...Object.values(result.additive).map(Math.abs));
      expect(Math.abs(activity + structure + intensity - result.change)).toBeLessThanOrEqual(
        closeness * size,
      );
      const product = Object.values(result.multiplicative).reduce((all, effect) => all * effect, 1);
      const ratio = result.final / result.base;
      // exp of three effects over the mean loses as many digits as their logarithms exceed 1.
      expectClose(product, ratio, 100 * closeness);
    }),
    runs,
  );
});

test('one sector has no structure, and a sector may begin or end at 0', () => {
  const one = lmdiSectors({
    base: { activity: [2], intensity: [3] },
    final: { activity: [4], intensity: [3] },
  });
  expect(one.additive).toEqual({ activity: 6, structure: 0, intensity: 0 });
  expectClose(one.multiplicative.activity, 2);
  const born = lmdiSectors({
    base: { activity: [2, 0], intensity: [3, 5] },
    final: { activity: [2, 1], intensity: [3, 5] },
  });
  expectClose(born.additive.activity + born.additive.structure + born.additive.intensity, 5);
  expect(born.additive.intensity).toBe(0);
});

test('equal years have no effects', () => {
  fc.assert(
    fc.property(named, (base) => {
      const { change, additive } = lmdi({ base, final: base });
      expect([change, ...Object.values(additive)]).toEqual([0, 0, 0, 0]);
    }),
    runs,
  );
});
