import type { Columns } from '../results/columns';
import type { PartialResult } from '../results/partial-result';

/** A block that has just been computed; it is read where the simulator left it. */
export interface ComputedBlock {
  readonly block: number;
  /** How many of its first draws belong to the run. */
  readonly count: number;
  /** Where values of the run are kept. */
  readonly columns: Columns;
}

/** What is taken of every block of a run: counts that are handed on, or values that are written into the columns. */
export interface BlockObserver {
  readonly add: (computed: ComputedBlock) => void;
  /** What has been counted so far, each observer under names of its own. */
  readonly part?: () => Partial<PartialResult>;
}
