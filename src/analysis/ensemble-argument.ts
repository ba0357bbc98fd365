import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { expectation } from '../core/expectation';
import { isWholeScenario } from '../scenario/subject-argument';
import type { Ensemble } from '../simulation/ensemble/ensemble';

/** Schema of an argument that must be an ensemble, its functions included: one read back from JSON has lost them. */
export const ensembleArgument: z.ZodMiniType<Ensemble> = brandedArgument<Ensemble>({
  kinds: ['ensemble'],
  expected: expectation('an ensemble made by simulate', '由 simulate 得到的 ensemble'),
  isWhole: ({ scenario, years, column, values }) =>
    isWholeScenario(scenario) &&
    Array.isArray(years) &&
    typeof column === 'function' &&
    typeof values === 'function',
});
