import type { AcceptedRange } from '../../plan/accepted-range';
import { blockDraws } from '../../uncertainty/streams/block';
import { type PatternCounts, targetsPerWord, wordsOf } from './pattern-counts';
import { patternTable } from './pattern-table';

/** Up to so many targets, every pattern has a counter from the start. */
const fewTargets = 12;

/** Counts, block by block, which sets of targets the draws meet. */
export interface PatternCounter {
  /**
   * Counts the draws of a block, or of its beginning.
   *
   * @param measured - what each target judges, in an array of any length
   * @param from - where the first draw lies in each array
   * @param count - draws, at most a block
   */
  readonly add: (measured: readonly Float64Array[], from: readonly number[], count: number) => void;
  readonly counts: () => PatternCounts;
}

/**
 * A counter with nothing counted.
 *
 * @param ranges - measured values that meet each target
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 * @param most - different patterns that may turn up where there are more than 12 targets
 * @throws SimulationError E_LIMIT, from `add`, where there are more patterns
 */
export function patternCounter(
  ranges: readonly AcceptedRange[],
  parts: number,
  most: number,
): PatternCounter {
  const codes = new Int32Array(wordsOf(ranges.length) * blockDraws);
  const tally =
    ranges.length <= fewTargets ? fullTally(ranges.length, parts) : tableTally(ranges.length, parts, most);
  return {
    add: (measured, from, count) => {
      codes.fill(0);
      for (let t = 0; t < ranges.length; t++) {
        const at = Math.floor(t / targetsPerWord) * blockDraws;
        markDraws(codes, at, 1 << (t % targetsPerWord), {
          values: measured[t]!,
          from: from[t]!,
          count,
          range: ranges[t]!,
        });
      }
      tally.add(codes, count);
    },
    counts: tally.counts,
  };
}

/** Sets a bit of every draw whose value lies in the range, four draws at a time; without branches, as they are tossed coins. */
function markDraws(
  codes: Int32Array,
  at: number,
  bit: number,
  block: {
    readonly values: Float64Array;
    readonly from: number;
    readonly count: number;
    readonly range: AcceptedRange;
  },
): void {
  const { values, from, count } = block;
  const { least, greatest } = block.range;
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

/** Counts of codes. */
interface Tally {
  readonly add: (codes: Int32Array, count: number) => void;
  readonly counts: () => PatternCounts;
}

/** Draws counted side by side, since adding to a counter that has just been written has to wait for it. */
const leastLanes = 4;

/** A counter a part for every pattern that there can be. */
function fullTally(targets: number, parts: number): Tally {
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
function tableTally(targets: number, parts: number, most: number): Tally {
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
