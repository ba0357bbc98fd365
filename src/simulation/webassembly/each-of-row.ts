import { blockDraws } from '../../uncertainty/streams/block';
import type { Body } from './body';
import { i32, local, type } from './instructions';

/** Bytes of one row of 1,024 doubles. */
const rowBytes = 8 * blockDraws;

/** Turns from the address in a variable on, `step` bytes at a time, through one row. */
export function eachOfRow(body: Body, row: number, step: number, turn: () => void): void {
  const end = body.keep(type.i32, i32.add(local.get(row), i32.const(rowBytes)));
  body.loop(
    () => {
      turn();
      body.run(local.set(row, i32.add(local.get(row), i32.const(step))));
    },
    i32.ltU(local.get(row), end),
  );
}
