import { type PatternCounts, wordsOf } from '../reductions/pattern-counts';
import { patternTable } from './pattern-table';

/**
 * Counts of several parts of a run together; their order changes at most that of the patterns.
 *
 * @param all - of the same targets, at least one
 * @param most - different patterns that there may be
 * @throws SimulationError E_LIMIT where there are more
 */
export function mergePatterns(all: readonly PatternCounts[], most: number): PatternCounts {
  const { targets, parts } = all[0]!;
  const words = wordsOf(targets);
  const table = patternTable(words, most);
  const places = all.map(({ patterns }) =>
    Array.from({ length: patterns.length / words }, (_, i) => table.find(patterns, i * words, 1)),
  );
  const counts = new Float64Array(table.size() * parts);
  for (const [which, own] of all.entries()) {
    for (const [i, place] of places[which]!.entries()) {
      for (let part = 0; part < parts; part++) counts[place * parts + part]! += own.counts[i * parts + part]!;
    }
  }
  return { targets, patterns: table.patterns(), parts, counts };
}
