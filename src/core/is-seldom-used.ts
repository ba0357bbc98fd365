/** Uses of a schema after which it pays to write and compile code of its own for it. */
const usesBeforeCode = 100;

const uses = new WeakMap<object, number>();

/**
 * Counts the uses of a schema: zod should read the first ones from the schema as it is, and only then compile it.
 *
 * @param schema - any object
 * @returns whether this is among its first 100 uses
 * @example isSeldomUsed({}); // true
 */
export function isSeldomUsed(schema: object): boolean {
  const before = uses.get(schema) ?? 0;
  if (before >= usesBeforeCode) return false;
  uses.set(schema, before + 1);
  return true;
}
