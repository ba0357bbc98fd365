import { isStopped } from '../batches/claims';
import { takePart } from './take-part';
import type { Assignment, Report } from './thread-pool';

/** Does a worker's part of a run; undefined where the run is over before it began. */
export function report({ number, task }: Assignment): Report | undefined {
  return isStopped(task.claims) ? undefined : { number, tally: takePart(task) };
}
