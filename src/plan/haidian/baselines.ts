import type { PlanInput } from '../plan-schema';
import { assumedBaselines } from './assumed-baselines';
import { knownBaselines } from './known-baselines';

/** Levels of 2020 from which the plan starts. */
export const baselines: NonNullable<PlanInput['baselines']> = [...knownBaselines, ...assumedBaselines];
