/** The same shape with every field and element read-only. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/**
 * Freezes plain data to the last leaf, so that nothing downstream can change a number behind its provenance.
 *
 * @param value - objects and arrays without cycles
 * @returns the same value, frozen
 * @example Object.isFrozen(freezeDeeply({ years: { base: 2020 } }).years); // true
 */
export function freezeDeeply<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) {
    // Long arrays of numbers have nothing in them to freeze.
    const isNumbers = Array.isArray(value) && value.every((part) => typeof part === 'number');
    if (!isNumbers) for (const part of Object.values(value)) freezeDeeply(part);
    Object.freeze(value);
  }
  return value as DeepReadonly<T>;
}
