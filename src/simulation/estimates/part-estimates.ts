import { sum } from '../../core/sum';
import { replicateCount } from '../../uncertainty/samplers/replicates';
import { type Design, replicateOf } from '../design';
import type { Estimate } from './estimate';

/**
 * Statistics of dependent or weighted draws, with errors from the spread of the same statistics over 16 parts that are
 * independent, /√16.
 *
 * @param values - all draws in their order; those that are not finite are left out
 * @param statistics - numbers of some draws, by their places
 */
export function partEstimates(
  values: ArrayLike<number>,
  design: Design,
  statistics: (draws: readonly number[]) => readonly number[],
): Estimate[] {
  const partOf = replicateOf(design) ?? ((draw: number) => draw % replicateCount);
  const finite: number[] = [];
  const members = Array.from({ length: replicateCount }, (): number[] => []);
  for (let draw = 0; draw < values.length; draw++) {
    if (!Number.isFinite(values[draw])) continue;
    finite.push(draw);
    members[partOf(draw)]!.push(draw);
  }
  const parts = members.map(statistics);
  return statistics(finite).map((value, i) => {
    const estimates = parts.map((part) => part[i]!);
    const middle = sum(estimates) / replicateCount;
    const squares = sum(estimates.map((each) => (each - middle) * (each - middle)));
    return { value, standardError: Math.sqrt(squares / (replicateCount - 1) / replicateCount) };
  });
}
