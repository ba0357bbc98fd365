import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Program } from '../../../src/simulation/block/program';
import type { Rows } from '../../../src/simulation/block/rows';
import { unsolvedLog } from '../../../src/simulation/block/unsolved-log';
import { javascriptRows } from '../../../src/simulation/javascript/javascript-rows';
import { webAssemblyEngine } from '../../../src/simulation/webassembly/webassembly-engine';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { quantileTable } from '../../../src/uncertainty/quantile-table';
import { openStream } from '../../../src/uncertainty/streams/stream';

const stride = 1040;
const none = new Map<string, number>();
const layout = {
  inputs: none,
  shocks: none,
  indicators: none,
  places: none,
  clamped: [],
  added: [],
  firstYear: 0,
  historyYears: 0,
  steps: 1,
  rows: 0,
};
const empty: Program = {
  layout,
  rowStride: stride,
  baseYear: 2020,
  draws: 1024,
  constants: none,
  baselines: [],
  equations: [],
  unsolved: unsolvedLog(),
};

const room = { histograms: 1, targets: 35 };

/** Both engines' rows on memories of three rows, with the same values in them. */
function both(values: readonly number[], tables = 2): readonly [Rows, Rows] {
  const engine = webAssemblyEngine(empty, { doubles: 3 * stride, tables, ...room })!;
  const plain = javascriptRows(new Float64Array(3 * stride), room);
  for (const { memory } of [engine.rows, plain])
    for (let i = 0; i < memory.length; i++) memory[i] = values[i % values.length]!;
  return [engine.rows, plain];
}

function expectSame(rows: readonly [Rows, Rows], act: (rows: Rows) => void): void {
  for (const each of rows) act(each);
  expect([...rows[0].memory]).toEqual([...rows[1].memory]);
}

const tails = () => {
  const row = new Float64Array(1024);
  javascriptRows(row).fillTails(openStream(3, 1, [1, 2]), row, 0);
  // The finest and the coarsest, and those at the borders of octaves and cells.
  row.set([
    2 ** -54,
    -(2 ** -54),
    0.5 - 2 ** -54,
    0.5,
    -0.5,
    2 ** -28,
    2 ** -28 - 2 ** -60,
    0.25,
    -0.25,
    0.25 - 2 ** -54,
    17 / 64,
    2 ** -29,
  ]);
  return [...row];
};

test('streams go on alike', () => {
  const [wasm, plain] = both([0]);
  const states = [openStream(5, 9, [7, 8]), openStream(5, 9, [7, 8])] as const;
  for (let turn = 0; turn < 3; turn++) {
    wasm.fillTails(states[0], wasm.memory, turn * stride);
    plain.fillTails(states[1], plain.memory, turn * stride);
  }
  expect([...wasm.memory]).toEqual([...plain.memory]);
  expect([...states[0]]).toEqual([...states[1]]);
});

test('other memory than that of the block is filled as well', () => {
  const [wasm] = both([0]);
  const [one, other] = [new Float64Array(1024), new Float64Array(1024)];
  wasm.fillTails(openStream(5, 9, [7, 8]), one, 0);
  javascriptRows(other).fillTails(openStream(5, 9, [7, 8]), other, 0);
  expect(one).toEqual(other);
});

test.each([
  ['normal', normal({ mean: 0, sd: 1 })],
  ['triangular, with a kink', triangular({ min: 0.6, mode: 0.9, max: 1.3 })],
  [
    'mixture, with divided cells',
    mixture([
      { weight: 0.3, distribution: normal({ mean: -1, sd: 1 }) },
      { weight: 0.7, distribution: normal({ mean: 2, sd: 0.2 }) },
    ]),
  ],
  ['Poisson, which has no table', poisson({ mean: 7 })],
] as const)('values of a law: %s', (_, law) => {
  const rows = both(tails());
  // Twice: with cells to be built, then with all of them there.
  expectSame(rows, ({ toValues }) => toValues(quantileTable(law), 0));
  const again = tails();
  for (const { memory } of rows) memory.set(again, stride);
  expectSame(rows, ({ toValues }) => toValues(quantileTable(law), stride));
});

test('two neighbours in a cell that is still to be built', () => {
  const rows = both([0.1056, 0.1072]);
  expectSame(rows, ({ toValues }) => toValues(quantileTable(normal({ mean: 5, sd: 3 })), 0));
});

test('more tables than there is room for are looked up in JavaScript', () => {
  const rows = both(tails(), 1);
  expectSame(rows, ({ toValues }) => {
    toValues(quantileTable(normal({ mean: 0, sd: 1 })), 0);
    toValues(quantileTable(normal({ mean: 3, sd: 2 })), stride);
  });
});

const anything = fc.array(
  fc.oneof(
    fc.double(),
    fc.double({ min: -9, max: 9 }),
    fc.constantFrom(0, -0, 0.67448975, 5.656854249492381),
  ),
  { minLength: 40, maxLength: 400 },
);
const factor = fc.double({ min: -3, max: 3, noNaN: true });

test('law: tails, sums and products of rows have the same bits', () => {
  fc.assert(
    fc.property(anything, factor, factor, (values, a, b) => {
      const rows = both(values);
      expectSame(rows, ({ toTails }) => toTails(0));
      expectSame(rows, ({ shiftAndScale }) => shiftAndScale(stride, a, b));
      expectSame(rows, ({ multiply }) => multiply(2 * stride, b));
      expectSame(rows, ({ addMultiple }) => addMultiple(stride, 2 * stride, a));
      expectSame(rows, ({ carry }) => carry(0, stride, a, b));
    }),
    { seed: 20201, numRuns: 100 },
  );
});

test('moments of a row by hand', () => {
  const [wasm, plain] = both([1, 2, 3, 4]);
  const expected = {
    count: 1024,
    mean: 2.5 - 1,
    second: 1280,
    third: 0,
    fourth: 256 * (2 * 1.5 ** 4 + 2 * 0.5 ** 4),
  };
  for (const { moments } of [wasm, plain]) expect(moments(0, 1)).toEqual(expected);
});

test('bins of a row by hand: those outside are told, and stand at the ends', () => {
  const rows = both([-1, 0, 0.5, 4095.9, 4096, Number.NaN, Infinity, -Infinity]);
  for (const { countBins, counts, pickBins } of rows) {
    expect(countBins(0, { least: 0, scale: 1 }, 0)).toEqual({
      outside: 128 * 5,
      extremes: { least: -1, greatest: 4096 },
    });
    expect([...counts(0).entries()].filter(([, count]) => count > 0)).toEqual([
      [0, 128 * 5],
      [4095, 128 * 3],
    ]);
    const marks = new Uint8Array(4096);
    marks[4095] = 1;
    expect([...pickBins(0, { least: 0, scale: 1 }, marks)].slice(0, 4)).toEqual([
      4095.9,
      4096,
      Infinity,
      4095.9,
    ]);
  }
});

test('law: moments and bins of rows have the same bits', () => {
  fc.assert(
    fc.property(
      anything,
      fc.boolean(),
      factor,
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (values, isPlain, shift, scale) => {
        const finite = values.filter((value) => Math.abs(value) < 1e60);
        const [wasm, plain] = both(isPlain ? [0, ...finite] : [...values, Number.NaN]);
        expect(wasm.moments(0, shift)).toEqual(plain.moments(0, shift));
        const grid = { least: -8 + shift, scale: 256 * scale };
        const counted = (rows: Rows) => {
          const { outside, extremes } = rows.countBins(0, grid, 0);
          return [outside, extremes.least + 0, extremes.greatest + 0];
        };
        expect(counted(wasm)).toEqual(counted(plain));
        expect(wasm.counts(0)).toEqual(plain.counts(0));
        const marks = Uint8Array.from(wasm.counts(0), (count, bin) => (bin % 2 === 0 && count > 0 ? 1 : 0));
        expect([...wasm.pickBins(0, grid, marks)]).toEqual([...plain.pickBins(0, grid, marks)]);
      },
    ),
    { seed: 20201, numRuns: 100 },
  );
});

test('law: values that all have a bin are counted as others are', () => {
  const inside = fc.array(fc.double({ min: -8, max: 8, maxExcluded: true, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(inside, (values) => {
      const rows = both(values);
      for (const { countBins, counts } of rows) {
        expect(countBins(0, { least: -8, scale: 256 }, 0).outside).toBe(0);
        const expected = new Uint16Array(4096);
        for (let i = 0; i < 1024; i++) expected[Math.floor((values[i % values.length]! + 8) * 256)]!++;
        expect(counts(0)).toEqual(expected);
      }
    }),
    { seed: 20201, numRuns: 50 },
  );
});

test('a target judged by hand: who meets it, and by how far the others miss', () => {
  const rows = both([1, 2, 3, 4, Infinity, Number.NaN, -Infinity, 4]);
  const ranges = {
    accepted: { least: 2.5, greatest: Number.MAX_VALUE },
    stated: { least: 3, greatest: Infinity },
  };
  for (const { codes, judge } of rows) {
    // Distances of 2 and 1, from values 1 and 2.
    const expected = { count: 256, mean: 1.5, second: 64, third: 0, fourth: 16 };
    expect(judge(0, 33, ranges)).toEqual(expected);
    expect([...codes.subarray(1024, 1032)]).toEqual([0, 0, 8, 8, 0, 0, 0, 8]);
    expect(codes.subarray(0, 1024).some((code) => code !== 0)).toBe(false);
  }
});

test('law: targets are judged alike, whatever the values', () => {
  const end = fc.oneof(factor, fc.double({ noNaN: true }));
  const range = fc.tuple(end, end).map(([a, b]) => ({ least: Math.min(a, b), greatest: Math.max(a, b) }));
  fc.assert(
    fc.property(anything, fc.boolean(), range, range, (values, isPlain, accepted, stated) => {
      const [wasm, plain] = both(isPlain ? [0, ...values.filter((value) => Math.abs(value) < 1e60)] : values);
      const moments = ({ judge }: Rows) => [
        judge(0, 0, { accepted, stated }),
        judge(0, 29, { accepted, stated }),
      ];
      expect(moments(wasm)).toEqual(moments(plain));
      expect(wasm.codes).toEqual(plain.codes);
    }),
    { seed: 20201, numRuns: 200 },
  );
});
