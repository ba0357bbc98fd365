import { SimulationError } from '../../core/plancast-error';

/**
 * Numbers the patterns that turn up, from 0 on, each a few whole words: a hash table with open addressing, since a run
 * may ask for a pattern in every draw.
 */
export interface PatternTable {
  readonly size: () => number;
  /** Number of the pattern whose words lie at `words[at]`, `words[at + stride]` and so on; a new one if need be. */
  readonly find: (words: Int32Array, at: number, stride: number) => number;
  /** Words of all patterns, one pattern after the other. */
  readonly patterns: () => Int32Array;
}

/**
 * An empty table.
 *
 * @param width - words of a pattern, at least 1
 * @param most - patterns that may turn up
 * @throws SimulationError E_LIMIT, from `find`, where there are more
 */
export function patternTable(width: number, most: number): PatternTable {
  let size = 0;
  let stored = new Int32Array(64 * width);
  let slots = new Int32Array(256).fill(-1);
  const isAt = (pattern: number, words: Int32Array, at: number, stride: number) => {
    for (let w = 0; w < width; w++) {
      if (stored[pattern * width + w] !== words[at + w * stride]) return false;
    }
    return true;
  };
  const slotOf = (words: Int32Array, at: number, stride: number) => {
    let hash = 0;
    for (let w = 0; w < width; w++) hash = Math.imul(hash ^ words[at + w * stride]!, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot]! >= 0 && !isAt(slots[slot]!, words, at, stride))
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = () => {
    stored = extended(stored);
    slots = new Int32Array(2 * slots.length).fill(-1);
    for (let pattern = 0; pattern < size; pattern++) slots[slotOf(stored, pattern * width, 1)] = pattern;
  };
  return {
    size: () => size,
    find: (words, at, stride) => {
      const slot = slotOf(words, at, stride);
      const known = slots[slot]!;
      if (known >= 0) return known;
      if (size === most) throw tooMany(most);
      for (let w = 0; w < width; w++) stored[size * width + w] = words[at + w * stride]!;
      slots[slot] = size++;
      if (2 * size >= slots.length || size * width === stored.length) grow();
      return size - 1;
    },
    patterns: () => stored.slice(0, size * width),
  };
}

function extended(words: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * words.length);
  more.set(words);
  return more;
}

function tooMany(most: number): SimulationError {
  const message = `simulate: the targets are met in more than ${most} different combinations`;
  const hint = 'keep the values of their indicators instead: keep: [...], or judge fewer targets';
  const zh = {
    message: `simulate：目标达成情况的组合超过 ${most} 种`,
    hint: '改为保留相关指标的数值：keep: [...]，或减少目标',
  };
  return new SimulationError([{ code: 'E_LIMIT', path: 'keep', message, hint, zh }]);
}
