import { evaluate } from '../evaluate';
import { referencesOf } from '../expression';
import type { BlockCode, Evaluate } from './block-code';
import type { BlockSystem } from './block-system';
import type { Line } from './line';
import { slotOf } from './slot-name';

/** The lines of a block, walked one by one: what generated code is measured against. */
export function interpretedCode({ lines, kinkLines, full }: BlockSystem): BlockCode {
  return { lines: walk(lines), kinkLines: walk(kinkLines), full: walk(full.lines) };
}

function walk(lines: readonly Line[]): Evaluate {
  // A name is read many times, and its number is found in its text once.
  const places = new Map(
    lines.flatMap(([, formula]) => referencesOf(formula).map(({ name }) => [name, slotOf(name)])),
  );
  return (slots) => {
    // What reads the year is given before.
    const surroundings = { year: Number.NaN, read: (name: string) => slots[places.get(name)!]! };
    for (const [slot, formula] of lines) slots[slot] = evaluate(formula, surroundings);
  };
}
