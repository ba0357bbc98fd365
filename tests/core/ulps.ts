/** Distance from `expected` in units of its last place; 0 for equal values, NaN beside NaN included. */
export function ulps(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  const size = Math.abs(expected);
  const unit = size < 2 ** -1021 ? 2 ** -1074 : 2 ** (Math.floor(Math.log2(size)) - 52);
  return Math.abs(actual - expected) / unit;
}

/** Relative distance; 0 for equal values. */
export function relativeError(actual: number, expected: number): number {
  return Object.is(actual, expected) ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}

/** Repeatable uniform numbers in (0, 1), for grids of points in tests. */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
}
