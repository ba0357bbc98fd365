import { referencesOf } from '../expression';
import type { Line } from './line';
import { linesFor } from './line-writer';
import { slotOf } from './slot-name';

/**
 * Slots that the matrix of a system is made from and that its lines do not compute: unknowns, below m, and what is
 * given.
 *
 * @param m - number of unknowns; the matrix lies from slot 3m on
 */
export function matrixSources(lines: readonly Line[], m: number): readonly number[] {
  const made = linesFor(lines, (slot) => slot >= 3 * m && slot < 3 * m + m * m);
  const computed = new Set(made.map(([slot]) => slot));
  const read = made.flatMap(([, formula]) => referencesOf(formula).map(({ name }) => slotOf(name)));
  return [...new Set(read)].filter((slot) => !computed.has(slot));
}
