import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { call, f64x2, i64x2, local, v128 } from './instructions';
import { normalTailPair } from './normal-tail-code';
import { rowImport } from './row-imports';

/** Normal values to signed tail probabilities. Parameter: row. `roots` is the address of `rootPairs`. */
export function toTailsCode(body: Body, roots: number): Code {
  const row = 0;
  const { constant, keep } = body;
  eachOfRow(body, row, 16, () => {
    const z = keep(pair, v128.load(local.get(row)));
    const size = keep(pair, f64x2.abs(z));
    const tail = body.variable(pair);
    body.branch(
      i64x2.allTrue(f64x2.lt(size, constant(5.656854249492381))),
      () => body.run(local.set(tail, normalTailPair(body, size, roots))),
      () => {
        const each = (lane: 0 | 1) => call(rowImport('normalSf'), f64x2.extract(lane, size));
        body.run(local.set(tail, f64x2.replace(1, f64x2.splat(each(0)), each(1))));
      },
    );
    const fromBelow = f64x2.lt(z, constant(0));
    const signed = v128.select(local.get(tail), f64x2.neg(local.get(tail)), fromBelow);
    body.run(v128.store(local.get(row), signed));
  });
  return body.code();
}
