import { once } from './once';

/**
 * An object with more properties, each computed when it is first read and kept; JSON, spreads and tables read them like
 * any other.
 *
 * @param value - gets the properties
 * @param parts - how each is made
 * @returns the same object
 * @example lazyParts({ a: 1 }, { b: () => 2 }).b; // 2
 */
export function lazyParts<T extends object, L extends object>(
  value: T,
  parts: { readonly [K in keyof L]: () => L[K] },
): T & L {
  for (const [key, make] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(value, key, { get: once(make), enumerable: true });
  }
  return value as T & L;
}
