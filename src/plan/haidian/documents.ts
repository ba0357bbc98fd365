import type { PlanInput } from '../plan-schema';
import { planTexts } from './plan-texts';
import { publicPages } from './public-pages';

/** Everything from which the numbers of the plan data come. */
export const documents: NonNullable<PlanInput['documents']> = [...planTexts, ...publicPages];
