import { countBinsCode, countInsideCode, pickBinsCode } from './bins-code';
import { type Body, bodyOf, type Constants, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { fillTailsCode } from './fill-tails-code';
import { f64, f64x2, i32, local, type, type ValueType, v128 } from './instructions';
import { judgeCode } from './judge-code';
import { mapTableCode } from './map-table-code';
import { assembleModule, type ModuleParts } from './module';
import { extremesCode, powersCode, totalCode } from './moments-code';
import { rowImports } from './row-imports';
import { toTailsCode } from './to-tails-code';

/**
 * Functions on rows of a block: the uniforms of a stream, quantile tables, sums of rows. Each gives the bits of its
 * counterpart in JavaScript.
 *
 * @param constants - numbers that the code loads
 * @param roots - address of `rootPairs`
 */
export function rowModule(constants: Constants, roots: number): Uint8Array<ArrayBuffer> {
  const { i32: address, f64: number } = type;
  const write = (
    name: string,
    parameters: readonly ValueType[],
    code: (body: Body) => Code,
    ...results: readonly ValueType[]
  ) => ({ name, signature: { parameters, results }, code: code(bodyOf(parameters, constants)) });
  const functions: ModuleParts['functions'] = [
    write('fillTails', [address, address], fillTailsCode),
    write('mapTable', [address, address, address], (body) => mapTableCode(body, 'bare')),
    write('mapAndScale', [address, address, address, number, number], (body) => mapTableCode(body, 'scaled')),
    write('toTails', [address], (body) => toTailsCode(body, roots)),
    write('shiftAndScale', [address, number, number], shiftAndScale),
    write('multiply', [address, number], multiply),
    write('addMultiple', [address, address, number], addMultiple),
    write('differences', [address], differences, number),
    write('carry', [address, address, number, number], carry),
    write('total', [address, number], totalCode, number),
    write('powers', [address, number, number, address], powersCode),
    write('extremes', [address, address], extremesCode, address),
    write('countInside', [address, number, number, address], countInsideCode),
    write('countBins', [address, number, number, address, address], countBinsCode, address),
    write('pickBins', [address, number, number, address, address, address], pickBinsCode, address),
    write('judge', [address, address, address, number, number, number, number, address], judgeCode),
  ];
  return assembleModule({ imports: rowImports, functions });
}

/** Parameters: row, shift, scale; x becomes shift + scale · x. */
function shiftAndScale(body: Body): Code {
  const shift = body.keep(pair, f64x2.splat(local.get(1)));
  const scale = body.keep(pair, f64x2.splat(local.get(2)));
  eachOfRow(body, 0, 16, () =>
    body.run(v128.store(local.get(0), f64x2.add(shift, f64x2.mul(scale, v128.load(local.get(0)))))),
  );
  return body.code();
}

/** Parameters: row, factor. */
function multiply(body: Body): Code {
  const factor = body.keep(pair, f64x2.splat(local.get(1)));
  eachOfRow(body, 0, 16, () =>
    body.run(v128.store(local.get(0), f64x2.mul(factor, v128.load(local.get(0))))),
  );
  return body.code();
}

/** Parameters: row, other row, weight; x becomes x + weight · y. */
function addMultiple(body: Body): Code {
  const [row, other] = [0, 1];
  const weight = body.keep(pair, f64x2.splat(local.get(2)));
  eachOfRow(body, row, 16, () => {
    const more = f64x2.mul(weight, v128.load(local.get(other)));
    body.run(v128.store(local.get(row), f64x2.add(v128.load(local.get(row)), more)));
    body.run(local.set(other, i32.add(local.get(other), i32.const(16))));
  });
  return body.code();
}

/** Parameter: row; Σ (x − x), which is 0 if all values are finite and NaN otherwise; four sums do not wait for each other. */
function differences(body: Body): Code {
  const totals = [0, 1, 2, 3].map(() => body.variable(pair));
  eachOfRow(body, 0, 64, () => {
    for (const [i, total] of totals.entries()) {
      const value = body.keep(pair, v128.load(local.get(0), 16 * i));
      body.run(local.set(total, f64x2.add(local.get(total), f64x2.sub(value, value))));
    }
  });
  const all = totals.map((total) => local.get(total)).reduce((sum, total) => f64x2.add(sum, total));
  const both = body.keep(pair, all);
  body.run(f64.add(f64x2.extract(0, both), f64x2.extract(1, both)));
  return body.code();
}

/** Parameters: row, innovations, persistence, event; x becomes persistence · x + innovation + event. */
function carry(body: Body): Code {
  const [row, innovations] = [0, 1];
  const persistence = body.keep(pair, f64x2.splat(local.get(2)));
  const event = body.keep(pair, f64x2.splat(local.get(3)));
  eachOfRow(body, row, 16, () => {
    const carried = f64x2.mul(persistence, v128.load(local.get(row)));
    const sum = f64x2.add(f64x2.add(carried, v128.load(local.get(innovations))), event);
    body.run(v128.store(local.get(row), sum));
    body.run(local.set(innovations, i32.add(local.get(innovations), i32.const(16))));
  });
  return body.code();
}
