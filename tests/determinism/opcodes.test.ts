import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/scenario/scenario';
import { programOf } from '../../src/simulation/block/program';
import { bodyOf, constantsFrom } from '../../src/simulation/webassembly/body';
import type { Code } from '../../src/simulation/webassembly/code';
import { formulaModule } from '../../src/simulation/webassembly/formula-module';
import { f64, f64x2, i32, v128 } from '../../src/simulation/webassembly/instructions';
import { assembleModule } from '../../src/simulation/webassembly/module';
import { rowModule } from '../../src/simulation/webassembly/row-module';
import { withHost } from '../../src/simulation/webassembly/wasm-runtime';
import { goldenRuns } from './golden-runs.mjs';
import { type Opcode, opcodesOf } from './opcodes';

/** First number of the relaxed vector instructions, whose results differ from one processor to another. */
const firstRelaxed = 0x100;

function relaxed(module: Uint8Array): Opcode[] {
  return opcodesOf(module).filter(({ prefix, code }) => prefix === 0xfd && code >= firstRelaxed);
}

/** A module with one function of the given code. */
function moduleOf(...code: Code[]): Uint8Array {
  const body = bodyOf([], constantsFrom(0));
  for (const each of code) body.run(each);
  return assembleModule({
    imports: [],
    functions: [{ name: 'f', signature: { parameters: [], results: [] }, code: body.code() }],
  });
}

test('by hand: operands are skipped, and what they hold is not read as instructions', () => {
  // A vector of bytes 0xfd, a double with the bytes of f64x2.relaxed_madd in it, an offset of several bytes.
  const vector = [0xfd, 0x0c, Array.from({ length: 16 }, () => 0xfd), 0x1a];
  const looksRelaxed = new DataView(Uint8Array.of(0, 0, 0, 0, 0xfd, 0x87, 0x02, 0x40).buffer).getFloat64(
    0,
    true,
  );
  const module = moduleOf(vector, [f64.const(looksRelaxed), 0x1a], [v128.load(i32.const(-1), 100_000), 0x1a]);
  const plain = (code: number): Opcode => ({ prefix: undefined, code });
  expect(opcodesOf(module)).toEqual([
    { prefix: 0xfd, code: 0x0c },
    plain(0x1a),
    plain(0x44),
    plain(0x1a),
    plain(0x41),
    { prefix: 0xfd, code: 0x00 },
    plain(0x1a),
    plain(0x0b),
  ]);
});

test('a planted relaxed instruction is found', () => {
  const zero = f64x2.splat(f64.const(0));
  // 0x107 is f64x2.relaxed_madd, which may round once or twice.
  const planted = moduleOf([zero, zero, zero, [0xfd, 0x87, 0x02], 0x1a]);
  expect(relaxed(planted)).toEqual([{ prefix: 0xfd, code: 0x107 }]);
  expect(relaxed(moduleOf([f64x2.add(zero, zero), 0x1a]))).toEqual([]);
});

test('what is no module of ours is refused, not passed over', () => {
  expect(() => opcodesOf(moduleOf([0x06]))).toThrow('instruction 0x6 is not known');
  expect(() => opcodesOf(moduleOf([0xfc, 0x11]))).toThrow('instruction 0xfc 0x11 is not known');
  expect(() => opcodesOf(moduleOf([0x0b]))).toThrow(/^a function ends at \d+, its size says \d+$/);
  expect(() => opcodesOf(moduleOf([0x02, 0x40]))).toThrow('the module ends within an instruction');
  expect(() => opcodesOf(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toThrow('the module has no code');
});

test('no relaxed instruction in the functions of rows, nor in the formulas of any golden run', () => {
  const modules = goldenRuns
    .map(({ scenario }) => programOf(scenarioOf(scenario())))
    .filter(({ baselines, equations }) =>
      [...baselines, ...equations].every(({ kind }) => kind === 'compute'),
    )
    .map((program) => formulaModule(program, constantsFrom(0), { roots: 0, rows: 0 }));
  expect(modules.length).toBeGreaterThan(25);
  for (const module of [rowModule(constantsFrom(0), 0), ...modules]) {
    expect(withHost((host) => new host.Module(module))).toBeDefined();
    expect(opcodesOf(module).some(({ prefix }) => prefix === 0xfd)).toBe(true);
    expect(relaxed(module)).toEqual([]);
  }
});

test('there is no other code than that of rows and formulas', () => {
  const source = new URL('../../src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const assembling = files.filter((file) =>
    /\bassembleModule\(/.test(
      readFileSync(new URL(file, source), 'utf8').replace('function assembleModule(', ''),
    ),
  );
  expect(assembling.map((file) => file.replace(/.*[\\/]/, '')).sort()).toEqual([
    'formula-module.ts',
    'row-module.ts',
  ]);
});
