import type { JudgingYears } from '../comparison-base';
import type { Assumptions } from '../model';

/** What decides which part of the assumptions reaches which target. */
export type JudgedAssumptions = JudgingYears &
  Pick<
    Assumptions,
    'order' | 'indicators' | 'additions' | 'baselines' | 'inputs' | 'shocks' | 'events' | 'targets'
  >;
