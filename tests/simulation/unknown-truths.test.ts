import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { evaluate } from '../../src/model/evaluate';
import { asNumber, asTruth, type Expression } from '../../src/model/expression';
import { type Scenario, scenarioOf } from '../../src/scenario/scenario';
import { indicatorOffset } from '../../src/simulation/block/layout';
import { simulate } from '../../src/simulation/simulate';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { draws, memoriesOf } from './kernel-memories';

const years = { base: 2020, horizon: 2021 };
const engines = ['wasm', 'js', 'interpreter'] as const;

/** Value of an equation in 2021 at values of x and y, which has to be the same in all engines. */
async function valueAt(equation: string, x: number, y = 0): Promise<number> {
  const model = defineModel({
    id: 'truth',
    years,
    simultaneous: true,
    inputs: { x: { value: x }, y: { value: y } },
    indicators: { result: { baseline: 0, equation } },
  });
  const found = await Promise.all(
    engines.map(async (engine) => {
      const ensemble = await simulate(model, { draws: 2, seed: 1, engine, allowNonFinite: true });
      return ensemble.values('result', 2021);
    }),
  );
  const [value] = found[0]!;
  for (const values of found) expect([...values]).toEqual([value, value]);
  return value!;
}

describe('a comparison with NaN is not known, and what it decides is NaN', () => {
  test.each<[string, number, number]>([
    ['if(log(x) > 0, 1, 2)', -1, Number.NaN],
    ['if(log(x) > 0, 1, 2)', 3, 1],
    ['if(log(x) > 0, 1, 2)', 0.5, 2],
    ['if(x > 0 and log(x) > 1, 1, 2)', -1, 2],
    ['if(x > 0 and log(x) > 1, 1, 2)', 3, 1],
    ['if(log(x) > 1 and x > 0, 1, 2)', -1, 2],
    ['if(x < 0 or log(x) > 1, 1, 2)', -1, 1],
    ['if(log(x) > 1 or x < 0, 1, 2)', -1, 1],
    ['if(x < 0 and log(x) > 1, 1, 2)', -1, Number.NaN],
    ['if(x > 0 or log(x) > 1, 1, 2)', -1, Number.NaN],
    ['if(not (log(x) > 0), 1, 2)', -1, Number.NaN],
    ['if(not (log(x) > 0), 1, 2)', 0.5, 1],
    ['if(not (x > 0 and log(x) > 1), 1, 2)', -1, 1],
    ['log(x) < 0 ? 1 : 2', -1, Number.NaN],
    ['log(x) <= 0 ? 1 : 2', -1, Number.NaN],
    ['log(x) >= 0 ? 1 : 2', -1, Number.NaN],
    ['log(x) == 0 ? 1 : 2', -1, Number.NaN],
    ['log(x) != 0 ? 1 : 2', -1, Number.NaN],
    ['log(x) == log(x) ? 1 : 2', -1, Number.NaN],
    ['0 < log(x) ? 1 : 2', -1, Number.NaN],
    ['x > 0 ? log(x) : 5', -1, 5],
    ['x < 0 ? 5 : log(x)', -1, 5],
    ['max(0, x > 0 ? 1 : sqrt(x))', -1, Number.NaN],
    ['clamp(if(sqrt(x) > 1, 1, 0), -1, 1)', -1, Number.NaN],
    ['min(3, if(log(x) < 9 and log(x) > -9, 1, 2))', -1, Number.NaN],
    ['if(if(log(x) > 0, 1, 2) > 0, 3, 4)', -1, Number.NaN],
    ['if(if(log(x) > 0, 1, 2) > 0 or x < 0, 3, 4)', -1, 3],
    ['year == 2021 ? 7 : log(x)', -1, 7],
    ['if(1 / y - 1 / y > 0, 1, 2)', 1, Number.NaN],
    ['if(1 / y > 5, 1, 2)', 1, 1],
  ])('%s at x = %d is %d', async (equation, x, value) => {
    expect(await valueAt(equation, x)).toBe(value);
  });
});

describe('within equations that are solved together', () => {
  test.each<[string, number, number]>([
    ['0.5 * result + if(log(x) > 0, 1, 2)', -1, Number.NaN],
    ['0.5 * result + if(log(x) > 0, 1, 2)', 3, 2],
    ['0.5 * result + if(x > 0 and log(x) > 1, 1, 2)', -1, 4],
    ['0.5 * result + if(x > 0 or log(x) > 1, 1, 2)', -1, Number.NaN],
    ['if(log(x - result) > 0, 1, 2) + 0.5 * result', -1, Number.NaN],
    ['if(result > -9 or log(x - result) > 0, 1, 2) + 0.5 * result', -1, 2],
    ['if(not (result < -9 and log(x - result) > 0), 1, 2) + 0.5 * result', -1, 2],
    ['result > -9 ? 0.5 * result + 1 : log(x)', -1, 2],
    ['clamp(if(log(x) != 1, 1, 2) + 0.5 * result, 0, 9)', -1, Number.NaN],
  ])('%s at x = %d is %d', async (equation, x, value) => {
    const found = await valueAt(equation, x);
    if (Number.isNaN(value)) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(value, 12);
  });
});

test('draws in which a condition is not known are counted as not finite', async () => {
  const model = defineModel({
    id: 'count',
    years,
    inputs: { x: { value: uniform({ min: -1, max: 3 }) } },
    indicators: { level: { baseline: 1, equation: 'if(log(x) > 0, 1, 2)' }, x0: { equation: 'x' } },
  });
  for (const engine of engines) {
    const ensemble = await simulate(model, { draws: 4000, seed: 3, engine, allowNonFinite: true });
    const below = ensemble.values('x0', 2021).filter((x) => x < 0).length;
    expect(below).toBeGreaterThan(900);
    expect(ensemble.nonFinite.level).toMatchObject({ count: below });
    expect(ensemble.values('level', 2021).filter(Number.isNaN).length).toBe(below);
  }
});

const reference = (name: string): Expression => ({ kind: 'reference', name, lag: 0 });
const number = (value: number): Expression => ({ kind: 'number', value });

/** Values that comparisons meet, NaN often. */
const leaf = fc.constantFrom<Expression>(
  ...['x', 'y', 'z'].map(reference),
  { kind: 'call', function: 'log', arguments: [reference('x')] },
  { kind: 'call', function: 'sqrt', arguments: [reference('y')] },
  { kind: 'binary', operator: '/', left: reference('z'), right: reference('y') },
  number(0),
  number(1),
  { kind: 'year' },
);

const { value: anyChoice } = fc.letrec<{ value: Expression; truth: Expression }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constant('conditional' as const),
      condition: tie('truth'),
      yes: tie('value'),
      no: tie('value'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      function: fc.constantFrom('max' as const, 'min' as const),
      arguments: fc.tuple(tie('value'), tie('value')),
    }),
    tie('truth').map(asNumber),
    tie('truth'),
  ),
  truth: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('<' as const, '<=', '>', '>=', '==', '!='),
      left: tie('value'),
      right: tie('value'),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('and' as const, 'or'),
      left: tie('truth'),
      right: tie('truth'),
    }),
    fc.record({ kind: fc.constant('not' as const), argument: tie('truth') }),
    leaf,
  ),
}));

const inputs = { x: { value: uniform({ min: 0, max: 1 }) }, y: { value: uniform({ min: 0, max: 1 }) } };
const plain = defineModel({
  id: 'plain',
  years,
  inputs: { ...inputs, z: { value: uniform({ min: 0, max: 1 }) } },
  indicators: { result: { baseline: 0, equation: '0' } },
});

/** Put into a checked scenario past the reader of formulas, which keeps truth values and numbers apart. */
function scenarioOfEquation(equation: Expression): Scenario {
  return {
    ...(scenarioOf(plain) as Scenario),
    indicators: { result: { ...plain.indicators.result, equation } },
  };
}

/** Values of inputs: each of three in a draw of its own mix. */
const values = (row: number, draw: number) => [-1, 0, 1, Number.NaN, 2, 0.5][(draw * (row + 1) + row) % 6]!;

test('all engines give what the interpreter gives, truth values as numbers and numbers as truth values among them', () => {
  const seen = { known: 0, unknown: 0 };
  fc.assert(
    fc.property(anyChoice, (equation) => {
      const { program, compiled, interpreted, assembled } = memoriesOf(scenarioOfEquation(equation), values);
      const at = indicatorOffset(program.layout, 'result', 1);
      const rowOf = (memory: Float64Array) => [...memory.subarray(at, at + draws)];
      const rows = new Map([...program.layout.inputs.keys()].map((name, row) => [name, row]));
      const expected = Array.from({ length: draws }, (_, draw) =>
        evaluate(equation, { year: 2021, read: (name) => values(rows.get(name)!, draw) }),
      );
      expect(rowOf(interpreted)).toEqual(expected);
      expect(rowOf(compiled)).toEqual(expected);
      expect(rowOf(assembled)).toEqual(expected);
      for (const each of expected) seen[Number.isNaN(each) ? 'unknown' : 'known']++;
    }),
    { seed: 20209, numRuns: 500 },
  );
  expect(seen.known).toBeGreaterThan(500);
  expect(seen.unknown).toBeGreaterThan(500);
});

test('a number as a truth value is false where it is 0, not known where it is NaN, else true', () => {
  const choice: Expression = {
    kind: 'conditional',
    condition: reference('x'),
    yes: number(1),
    no: number(2),
  };
  const { program, compiled, assembled } = memoriesOf(scenarioOfEquation(choice), (_, draw) =>
    draw < 3 ? draw : Number.NaN,
  );
  const at = indicatorOffset(program.layout, 'result', 1);
  for (const memory of [compiled, assembled])
    expect([...memory.subarray(at, at + draws)]).toEqual([2, 1, 1, Number.NaN, Number.NaN, Number.NaN]);
  expect(asTruth(choice)).toEqual({ kind: 'binary', operator: '!=', left: choice, right: number(0) });
});
