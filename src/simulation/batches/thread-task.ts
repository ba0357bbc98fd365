import type { Columns } from '../results/columns';
import type { BlockWorkerSettings } from './block-worker';
import type { Claims } from './claims';
import type { PlainScenario } from './plain-scenario';

/** All that another thread needs to take part in a run, as plain data. */
export interface ThreadTask {
  readonly scenario: PlainScenario;
  readonly settings: BlockWorkerSettings;
  readonly columns: Columns;
  readonly claims: Claims;
  /** Number of the thread, from 2 on: 1 is the one that asks for the run. */
  readonly thread: number;
}
