import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import type { Plan } from './plan';

/** Schema of an argument that must be a plan, of whichever copy of the package. */
export const planArgument: z.ZodMiniType<Plan, Plan> = brandedArgument<Plan>({
  kinds: ['plan'],
  expected: 'a plan made by definePlan',
  isWhole: ({ id, years, documents, indicators, baselines, targets, requirements }) =>
    typeof id === 'string' &&
    typeof years === 'object' &&
    [documents, indicators, baselines, targets, requirements].every(Array.isArray),
});
