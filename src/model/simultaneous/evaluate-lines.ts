import { evaluate } from '../evaluate';
import type { BlockSystem } from './block-system';
import { slotOf } from './slot-name';

/** The lines of a block, walked one by one: what generated code is measured against. */
export function evaluateLines({ lines }: BlockSystem): (slots: Float64Array) => void {
  return (slots) => {
    // What reads the year is given before.
    const surroundings = { year: Number.NaN, read: (name: string) => slots[slotOf(name)]! };
    for (const [slot, formula] of lines) slots[slot] = evaluate(formula, surroundings);
  };
}
