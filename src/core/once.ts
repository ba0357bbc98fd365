/**
 * A value that is made when it is first asked for, and kept.
 *
 * @param make - called at most once, unless it throws
 * @example
 * const answer = once(() => 6 * 7);
 * answer(); // 42
 */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
