import { SimulationError } from '../../core/plancast-error';
import type { Progress } from '../simulate-options';
import { type Claims, drawsDone } from './claims';
import { milliseconds } from './clock';
import { turn } from './turn';

/** What may watch a run, and end it. */
export interface Watched {
  /** Draws of the whole run, for progress. */
  readonly draws: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When the run is to end, in milliseconds of the clock, and the limit in seconds that says so. */
  readonly deadline?: { readonly at: number; readonly seconds: number } | undefined;
}

/**
 * Tells how far the run is, gives others their turn, and ends the run where that is asked for.
 *
 * @throws SimulationError E_CANCELLED, or E_LIMIT where the time is up
 */
export type Look = () => Promise<void>;

/** A watch over the blocks that are claimed. */
export function openWatch(
  { draws, onProgress, signal, deadline }: Watched,
  claims: Claims,
): { readonly begin: () => void; readonly look: Look } {
  const done = () => Math.min(draws, drawsDone(claims));
  const check = () => {
    if (signal?.aborted) throw ended('E_CANCELLED', `cancelled after ${done()} of ${draws} draws`);
    if (deadline === undefined || milliseconds() < deadline.at) return;
    const limit = `the time limit of ${deadline.seconds} s was reached`;
    throw ended('E_LIMIT', `${limit} after ${done()} of ${draws} draws`, 'draw less, or raise timeLimit');
  };
  const tell = () => onProgress?.({ done: done(), draws });
  return {
    begin: () => {
      tell();
      check();
    },
    look: async () => {
      tell();
      await turn();
      check();
    },
  };
}

function ended(code: 'E_CANCELLED' | 'E_LIMIT', said: string, hint?: string): SimulationError {
  const path = code === 'E_LIMIT' ? 'timeLimit' : '';
  const message = `simulate: ${said}`;
  return new SimulationError([{ code, path, message, ...(hint === undefined ? {} : { hint }) }]);
}
