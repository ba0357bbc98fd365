import * as z from 'zod/mini';
import type { DeepReadonly } from '../core/freeze-deeply';
import { allowLargeRates } from '../core/large-rate';
import { calendarYear } from '../core/schema';
import { baselineSchema } from './baseline';
import { planDocument } from './document';
import { slug } from './identifier';
import { indicator } from './indicator';
import { planTargetSchema } from './plan-target';
import { bilingualName } from './provenance';
import { requirementSchema } from './requirement';

/** Fields of a plan; that its parts fit together is checked by `demandCoherentPlan`. */
export const planFields = z.strictObject({
  id: slug,
  name: bilingualName,
  /** Year of the baselines, year of the targets, and last year that the plan looks out to. */
  years: z.strictObject({ base: calendarYear, target: calendarYear, outlook: z.optional(calendarYear) }),
  /** Growth above 100 % a year is meant; without it such rates are refused, since most are percentages. */
  allowLargeRates,
  documents: z._default(z.array(planDocument), []),
  indicators: z.array(indicator),
  baselines: z._default(z.array(baselineSchema), []),
  targets: z._default(z.array(planTargetSchema), []),
  requirements: z._default(z.array(requirementSchema), []),
});

type Fields = DeepReadonly<z.input<typeof planFields>>;

/** A target of a plan as its author writes it. */
export type PlanTargetInput<T extends string = string> = Omit<
  NonNullable<Fields['targets']>[number],
  'id'
> & {
  readonly id: T;
};

/**
 * A plan as its author writes it.
 *
 * @typeParam T - ids of its targets, which the types of results carry
 */
export type PlanInput<T extends string = string> = Omit<Fields, 'targets'> & {
  readonly targets?: readonly PlanTargetInput<T>[];
};
export type ParsedPlan = z.output<typeof planFields>;
