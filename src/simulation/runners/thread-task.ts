import type { Claims } from '../claims';
import type { Columns } from '../columns';
import type { WorkSettings } from '../thread-work';
import type { PlainScenario } from './plain-scenario';

/** All that another thread needs to take part in a run, as plain data. */
export interface ThreadTask {
  readonly scenario: PlainScenario;
  readonly settings: WorkSettings;
  readonly columns: Columns;
  readonly claims: Claims;
  /** Number of the thread, from 2 on: 1 is the one that asks for the run. */
  readonly thread: number;
}
