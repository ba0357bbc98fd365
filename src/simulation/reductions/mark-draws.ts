import type { AcceptedRange } from '../../plan/accepted-range';
import { blockDraws } from '../../uncertainty/streams/block';
import { targetsPerWord } from './pattern-counts';

/**
 * Sets the bit of a target in the codes of the draws of a block that meet it; four draws at a time, and without branches,
 * as hits are tossed coins.
 *
 * @param codes - word after word, each of a block: bit t mod 30 of word ⌊t/30⌋ is that of target t
 * @param target - its number, from 0
 * @param block - values from an index on, of so many draws
 */
export function markDraws(
  codes: Int32Array,
  target: number,
  range: AcceptedRange,
  block: { readonly values: Float64Array; readonly from: number; readonly count: number },
): void {
  const { values, from, count } = block;
  const { least, greatest } = range;
  const { at, bit } = placeInCodes(target);
  const whole = count - (count % 4);
  for (let i = 0; i < whole; i += 4) {
    const j = at + i;
    const k = from + i;
    const a = values[k]!;
    const b = values[k + 1]!;
    const c = values[k + 2]!;
    const d = values[k + 3]!;
    codes[j]! |= bit * Number(a >= least) * Number(a <= greatest);
    codes[j + 1]! |= bit * Number(b >= least) * Number(b <= greatest);
    codes[j + 2]! |= bit * Number(c >= least) * Number(c <= greatest);
    codes[j + 3]! |= bit * Number(d >= least) * Number(d <= greatest);
  }
  for (let i = whole; i < count; i++) {
    const value = values[from + i]!;
    codes[at + i]! |= bit * Number(value >= least) * Number(value <= greatest);
  }
}

/** Index of the word of a target in the code of draw 0, and its bit there. */
export function placeInCodes(target: number): { readonly at: number; readonly bit: number } {
  return { at: Math.floor(target / targetsPerWord) * blockDraws, bit: 1 << (target % targetsPerWord) };
}
