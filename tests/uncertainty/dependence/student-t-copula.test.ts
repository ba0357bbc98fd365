import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/normal-quantile';
import { kendallCorrelation } from '../../../src/uncertainty/dependence/kendall-correlation';
import { latentCorrelation } from '../../../src/uncertainty/dependence/latent-correlation';
import { studentTCopula } from '../../../src/uncertainty/dependence/student-t-copula';
import { studentTTailTable } from '../../../src/uncertainty/dependence/student-t-tail-table';
import { tailDependence } from '../../../src/uncertainty/dependence/tail-dependence';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';
import computed from '../../reference/dependence-computed.json';

const blocks = 64;
const draws = 1024 * blocks;

/** Signed tails of a pair with latent correlation 0.5, from named streams, block by block. */
function tailsOfPair(df: number): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(draws);
  const y = new Float64Array(draws);
  const memory = new Float64Array(3 * 1024);
  const copula = studentTCopula({ df });
  for (let block = 0; block < blocks; block++) {
    for (const [row, name] of (['a', 'b', 'divisor'] as const).entries()) {
      fillTails(openStream(20201, block, hashName(`input:${name}`)), memory, 1024 * row);
    }
    for (let i = 0; i < 2048; i++) memory[i] = normalOf(memory[i]!);
    for (let i = 0; i < 1024; i++) memory[1024 + i] = 0.5 * memory[i]! + Math.sqrt(0.75) * memory[1024 + i]!;
    copula({ memory, normals: [0, 1024], divisor: 2048, count: 1024 });
    x.set(memory.subarray(0, 1024), 1024 * block);
    y.set(memory.subarray(1024, 2048), 1024 * block);
  }
  return { x, y };
}

function normalOf(tail: number): number {
  return tail < 0 ? -normalQuantile(-tail) : normalQuantile(tail);
}

test('one draw, by hand', () => {
  const df = 3;
  const [z, w, v] = [-1.25, 0.75, 0.3];
  const memory = Float64Array.of(7, z, w, v, 7);
  studentTCopula({ df })({ memory, normals: [1, 2], divisor: 3, count: 1 });
  const scale = Math.sqrt(df / gamma({ shape: df / 2, scale: 2 }).quantile(v));
  expect(memory[1]).toBeCloseTo(studentT({ df }).cdf(z * scale), 13);
  expect(memory[2]).toBeCloseTo(-studentT({ df }).sf(w * scale), 13);
  expect([memory[0], memory[4]]).toEqual([7, 7]);
});

test('a tail lies in [-1/2, 1/2], keeps the side of its normal and mirrors with it, whatever the divisor', () => {
  const tail = fc
    .integer({ min: 1, max: 2 ** 31 - 1 })
    .chain((n) => fc.constantFrom(n / 2 ** 32, -n / 2 ** 32, n / 2 ** 84, -n / 2 ** 84));
  const z = fc.integer({ min: -8000, max: 8000 }).map((each) => each / 1000);
  fc.assert(
    fc.property(z, tail, fc.constantFrom(1, 2.5, 5, 1000, 1e6), (normal, v, df) => {
      const memory = Float64Array.of(normal, -normal, v);
      studentTCopula({ df })({ memory, normals: [0, 1], divisor: 2, count: 1 });
      expect(Math.abs(memory[0]!)).toBeLessThanOrEqual(0.5);
      if (normal === 0) expect(Math.abs(memory[0]!)).toBe(0.5);
      else {
        expect(memory[0]! > 0).toBe(normal < 0);
        expect(memory[1]).toBe(-memory[0]!);
      }
    }),
    { seed: 20201, numRuns: 300 },
  );
});

describe.each([1, 1.5, 3, 5, 30, 1e6])('the tabulated tail, %f degrees of freedom', (df) => {
  test('is the exact one to 2e-13 of itself, down to 1e-30', () => {
    const [table, law] = [studentTTailTable(df), studentT({ df })];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -60, max: 60 }), (n, exponent) => {
        for (const t of [n / 2000, 2 ** (exponent + n / 20_000)]) {
          const exact = law.sf(t);
          if (exact >= 1e-30) expect(Math.abs(table(t) - exact)).toBeLessThanOrEqual(2e-13 * exact);
        }
      }),
      { seed: 20201, numRuns: 2000 },
    );
  });

  test('ends at 1/2 and 0, and falls but for its error', () => {
    const table = studentTTailTable(df);
    expect([table(0), table(Infinity)]).toEqual([0.5, 0]);
    let before = 0.5;
    for (let t = 1e-9; t < 1e6; t *= 1.003) {
      const here = table(t);
      expect(here).toBeLessThanOrEqual(before * (1 + 4e-13));
      before = here;
    }
  });
});

describe('a divisor that is no double any more', () => {
  test.each([
    [0.01, 1.5, 1e-10, 4.948540992135684e-11],
    [0.01, -4.0, 1e-10, 4.9002415094259826e-11],
    [0.5, 2.0, 1e-200, 2.9068415850955938e-201],
    [0.001, 0.25, 0.4, 0.20015040241154114],
    [0.001, 3.0, -0.55, 0.2246103728713829],
    [0.001, 1e-300, -0.55, 0.4486492334533109],
  ])(
    'df %s, z %s, tail %s: the power tail, from its formula in double precision',
    (df, z, tail, expected) => {
      const memory = Float64Array.of(z, tail);
      studentTCopula({ df })({ memory, normals: [0], divisor: 1, count: 1 });
      const signed = z < 0 ? expected : -expected;
      expect(Math.abs(memory[0]! - signed)).toBeLessThan(1e-13 * expected);
    },
  );

  test('it goes on from where the table ends', () => {
    // w = 2 (p Γ(1 + ν/2))^(2/ν): just above and just below the smallest divisor the tails are proportional to p.
    const at = (tail: number) => {
      const memory = Float64Array.of(2, tail);
      studentTCopula({ df: 0.1 })({ memory, normals: [0], divisor: 1, count: 1 });
      return memory[0]! / tail;
    };
    const [inTable, beyond] = [at(4e-15), at(1e-15)];
    expect(Math.abs(inTable / beyond - 1)).toBeLessThan(1e-10);
  });
});

test('a draw does not depend on its place in the block', () => {
  const at = (count: number, place: number) => {
    const memory = new Float64Array(2 * count).fill(0.1);
    memory[place] = 1.5;
    memory[count + place] = -0.01;
    studentTCopula({ df: 4 })({ memory, normals: [0], divisor: count, count });
    return memory[place];
  };
  expect(at(1024, 700)).toBe(at(1, 0));
});

describe('65,536 draws of a pair with latent correlation 0.5 and 4 degrees of freedom', () => {
  let pair: { x: Float64Array; y: Float64Array };
  beforeAll(() => {
    pair = tailsOfPair(4);
  });
  const probabilities = (tails: Float64Array) => tails.map((v) => (v < 0 ? 1 + v : v));

  test('each margin is uniform', () => {
    for (const tails of [pair.x, pair.y]) {
      const sorted = probabilities(tails).sort();
      const distance = sorted.reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / draws)), 0);
      // Bound of Massart at 1e-6: √(ln(2e6) / (2 n)).
      expect(distance).toBeLessThan(Math.sqrt(Math.log(2e6) / (2 * draws)));
    }
  });

  test('Kendall is that of the Gaussian copula', () => {
    const tau = kendallCorrelation({ x: probabilities(pair.x), y: probabilities(pair.y) });
    expect(latentCorrelation('kendall', 1 / 3)).toBeCloseTo(0.5, 15);
    // The standard error of tau is below √(2 (1 − τ²) / n) (Kendall).
    expect(Math.abs(tau - 1 / 3)).toBeLessThan(4 * Math.sqrt((2 * (1 - 1 / 9)) / draws));
  });

  test('both are beyond the 0.002 level as often as a bivariate t says, in each tail', () => {
    const level = 0.002;
    // Computed with mpmath 1.3.0 from the conditional law; 0.0703 for the Gaussian copula.
    const expected = 0.2679238212418611 * level;
    for (const sign of [1, -1]) {
      const isExtreme = (v: number) => sign * v > 0 && sign * v < level;
      const share = pair.x.filter((v, i) => isExtreme(v) && isExtreme(pair.y[i]!)).length / draws;
      expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / draws));
      expect(share).toBeGreaterThan(2 * 0.0703 * level);
    }
  });
});

describe('tailDependence', () => {
  test('one degree of freedom and ρ = 1/2, by hand: 2 T₂(-√(2/3)) = 1/2', () => {
    expect(tailDependence({ df: 1, correlation: 0.5 })).toBeCloseTo(0.5, 15);
  });

  test.each(computed.tailDependence)('mpmath: ν %f, ρ %f', (df, correlation, value) => {
    expect(Math.abs(tailDependence({ df: df!, correlation: correlation! }) / value! - 1)).toBeLessThan(1e-13);
  });

  test('it grows with the correlation, falls with the degrees of freedom and ends at 0 and 1', () => {
    for (const df of [0.5, 1, 4, 30, 1e6]) {
      expect(tailDependence({ df, correlation: -1 })).toBe(0);
      expect(tailDependence({ df, correlation: 1 })).toBe(1);
      for (let r = -0.9; r < 0.95; r += 0.1) {
        const here = tailDependence({ df, correlation: r });
        expect(tailDependence({ df, correlation: r + 0.05 })).toBeGreaterThanOrEqual(here);
        expect(tailDependence({ df: df / 2, correlation: r })).toBeGreaterThanOrEqual(here);
        expect(here).toBeLessThanOrEqual(1);
      }
    }
  });
});
