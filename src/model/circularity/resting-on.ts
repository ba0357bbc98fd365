/**
 * Targets from which a value may have been set, where T are those that the model states itself: these; any text where
 * it has a plan, whose targets the types do not know, or states none.
 */
export type KnownTargets<T extends string, P> = P extends object ? string : [T] extends [never] ? string : T;

/** An input of a function whose `restsOn` takes the ids of known targets alone. */
export type RestingOn<V, R extends string> = V extends unknown
  ? 'restsOn' extends keyof V
    ? Omit<V, 'restsOn'> & { readonly restsOn?: readonly R[] | undefined }
    : V
  : never;
