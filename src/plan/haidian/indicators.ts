import type { PlanInput } from '../plan-schema';
import { economyIndicators } from './economy-indicators';
import { goalIndicators } from './goal-indicators';
import { outcomeIndicators } from './outcome-indicators';
import { tableIndicators } from './table-indicators';
import { textIndicators } from './text-indicators';

/** All indicators of the plan data: those that the model projects, then those that only targets speak of. */
export const indicators: PlanInput['indicators'] = [
  ...economyIndicators,
  ...outcomeIndicators,
  ...tableIndicators,
  ...textIndicators,
  ...goalIndicators,
];
