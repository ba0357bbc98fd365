import { once } from '../../core/once';
import { blockDraws } from '../../uncertainty/streams/block';
import type { Rows } from '../block/rows';
import { javascriptRows } from '../javascript/javascript-rows';
import { webAssemblyColumnRows } from '../webassembly/webassembly-column-rows';

/**
 * Rows with memory for one row and one histogram, at index 0 each: what is to be known of a long column is found by
 * copying it there piece by piece, which costs less than it saves.
 */
export const columnRows: () => Rows = once(
  () =>
    webAssemblyColumnRows() ?? javascriptRows(new Float64Array(blockDraws), { histograms: 1, targets: 0 }),
);
