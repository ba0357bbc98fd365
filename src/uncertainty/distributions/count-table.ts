import type { CountLaw } from './count-law';
import { cumulate, firstAtLeast, firstAtMost } from './cumulate';

/** Probability of a count beyond which the table of a law ends. */
const negligible = 1e-25;

/** Most counts that a table holds; a law that needs more is computed without one. */
const mostCounts = 1 << 18;

/** Counts of a block. */
const blockSize = 1024;

/** Counts between two that are computed directly, the others by the ratio to their neighbour. */
const restart = 64;

/** Cumulative probabilities of the counts of a block. */
interface Block {
  readonly first: number;
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/** Cumulative probabilities of all counts that matter. */
export interface CountTable {
  /** P(X ≤ k) or P(X > k); undefined for a count outside the table. */
  tail(side: 'below' | 'above', k: number): number | undefined;
  /** Smallest k with P(X ≤ k) ≥ p; 'before' or 'beyond' where it is none of the table. */
  atLeast(p: number): number | 'before' | 'beyond';
  /** Smallest k with P(X > k) ≤ q; 'before' or 'beyond' where it is none of the table. */
  atMost(q: number): number | 'before' | 'beyond';
}

/**
 * Table of a law of counts, in blocks of 1,024 that are summed when they are first asked for, each from the law's own
 * tails at its ends.
 *
 * @param law - mode, probabilities and tails
 * @returns the table; null where the counts that matter are more than 262,144
 */
export function countTable(law: CountLaw): CountTable | null {
  const [first, end] = rangeOf(law);
  if (end - first > mostCounts || (end <= law.last && law.pmf(end) > negligible)) return null;
  const number = Math.ceil((end - first) / blockSize);
  // P(X ≤ k) and P(X > k) of the counts k just before the blocks.
  const edge = { below: unknown(number), above: unknown(number) };
  const edgeAt = (side: 'below' | 'above', i: number) => {
    const known = edge[side][i]!;
    if (!Number.isNaN(known)) return known;
    edge[side][i] = law[side](first + i * blockSize - 1);
    return edge[side][i]!;
  };
  if (first === law.first) [edge.below[0], edge.above[0]] = [0, 1];
  const blocks: (Block | undefined)[] = Array.from({ length: number });
  const edgesAt = (i: number) => ({ below: edgeAt('below', i), above: edgeAt('above', i) });
  const blockAt = (i: number) => {
    const known = blocks[i];
    if (known !== undefined) return known;
    const from = first + i * blockSize;
    const next = i + 1 < number ? edgesAt(i + 1) : undefined;
    const block = blockOf(law, [from, Math.min(from + blockSize, end)], edgesAt(i), next);
    blocks[i] = block;
    return block;
  };
  return {
    tail(side, k) {
      if (!(k >= first && k < end)) return undefined;
      const block = blockAt(Math.floor((k - first) / blockSize));
      return block[side][k - block.first];
    },
    atLeast(p) {
      if (first > law.first && p <= edgeAt('below', 0)) return 'before';
      let [low, high] = [1, number];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edgeAt('below', middle) >= p) high = middle;
        else low = middle + 1;
      }
      const { first: start, below } = blockAt(low - 1);
      if (low === number && p > below[below.length - 1]!) return 'beyond';
      return start + firstAtLeast(below, p);
    },
    atMost(q) {
      if (first > law.first && q >= edgeAt('above', 0)) return 'before';
      let [low, high] = [1, number];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edgeAt('above', middle) <= q) high = middle;
        else low = middle + 1;
      }
      const { first: start, above } = blockAt(low - 1);
      if (low === number && q < above[above.length - 1]!) return 'beyond';
      return start + firstAtMost(above, q);
    },
  };
}

/** The counts that matter: the first, and the one after the last. */
function rangeOf(law: CountLaw): [number, number] {
  let [down, up] = [restart, restart];
  while (down < law.mode - law.first && law.pmf(law.mode - down) > negligible) down *= 2;
  while (up < mostCounts && law.mode + up <= law.last && law.pmf(law.mode + up) > negligible) up *= 2;
  return [Math.max(law.mode - down, law.first), Math.min(law.mode + up, law.last + 1)];
}

function unknown(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

/** Probabilities up to and beyond the last count before a block. */
interface Edge {
  readonly below: number;
  readonly above: number;
}

/** Sums within a block, kept between those at its ends, so that none falls from one block to the next. */
function blockOf(law: CountLaw, [first, end]: readonly [number, number], before: Edge, next?: Edge): Block {
  const weights = new Float64Array(end - first);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = i % restart === 0 ? law.pmf(first + i) : weights[i - 1]! * law.ratio(first + i - 1);
  }
  const below = cumulate(weights, before.below);
  // Probabilities above k start with those of k + 1.
  const above = cumulate(weights.slice(1).reverse(), next?.above ?? law.above(end - 1), true).reverse();
  if (next === undefined) return { first, below, above };
  below[below.length - 1] = next.below;
  return {
    first,
    below: below.map((p) => Math.min(p, next.below)),
    above: above.map((q) => Math.min(q, before.above)),
  };
}
