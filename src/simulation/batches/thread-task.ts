import type { Columns } from '../results/columns';
import type { Claims } from './claims';
import type { PlainScenario } from './plain-scenario';
import type { WorkSettings } from './thread-work';

/** All that another thread needs to take part in a run, as plain data. */
export interface ThreadTask {
  readonly scenario: PlainScenario;
  readonly settings: WorkSettings;
  readonly columns: Columns;
  readonly claims: Claims;
  /** Number of the thread, from 2 on: 1 is the one that asks for the run. */
  readonly thread: number;
}
