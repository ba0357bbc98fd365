import type { PlanInput } from '../plan-schema';
import { comparisonRequirements } from './comparison-requirements';
import { rowRequirements } from './row-requirements';

/** What the city and the nation demand, as far as it is known. */
export const requirements: NonNullable<PlanInput['requirements']> = [
  ...rowRequirements,
  ...comparisonRequirements,
];
