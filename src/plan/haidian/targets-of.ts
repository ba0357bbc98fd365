import type { PlanTargetInput } from '../plan-schema';

/** Targets as they are, their ids known to the types. */
export function targetsOf<const T extends string>(
  targets: readonly PlanTargetInput<T>[],
): readonly PlanTargetInput<T>[] {
  return targets;
}
