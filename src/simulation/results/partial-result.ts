import type { StatisticsPart } from '../statistics/statistics-part';
import type { ClampCount } from './clamp-counter';
import type { Clamped, NonFinite, Unsolved } from './counted-draws';
import { bothFaults, type Fault } from './fault-counter';
import { mergedUnsolved, type UnsolvedCount } from './unsolved-counter';

/** What one thread counted in the blocks that it computed, as plain data. */
export interface PartialResult {
  readonly faults: Readonly<Record<string, Fault>>;
  readonly clamps: Readonly<Record<string, ClampCount>>;
  readonly unsolved: readonly UnsolvedCount[];
  /** Only where the values are not kept. */
  readonly statistics: StatisticsPart | undefined;
}

/** That of a thread which has computed no block. */
export const nothingCounted: PartialResult = { faults: {}, clamps: {}, unsolved: [], statistics: undefined };

/** Draws with values that are not finite, of all partialResults together, whatever their order. */
export function nonFiniteOf(
  partialResults: readonly PartialResult[],
  seed: number,
): Record<string, NonFinite> {
  const total = new Map<string, Fault>();
  for (const [name, fault] of partialResults.flatMap(({ faults }) => Object.entries(faults))) {
    const known = total.get(name);
    total.set(name, known === undefined ? fault : bothFaults(known, fault));
  }
  const inOrder = [...total].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    inOrder.map(([name, { count, year, draw }]) => [name, { count, year, replay: { seed, draw } }]),
  );
}

/** Simultaneous equations that are not solved in some draw, of all partialResults together. */
export function unsolvedOf(partialResults: readonly PartialResult[], seed: number): readonly Unsolved[] {
  const counts = mergedUnsolved(partialResults.flatMap(({ unsolved }) => unsolved));
  return counts.map(({ draw, reasons, ...rest }) => ({
    ...rest,
    reasons: inReasonOrder(reasons),
    replay: { seed, draw },
  }));
}

/** The same counts in one order, whichever thread met a reason first. */
function inReasonOrder(reasons: UnsolvedCount['reasons']): UnsolvedCount['reasons'] {
  return Object.freeze(Object.fromEntries(Object.entries(reasons).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Indicators whose clamp has bound at least once, of all partialResults together. */
export function clampedOf(
  partialResults: readonly PartialResult[],
  { draws, base }: { readonly draws: number; readonly base: number },
): Record<string, Clamped> {
  const names = Object.keys(partialResults[0]?.clamps ?? {});
  return Object.fromEntries(
    names.flatMap((name) => {
      const counts = partialResults.map(({ clamps }) => clamps[name]!);
      const count = counts.reduce((total, each) => total + each.draws, 0);
      if (count === 0) return [];
      const byYear = Array.from(counts[0]!.byYear, (_, step) => [
        base + step,
        counts.reduce((total, each) => total + each.byYear[step]!, 0),
      ]).filter(([, inYear]) => inYear! > 0);
      const share = count / draws;
      return [[name, { count, share, byYear: Object.freeze(Object.fromEntries(byYear)) }]];
    }),
  );
}
