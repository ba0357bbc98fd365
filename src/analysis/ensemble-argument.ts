import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { isWholeScenario } from '../scenario/subject-argument';
import type { Ensemble } from '../simulation/ensemble/ensemble';

/** Schema of an argument that must be an ensemble, its functions included: one read back from JSON has lost them. */
export const ensembleArgument: z.ZodMiniType<Ensemble> = brandedArgument<Ensemble>({
  kinds: ['ensemble'],
  expected: 'an ensemble made by simulate',
  isWhole: ({ scenario, years, column, values }) =>
    isWholeScenario(scenario) &&
    Array.isArray(years) &&
    typeof column === 'function' &&
    typeof values === 'function',
});
