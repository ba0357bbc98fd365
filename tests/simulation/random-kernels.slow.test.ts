import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import type { Expression } from '../../src/model/expression';
import type { FunctionName } from '../../src/model/function-table';
import { orderEquations } from '../../src/model/order-equations';
import { type Scenario, scenarioOf } from '../../src/scenario/scenario';
import { clampRow, indicatorOffset } from '../../src/simulation/block/layout';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { anyOver, print } from '../model/any-expression';
import { memoriesOf } from './kernel-memories';

const indicators = ['a', 'b', 'c', '产值'] as const;

/** Greatest depth of the formulas. */
const depth = 3;

/** References that the equation of an indicator may hold: of this year only those computed before it. */
function referencesFor(place: number): fc.Arbitrary<Expression> {
  const reference = (name: string, lag: number): Expression => ({ kind: 'reference', name, lag });
  const now = ['p', 'q', 's', 'r', ...indicators.slice(0, place)].map((name) => reference(name, 0));
  const before = indicators.flatMap((name) => [1, 2, 3].map((lag) => reference(name, lag)));
  return fc.oneof(fc.constantFrom(...now), fc.constantFrom(...before));
}

function baseFor(place: number): fc.Arbitrary<Expression> {
  const names = ['p', 'q', ...indicators.slice(0, place)];
  return anyOver(
    fc.constantFrom(...names).map((name): Expression => ({ kind: 'reference', name, lag: 0 })),
    depth,
  );
}

/** Text of a formula that keeps the limits of length; others are rare, and stand aside. */
const short = (expressions: fc.Arbitrary<Expression>) =>
  expressions.map(print).filter((text) => text.length < 600);

const common = {
  id: 'any',
  years: { base: 2020, horizon: 2022 },
  inputs: { p: { value: uniform({ min: -1, max: 2 }) }, q: { value: 0.7 } },
  shocks: {
    r: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 1 }), start: 1 } },
    s: { iid: normal({ mean: 0, sd: 3 }) },
  },
};

const anyModel = fc
  .tuple(
    ...indicators.map((_, i) =>
      fc.record({
        equation: short(anyOver(referencesFor(i), depth)),
        baseline: fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), short(baseFor(i))),
      }),
    ),
  )
  .map((parts) =>
    defineModel({
      ...common,
      indicators: Object.fromEntries(
        indicators.map((name, i) => [name, { ...parts[i]!, history: { 2018: i + 0.5, 2019: -i } }]),
      ),
    }),
  );

test('compiled and interpreted formulas give the same fingerprint on 40 models of 4 random equations and base-year formulas', async () => {
  await fc.assert(
    fc.asyncProperty(anyModel, async (model) => {
      const options = { draws: 40, seed: 5, allowNonFinite: true };
      const compiled = await simulate(model, { ...options, engine: 'js' });
      for (const engine of ['interpreter', 'wasm'] as const) {
        const other = await simulate(model, { ...options, engine });
        expect(other.fingerprint).toBe(compiled.fingerprint);
        expect(other.nonFinite).toEqual(compiled.nonFinite);
      }
    }),
    { seed: 20201, numRuns: 40 },
  );
});

/** Formulas of four indicators, for every year and for the base year. */
interface Formulas {
  readonly equations: readonly Expression[];
  readonly baselines: readonly Expression[];
}

const number = (value: number): Expression => ({ kind: 'number', value });

const inOrder: fc.Arbitrary<Formulas> = fc.record({
  equations: fc.tuple(...indicators.map((_, i) => anyOver(referencesFor(i), depth))),
  baselines: fc.tuple(
    ...indicators.map((_, i) => fc.oneof(fc.integer({ min: -50, max: 50 }).map(number), baseFor(i))),
  ),
});

/** Leaves of a formula, of this year whatever it reads, and of years before. */
const anyReference = fc
  .tuple(fc.constantFrom('p', 'q', 's', 'r', ...indicators), fc.constantFrom(0, 1, 2))
  .map(([name, lag]): Expression => {
    const hasLag = indicators.some((each) => each === name);
    return { kind: 'reference', name, lag: hasLag ? lag : 0 };
  });

/** Equations that need each other, most of them with a solution: 0.3 x + 0.2 f(anything) + q. */
const entangled: fc.Arbitrary<Formulas> = fc
  .tuple(
    ...indicators.map(() =>
      fc
        .tuple(
          anyOver(anyReference, 2),
          fc.constantFrom(...indicators),
          fc.constantFrom('clamp', 'normalCdf', 'none'),
        )
        .map(([part, other, form]): Expression => {
          const reference = (name: string): Expression => ({ kind: 'reference', name, lag: 0 });
          const bent = { none: part, clamp: call('clamp', part, number(-1), reference('p')) };
          const held = form === 'normalCdf' ? call('normalCdf', part) : bent[form];
          const own = binary('+', binary('*', number(0.3), reference(other)), reference('q'));
          return binary('+', own, binary('*', number(0.2), held));
        }),
    ),
  )
  .map((equations) => ({ equations, baselines: indicators.map((_, i) => number(i / 4 + 0.25)) }));

function call(name: FunctionName, ...parts: Expression[]): Expression {
  return { kind: 'call', function: name, arguments: parts };
}

function binary(operator: '+' | '*', left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

/** Inputs and shocks of a few draws run through their range. */
const inputsInTurn = (row: number, draw: number) => (((row + 2) * draw) % 7) - 2.5;

const sound = defineModel({
  ...common,
  indicators: Object.fromEntries(indicators.map((name) => [name, { baseline: 1, equation: '1' }])),
});

/** Put into a checked scenario past the reader of formulas, which is tested elsewhere and would take most of the time. */
function scenarioFrom({ equations, baselines }: Formulas): Scenario {
  const by = <V>(value: (name: string, i: number) => V) =>
    Object.fromEntries(indicators.map((name, i) => [name, value(name, i)]));
  return {
    ...(scenarioOf(sound) as Scenario),
    order: orderEquations(new Map(indicators.map((name, i) => [name, equations[i]!]))).flatMap(
      ({ names }) => names,
    ),
    longestLag: 3,
    indicators: by((name, i) => ({ ...sound.indicators[name]!, equation: equations[i]! })),
    baselines: by((name, i) => ({ ...sound.baselines[name]!, formula: baselines[i]! })),
  };
}

test('compiled, assembled and interpreted kernels leave the same bits on 10,000 random models, a tenth of them simultaneous', () => {
  const seen = { solved: 0, clamped: 0, finite: 0 };
  const formulas = fc.oneof({ weight: 9, arbitrary: inOrder }, { weight: 1, arbitrary: entangled });
  fc.assert(
    fc.property(formulas, (each) => {
      const { program, compiled, interpreted, assembled } = memoriesOf(scenarioFrom(each), inputsInTurn);
      const differs = (other: Float64Array) => compiled.findIndex((value, i) => !Object.is(value, other[i]));
      expect(differs(interpreted)).toBe(-1);
      expect(differs(assembled)).toBe(-1);
      const { layout, equations } = program;
      const hasValue = Number.isFinite(compiled[indicatorOffset(layout, 'a', 2)]);
      if (hasValue) seen.finite++;
      if (hasValue && equations.some(({ kind }) => kind === 'solve')) seen.solved++;
      if (layout.clamped.some((name) => compiled[indicatorOffset(layout, clampRow(name), 1)] === 1))
        seen.clamped++;
    }),
    { seed: 20202, numRuns: 10_000 },
  );
  expect(seen.finite).toBeGreaterThan(5000);
  expect(seen.solved).toBeGreaterThan(500);
  expect(seen.clamped).toBeGreaterThan(100);
}, 240_000);
