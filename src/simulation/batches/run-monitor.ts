import type { ChineseWording } from '../../core/issue';
import { SimulationError } from '../../core/plancast-error';
import type { Checkpoint } from '../draws/checkpoint';
import { type Claims, closeClaims, drawsDone } from './claims';
import { milliseconds } from './clock';
import type { Progress } from './progress';
import { yieldToEventLoop } from './yield-to-event-loop';

/** What may monitor a run, and end it. */
export interface MonitoredRun {
  /** Draws of the whole run, for progress. */
  readonly draws: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When the run is to end, in milliseconds of the clock, and the limit in seconds that says so. */
  readonly deadline?: { readonly at: number; readonly seconds: number } | undefined;
  /** Whether a run that is ended keeps what is done: the batches under way are finished, if that does not take long. */
  readonly keepsPart?: boolean | undefined;
}

/** Milliseconds that batches under way may take after the end of a run. */
const longestEnd = 400;

/** Watches the blocks that are claimed. */
export interface RunMonitor {
  readonly begin: () => void;
  readonly checkpoint: Checkpoint;
  /** Why the run was ended before all is done; undefined where it was not. */
  readonly end: () => SimulationError | undefined;
}

/** Watches the blocks that are claimed. */
export function openRunMonitor(watched: MonitoredRun, claims: Claims): RunMonitor {
  const { draws, onProgress, keepsPart } = watched;
  const done = () => Math.min(draws, drawsDone(claims));
  let end: { readonly error: SimulationError; readonly at: number } | undefined;
  const check = () => {
    const error = end?.error ?? endOf(watched, done());
    if (error === undefined) return;
    if (!keepsPart) throw error;
    if (end === undefined) {
      closeClaims(claims);
      end = { error, at: milliseconds() };
    } else if (milliseconds() - end.at > longestEnd) throw error;
  };
  const tell = () => onProgress?.({ done: done(), draws });
  return {
    end: () => end?.error,
    begin: () => {
      tell();
      check();
    },
    checkpoint: async () => {
      tell();
      await yieldToEventLoop();
      check();
    },
  };
}

/** A look while nothing is drawn yet that counts. */
export function openCheckpoint(watched: MonitoredRun): Checkpoint {
  return async () => {
    await yieldToEventLoop();
    const error = endOf(watched, 0);
    if (error !== undefined) throw error;
  };
}

function endOf({ draws, signal, deadline }: MonitoredRun, done: number): SimulationError | undefined {
  if (signal?.aborted)
    return ended('E_CANCELLED', {
      said: `cancelled after ${done} of ${draws} draws`,
      zh: { message: `simulate：已取消，完成 ${draws} 次抽样中的 ${done} 次` },
    });
  if (deadline === undefined || milliseconds() < deadline.at) return undefined;
  const limit = `the time limit of ${deadline.seconds} s was reached`;
  return ended('E_LIMIT', {
    said: `${limit} after ${done} of ${draws} draws`,
    hint: 'draw less, or raise timeLimit',
    zh: {
      message: `simulate：已到 ${deadline.seconds} 秒的时限，完成 ${draws} 次抽样中的 ${done} 次`,
      hint: '减少抽样次数，或提高 timeLimit',
    },
  });
}

function ended(
  code: 'E_CANCELLED' | 'E_LIMIT',
  { said, hint, zh }: { readonly said: string; readonly hint?: string; readonly zh: ChineseWording },
): SimulationError {
  const path = code === 'E_LIMIT' ? 'timeLimit' : '';
  const message = `simulate: ${said}`;
  return new SimulationError([{ code, path, message, ...(hint === undefined ? {} : { hint }), zh }]);
}
