import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../../src/core/exp';
import { log } from '../../../src/core/log';
import { pow } from '../../../src/core/pow';
import type { Expression } from '../../../src/model/expression';
import type { Program } from '../../../src/simulation/block/program';
import { unsolvedLog } from '../../../src/simulation/block/unsolved-log';
import { constantsFrom } from '../../../src/simulation/webassembly/body';
import { rootPairs } from '../../../src/simulation/webassembly/exp-code';
import { formulaModule, importedFunctions } from '../../../src/simulation/webassembly/formula-module';
import { writeConstants } from '../../../src/simulation/webassembly/row-functions';
import { withHost } from '../../../src/simulation/webassembly/wasm-runtime';

/** Bytes of the memory: the tables, then three rows of 1,024 draws, then constants. */
const [rows, rowBytes] = [1024, 8320];

/** Runs one formula of `x` and `y` on 1,024 draws. */
function runner(formula: Expression): (x: readonly number[], y: readonly number[]) => Float64Array {
  const places = new Map([['result', 0]]);
  const layout = {
    inputs: new Map([
      ['x', 0],
      ['y', 1],
    ]),
    shocks: new Map(),
    indicators: places,
    places,
    clamped: [],
    added: [],
    firstYear: 2,
    historyYears: 0,
    steps: 0,
    rows: 3,
  };
  const program: Program = {
    layout,
    rowStride: 1040,
    baseYear: 2020,
    draws: 1024,
    constants: new Map(),
    baselines: [{ kind: 'compute', name: 'result', formula }],
    equations: [],
    unsolved: unsolvedLog(),
  };
  const constants = constantsFrom(rows + 3 * 1040 * 8);
  const code = formulaModule(program, constants, { roots: 0, rows });
  const host = withHost((given) => given)!;
  const memory = new host.Memory({ initial: 1 });
  const doubles = new Float64Array(memory.buffer);
  doubles.set(rootPairs);
  writeConstants(memory, rows + 3 * 1040 * 8, constants.values());
  const env = { memory, ...importedFunctions };
  const { start } = new host.Instance(new host.Module(code), { env }).exports as {
    start: (offset: number, year: number) => void;
  };
  return (x, y) => {
    doubles.set(x, rows / 8);
    doubles.set(y, (rows + rowBytes) / 8);
    start(0, 2020);
    return doubles.slice((rows + 2 * 1040 * 8) / 8, (rows + 2 * 1040 * 8) / 8 + x.length);
  };
}

const x: Expression = { kind: 'reference', name: 'x', lag: 0 };
const y: Expression = { kind: 'reference', name: 'y', lag: 0 };
const run = {
  exp: runner({ kind: 'call', function: 'exp', arguments: [x] }),
  log: runner({ kind: 'call', function: 'log', arguments: [x] }),
  pow: runner({ kind: 'binary', operator: '^', left: x, right: y }),
};

const special = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  0.5,
  Number.NaN,
  Infinity,
  -Infinity,
  5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  8.98846567431158e307,
  708,
  709,
  -708,
  -746,
  710,
  1e300,
  1e-300,
  Math.SQRT2,
  Math.SQRT1_2,
];
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -750, max: 750 }),
  fc.double({ min: 0, max: 4 }),
  fc.constantFrom(...special),
);

test('exp, log and powers of special values have the bits of the core', () => {
  expect([...run.exp(special, special)]).toEqual(special.map(exp));
  expect([...run.log(special, special)]).toEqual(special.map(log));
  for (const exponent of special) {
    const exponents = special.map(() => exponent);
    expect([...run.pow(special, exponents)]).toEqual(special.map((base) => pow(base, exponent)));
  }
});

test('law: exp, log and powers have the bits of the core', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 64, maxLength: 1000 }), (pairs) => {
      const a = pairs.map(([first]) => first);
      const b = pairs.map(([, second]) => second);
      expect([...run.exp(a, b)]).toEqual(a.map(exp));
      expect([...run.log(a, b)]).toEqual(a.map(log));
      expect([...run.pow(a, b)]).toEqual(a.map((base, i) => pow(base, b[i]!)));
    }),
    { seed: 20201, numRuns: 150 },
  );
});
