import { blockDraws } from '../../uncertainty/streams/block';
import type { Rows } from '../block/rows';
import { placesOf } from './memory-plan';
import { hostMemory, withHost } from './wasm-runtime';
import { webAssemblyRows } from './webassembly-rows';

/** Rows with memory for one row and one histogram; undefined where the surroundings do not allow WebAssembly. */
export function webAssemblyColumnRows(): Rows | undefined {
  const size = { doubles: blockDraws, tables: 0, histograms: 1, targets: 0 };
  return withHost((host) => webAssemblyRows(host, hostMemory(host, placesOf(size).firstConstant), size));
}
