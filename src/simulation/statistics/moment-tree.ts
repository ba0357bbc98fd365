import type { CentralMoments } from '../reductions/block-moments';
import { mergeMoments } from '../reductions/merge-moments';

/** Numbers that make up the moments of one column. */
const width = 5;

/** Moments of many columns over 2^level blocks, from block index · 2^level on. Plain data. */
export interface MomentRun {
  readonly level: number;
  readonly index: number;
  /** Count, mean, and sums of the second to fourth powers, column after column. */
  readonly moments: Float64Array;
}

/**
 * Moments block by block, merged pairwise as `mergeMoments` does: neighbours as soon as both are there, whatever the
 * order in which they come, so that few are kept and the result has the same bits as if all were merged at the end.
 */
export interface MomentTree {
  readonly add: (run: MomentRun) => void;
  /** What could not be merged yet, in the order of the blocks. */
  readonly runs: () => MomentRun[];
}

/**
 * A tree with nothing in it.
 *
 * @param blocks - number of all blocks, where it is known: a run at the end, without a neighbour, then goes on alone, as
 * in `mergeMoments`
 */
export function momentTree(blocks?: number): MomentTree {
  const levels: Map<number, Float64Array>[] = [];
  const add = ({ level, index, moments }: MomentRun): void => {
    levels[level] ??= new Map();
    const own = levels[level]!;
    const neighbour = own.get(index ^ 1);
    if (neighbour !== undefined) {
      own.delete(index ^ 1);
      const [first, second] = index % 2 === 0 ? [moments, neighbour] : [neighbour, moments];
      add({ level: level + 1, index: Math.floor(index / 2), moments: mergeAll(first, second) });
      return;
    }
    if (blocks !== undefined && isAlone(level, index, blocks)) {
      add({ level: level + 1, index: index / 2, moments });
      return;
    }
    own.set(index, moments);
  };
  return {
    add,
    runs: () =>
      levels
        .flatMap((own, level) => [...own].map(([index, moments]) => ({ level, index, moments })))
        .sort((a, b) => a.level - b.level || a.index - b.index),
  };
}

/** Moments of all blocks together, from runs that cover each of them once. */
export function mergeRuns(runs: readonly MomentRun[], blocks: number): CentralMoments[] {
  const tree = momentTree(blocks);
  for (const run of runs) tree.add(run);
  const [all] = tree.runs();
  return all === undefined ? [] : unpack(all.moments);
}

/** A run of one block. */
export function blockRun(block: number, moments: readonly CentralMoments[]): MomentRun {
  return { level: 0, index: block, moments: pack(moments) };
}

/** Whether a run is the last of an odd number of at least three on its level. */
function isAlone(level: number, index: number, blocks: number): boolean {
  let count = blocks;
  for (let i = 0; i < level; i++) count = Math.ceil(count / 2);
  return count > 1 && count % 2 === 1 && index === count - 1;
}

function mergeAll(first: Float64Array, second: Float64Array): Float64Array {
  const [left, right] = [unpack(first), unpack(second)];
  return pack(left.map((own, i) => mergeMoments([own, right[i]!])));
}

function pack(all: readonly CentralMoments[]): Float64Array {
  const packed = new Float64Array(all.length * width);
  for (let i = 0, at = 0; i < all.length; i++, at += width) {
    const { count, mean, second, third, fourth } = all[i]!;
    packed[at] = count;
    packed[at + 1] = mean;
    packed[at + 2] = second;
    packed[at + 3] = third;
    packed[at + 4] = fourth;
  }
  return packed;
}

function unpack(packed: Float64Array): CentralMoments[] {
  const all: CentralMoments[] = [];
  for (let at = 0; at < packed.length; at += width) {
    const [count, mean, second] = [packed[at]!, packed[at + 1]!, packed[at + 2]!];
    all.push({ count, mean, second, third: packed[at + 3]!, fourth: packed[at + 4]! });
  }
  return all;
}
