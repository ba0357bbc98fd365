/** Ids of the targets of a plan; none where there is no plan. */
export type PlanTargets<P> = P extends {
  readonly targets: readonly { readonly id: infer Q extends string }[];
}
  ? Q
  : never;

/**
 * Targets from which a value may have been set, where T are those that the model states itself: these and those of its
 * plan; any text where none are known to the types.
 */
export type KnownTargets<T extends string, P> = [T | PlanTargets<P>] extends [never]
  ? string
  : T | PlanTargets<P>;
