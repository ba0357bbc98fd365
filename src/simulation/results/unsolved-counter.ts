import type { UnsolvedReason } from '../../model/simultaneous/unsolved-block';
import { blockDraws } from '../../uncertainty/streams/block';
import type { UnsolvedLog } from '../block/unsolved-log';

/** Draws in which the same simultaneous equations are not solved in some year, as plain data. */
export interface UnsolvedCount {
  readonly names: readonly string[];
  readonly count: number;
  /** Draws by the reason in the first year of each. */
  readonly reasons: Readonly<Partial<Record<UnsolvedReason, number>>>;
  /** The first of the draws, and the first year of that. */
  readonly draw: number;
  readonly year: number;
  readonly reason: UnsolvedReason;
  /** Largest relative residual in the first years of all draws; NaN where none is a number. */
  readonly residual: number;
}

/** Counts unsolved equations, block of draws by block of draws. */
export interface UnsolvedCounter {
  /** Counts a block, of which the first `count` draws belong to the run. */
  readonly add: (block: number, log: UnsolvedLog, count: number) => void;
  readonly counts: () => readonly UnsolvedCount[];
}

/** A counter. @param base - calendar year of the base year */
export function unsolvedCounter(base: number): UnsolvedCounter {
  let counts: readonly UnsolvedCount[] = [];
  return {
    add: (block, log, count) => {
      for (const { names, draws } of log.noted().values()) {
        for (const [draw, { step, reason, residual }] of draws) {
          if (draw >= count) continue;
          const place = { draw: block * blockDraws + draw, year: base + step };
          const found = { names, count: 1, reasons: { [reason]: 1 }, ...place, reason, residual };
          counts = mergedUnsolved([...counts, found]);
        }
      }
    },
    counts: () => counts,
  };
}

/** Counts of different draws together, one for the same equations, by the code units of their names. */
export function mergedUnsolved(counts: readonly UnsolvedCount[]): readonly UnsolvedCount[] {
  const total = new Map<string, UnsolvedCount>();
  for (const each of counts) {
    const key = each.names.join(' ');
    const known = total.get(key);
    total.set(key, known === undefined ? each : both(known, each));
  }
  return [...total].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function both(a: UnsolvedCount, b: UnsolvedCount): UnsolvedCount {
  const { names, draw, year, reason } = a.draw < b.draw ? a : b;
  const reasons: Partial<Record<UnsolvedReason, number>> = { ...a.reasons };
  for (const [name, count] of Object.entries(b.reasons)) {
    const known = name as UnsolvedReason;
    reasons[known] = (reasons[known] ?? 0) + count;
  }
  const residuals = [a.residual, b.residual].filter((residual) => !Number.isNaN(residual));
  const residual = residuals.length === 0 ? Number.NaN : Math.max(...residuals);
  return { names, count: a.count + b.count, reasons, draw, year, reason, residual };
}
