import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { expectation } from '../core/expectation';
import type { Plan } from './plan';

/** Schema of an argument that must be a plan, of whichever copy of the package. */
export const planArgument: z.ZodMiniType<Plan, Plan> = brandedArgument<Plan>({
  kinds: ['plan'],
  expected: expectation('a plan made by definePlan', '由 definePlan 得到的规划'),
  isWhole: ({ id, years, documents, indicators, baselines, targets, requirements }) =>
    typeof id === 'string' &&
    typeof years === 'object' &&
    [documents, indicators, baselines, targets, requirements].every(Array.isArray),
});
