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

/** An input of a function whose `restsOn` takes the ids of known targets alone. */
export type RestingOn<V, R extends string> = V extends unknown
  ? 'restsOn' extends keyof V
    ? Omit<V, 'restsOn'> & { readonly restsOn?: readonly R[] | undefined }
    : V
  : never;
