import { textEconomyTargets } from './text-economy-targets';
import { textEnvironmentTargets } from './text-environment-targets';
import { textGoalTargets } from './text-goal-targets';
import { textLivingTargets } from './text-living-targets';

/**
 * Targets that stand only in the text of the plan; it does not say how binding they are. Numbers that the table
 * repeats are targets of the table. Left out: the R&D doubling plan of line 282, which names no base, year or
 * subject (doubled within the plan, spending would pass the plan's own 11 % of GDP); the land share of line 373,
 * which sets no level to reach; and the science city of line 222, which no indicator measures.
 */
export const textTargets = [
  ...textEconomyTargets,
  ...textEnvironmentTargets,
  ...textLivingTargets,
  ...textGoalTargets,
];
