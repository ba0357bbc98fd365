import { blockDraws } from '../../uncertainty/streams/block';
import { type PatternCounts, wordsOf } from '../reductions/pattern-counts';
import { patternTable } from './pattern-table';

/** Up to so many targets, every pattern has a counter from the start. */
const fewTargets = 12;

/** Counts, block by block, which sets of targets the draws meet. */
export interface PatternCounter {
  /**
   * Counts the draws of a block, or of its beginning.
   *
   * @param codes - the targets that each draw meets, see `markDraws`
   * @param count - draws, at most a block
   */
  readonly add: (codes: Int32Array, count: number) => void;
  readonly counts: () => PatternCounts;
}

/**
 * A counter with nothing counted.
 *
 * @param targets - how many there are
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 * @param most - different patterns that may turn up where there are more than 12 targets
 * @throws SimulationError E_LIMIT, from `add`, where there are more patterns
 */
export function patternCounter(targets: number, parts: number, most: number): PatternCounter {
  return targets <= fewTargets ? fullTally(targets, parts) : tableTally(targets, parts, most);
}

/** Draws counted side by side, since adding to a counter that has just been written has to wait for it. */
const leastLanes = 4;

/** A counter a part for every pattern that there can be. */
function fullTally(targets: number, parts: number): PatternCounter {
  const lanes = Math.max(parts, leastLanes);
  const all = new Float64Array(lanes << targets);
  return {
    add: (codes, count) => countCodes(all, lanes, codes, count),
    counts: () => {
      const ofPattern = (pattern: number) => all.subarray(pattern * lanes, (pattern + 1) * lanes);
      const patterns = Array.from({ length: 1 << targets }, (_, pattern) => pattern).filter((pattern) =>
        ofPattern(pattern).some((count) => count > 0),
      );
      const counts = new Float64Array(patterns.length * parts);
      for (const [i, pattern] of patterns.entries()) {
        for (const [lane, count] of ofPattern(pattern).entries())
          counts[i * parts + (lane % parts)]! += count;
      }
      return { targets, patterns: Int32Array.from(patterns), parts, counts };
    },
  };
}

function countCodes(counts: Float64Array, lanes: number, codes: Int32Array, count: number): void {
  const mask = lanes - 1;
  for (let i = 0; i < count; i++) counts[codes[i]! * lanes + (i & mask)]!++;
}

/** Counters for the patterns that turn up. */
function tableTally(targets: number, parts: number, most: number): PatternCounter {
  const table = patternTable(wordsOf(targets), most);
  let all = new Float64Array(64 * parts);
  const mask = parts - 1;
  return {
    add: (codes, count) => {
      for (let i = 0; i < count; i++) {
        const place = table.find(codes, i, blockDraws) * parts + (i & mask);
        if (place >= all.length) all = doubled(all);
        all[place]!++;
      }
    },
    counts: () => ({
      targets,
      patterns: table.patterns(),
      parts,
      counts: all.slice(0, table.size() * parts),
    }),
  };
}

function doubled(counts: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * counts.length);
  more.set(counts);
  return more;
}
