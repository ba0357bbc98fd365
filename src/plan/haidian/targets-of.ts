import type { PlanTargetInput } from '../plan-target';

/** Targets as they are, their ids known to the types. */
export function targetsOf<const T extends string>(
  targets: readonly PlanTargetInput<T>[],
): readonly PlanTargetInput<T>[] {
  return targets;
}
