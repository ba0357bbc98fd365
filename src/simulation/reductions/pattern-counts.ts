/** How often each set of targets was met by one draw, the others missed. Plain data, which threads can pass on. */
export interface PatternCounts {
  /** Number of targets. */
  readonly targets: number;
  /** Bit t mod 30 of word ⌊t/30⌋ of a pattern says whether target t is met; the patterns in any order. */
  readonly patterns: Int32Array;
  /** Independent replicates counted apart, or 1. */
  readonly parts: number;
  /** Draws with a pattern, part by part, pattern after pattern. */
  readonly counts: Float64Array;
}

/** Targets in one word of a pattern. */
export const targetsPerWord = 30;

/** Words of a pattern. @param targets - how many there are */
export function wordsOf(targets: number): number {
  return Math.max(1, Math.ceil(targets / targetsPerWord));
}

/**
 * Draws of each part that meet all of some targets.
 *
 * @param places - of the targets, counted from 0
 */
export function hitsOf(all: PatternCounts, places: readonly number[]): Float64Array {
  const hits = new Float64Array(all.parts);
  const asked = new Set(places).size;
  eachPattern(all, places, (met, first) => {
    if (met < asked) return;
    for (let part = 0; part < all.parts; part++) hits[part]! += all.counts[first + part]!;
  });
  return hits;
}

/**
 * Draws of each part that meet exactly k of some targets.
 *
 * @returns for k from 0 up to the number of targets, part by part
 */
export function numbersMet(all: PatternCounts, places: readonly number[]): Float64Array[] {
  const numbers = Array.from({ length: places.length + 1 }, () => new Float64Array(all.parts));
  eachPattern(all, places, (met, first) => {
    for (let part = 0; part < all.parts; part++) numbers[met]![part]! += all.counts[first + part]!;
  });
  return numbers;
}

/**
 * Sums over the draws of what the targets that they meet give, part by part.
 *
 * @param places - of the targets, counted from 0
 * @param value - of a draw, from which of them it meets
 * @returns sums of the values, and of their squares
 */
export function sumsOf(
  { targets, patterns, parts, counts }: PatternCounts,
  places: readonly number[],
  value: (met: readonly boolean[]) => number,
): { readonly sums: Float64Array; readonly squares: Float64Array } {
  const words = wordsOf(targets);
  const [sums, squares] = [new Float64Array(parts), new Float64Array(parts)];
  for (let first = 0, pattern = 0; first < patterns.length; first += words, pattern++) {
    const met = places.map((place) => {
      const word = patterns[first + Math.floor(place / targetsPerWord)]!;
      return ((word >> (place % targetsPerWord)) & 1) === 1;
    });
    const own = value(met);
    for (let part = 0; part < parts; part++) {
      const count = counts[pattern * parts + part]!;
      sums[part]! += count * own;
      squares[part]! += count * own * own;
    }
  }
  return { sums, squares };
}

/** @param turn - gets how many of the targets a pattern meets, and where its counts begin */
function eachPattern(
  { targets, patterns, parts }: PatternCounts,
  places: readonly number[],
  turn: (met: number, first: number) => void,
): void {
  const words = wordsOf(targets);
  const masks = new Int32Array(words);
  for (const place of places) masks[Math.floor(place / targetsPerWord)]! |= 1 << (place % targetsPerWord);
  for (let first = 0, pattern = 0; first < patterns.length; first += words, pattern++) {
    let met = 0;
    for (let w = 0; w < words; w++) met += bitsOf(patterns[first + w]! & masks[w]!);
    turn(met, pattern * parts);
  }
}

function bitsOf(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
