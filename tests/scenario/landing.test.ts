import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { defineModel } from '../../src/model/define-model';
import { policyRamp } from '../../src/projection/policy-ramp';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';

const years = { base: 2020, horizon: 2027 };
const engines = ['wasm', 'js', 'interpreter'] as const;

/** Model of a level that stays, whose base-year value is given or drawn. */
function levelFrom(baseline: number | string, equation = 'people(-1)') {
  return defineModel({
    id: 'level',
    years,
    inputs: { start: { value: normal({ mean: 313.3, sd: 1 }) } },
    indicators: { people: { baseline, equation } },
  });
}

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimals = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(1, 10, 100, 1000));
const number = fc.oneof(
  finite,
  decimals.map(([digits, scale]) => digits / scale),
);
const span = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 7 }))
  .map(([from, length]) => ({ from, to: Math.min(2027, from + length) }));
const shape = fc.constantFrom('linear', 'smoothstep');
const options = { seed: 20210, numRuns: 100 };

describe('a ramp by a size', () => {
  test('from 313.3 by -0.7 meets a target of at most 312.6 in every draw', async () => {
    const model = levelFrom(313.3);
    for (const form of ['linear', 'smoothstep'] as const) {
      const scenario = defineScenario(model, {
        id: 'fall',
        paths: { people: { ramp: { from: 2020, to: 2025, size: -0.7, shape: form } } },
        targets: {
          cap: { indicator: 'people', year: 2025, attribute: 'binding', atMost: 312.6 },
          held: { indicator: 'people', year: 2027, attribute: 'binding', within: [312.6, 312.6] },
        },
      });
      for (const engine of engines) {
        const odds = attainment(await simulate(scenario, { draws: 1024, seed: 1, engine }));
        expect([odds.targets.cap.probability, odds.targets.held.probability]).toEqual([1, 1]);
      }
      expect(model.project(scenario).people[5]).toBe(312.6);
    }
  });

  test('is the base-year level and the effect of policyRamp in every year, and lands on their sum', () => {
    fc.assert(
      fc.property(number, number, span, shape, (start, size, { from, to }, form) => {
        const model = levelFrom(start);
        const ramp = { from, to, size, shape: form } as const;
        const path = model.project(defineScenario(model, { id: 'r', paths: { people: { ramp } } })).people;
        const effect = policyRamp({ size, from: from - 2020, to: to - 2020, shape: ramp.shape, years: 7 });
        expect(path).toEqual(effect.map((each, t) => (t <= from - 2020 ? start : start + each)));
        for (let year = to; year <= 2027; year++) expect(path[year - 2020]).toBe(start + size);
      }),
      options,
    );
  });

  test('lands on each drawn base-year level and the size, in all engines', async () => {
    const scenario = defineScenario(levelFrom('start'), {
      id: 'r',
      paths: { people: { ramp: { from: 2021, to: 2024, size: -0.7, shape: 'smoothstep' } } },
    });
    const runs = await Promise.all(
      engines.map((engine) => simulate(scenario, { draws: 2048, seed: 4, engine })),
    );
    for (const run of runs) {
      const start = run.values('people', 2020);
      expect(new Set(start).size).toBe(2048);
      for (const year of [2024, 2025, 2027]) {
        expect([...run.values('people', year)]).toEqual([...start].map((each) => each - 0.7));
      }
      expect(run.fingerprint).toBe(runs[0]!.fingerprint);
    }
  });

  test('lands too where other equations are solved together with it', () => {
    const model = defineModel({
      id: 'block',
      years,
      simultaneous: true,
      indicators: {
        people: { baseline: 313.3, equation: 'people(-1)' },
        a: { baseline: 1, equation: '0.5 * b + people / 100' },
        b: { baseline: 1, equation: '0.5 * a' },
      },
    });
    const ramp = { from: 2020, to: 2025, size: -0.7 };
    const scenario = defineScenario(model, { id: 'r', paths: { people: { ramp } } });
    expect(model.project(scenario).people.slice(5)).toEqual([312.6, 312.6, 312.6]);
    expect(model.project(scenario).a[5]).toBeCloseTo(3.126 / 0.75, 12);
  });
});

test('levels that are stated are reached exactly: by ramps and steps to a value, lines, and year by year', () => {
  fc.assert(
    fc.property(number, number, span, shape, (start, value, { from, to }, form) => {
      const model = levelFrom(start);
      const pathOf = (people: object) =>
        model.project(defineScenario(model, { id: 'r', paths: { people } })).people;
      const at = (year: number) => year - 2020;
      const ramp = pathOf({ ramp: { from, to, value, shape: form } });
      const line = pathOf({ interpolate: { [to]: value } });
      for (const path of [ramp, line]) expect(path.slice(at(to))).toEqual(path.slice(at(to)).fill(value));
      expect(pathOf({ step: { from: to, value } })[at(to)]).toBe(value);
      expect(pathOf({ step: { from: to, size: value } })[7]).toBe(start + value);
      if (start < 0.001 || value < 0.001) return;
      expect(pathOf({ interpolate: { [to]: value }, scale: 'log' })[at(to)]).toBe(value);
      const levels = { 2021: value, 2024: start, 2027: value };
      const log = pathOf({ interpolate: levels, scale: 'log' });
      expect([log[1], log[4], log[7]]).toEqual([value, start, value]);
    }),
    options,
  );
});

describe('equations', () => {
  test('that add policyRamp to a level are the level and its size from the last step on', () => {
    fc.assert(
      fc.property(number, number, span, (start, size, { from, to }) => {
        const model = levelFrom(start, `${start} + policyRamp(${size}, ${from}, ${to})`);
        const path = model.project().people;
        for (let year = to; year <= 2027; year++) expect(path[year - 2020]).toBe(start + size);
      }),
      options,
    );
    expect(levelFrom(313.3, '313.3 + policyRamp(-0.7, 2020, 2025)').project().people[5]).toBe(312.6);
  });

  test('of an intensity that declines by a share have lost that share when the span is over', () => {
    const share = fc.integer({ min: 0, max: 999 }).map((each) => each / 1000);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), share, (start, decline) => {
        const model = levelFrom(start, `intensityDecline(${start}, ${decline}, 5, year - 2020)`);
        expect(model.project().people[5]).toBe(start * (1 - decline));
      }),
      options,
    );
  });
});

test('policyRamp has its whole size from the last step on, whatever the times and the shape', () => {
  const time = fc.double({ min: -5, max: 7, noNaN: true });
  fc.assert(
    fc.property(number, time, fc.integer({ min: 0, max: 7 }), shape, (size, from, to, form) => {
      fc.pre(from <= to);
      const path = policyRamp({ size, from, to, shape: form as 'linear' | 'smoothstep', years: 8 });
      expect(path.slice(to)).toEqual(path.slice(to).fill(size + 0));
    }),
    options,
  );
});
