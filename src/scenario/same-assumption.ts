import { isDistribution } from '../uncertainty/distribution';

/**
 * Whether two assumptions are the same: laws by kind and parameters, formulas by tree, all else by value. What is
 * undefined counts as absent, and 0 differs from −0 as it does in a formula that divides by it.
 *
 * @param a - plain data, distributions among them
 * @param b - the same
 * @example isSameAssumption({ value: 0.05 }, { value: 0.05, reason: undefined }); // true
 * @example isSameAssumption(normal({ mean: 0, sd: 1 }), normal({ mean: 0, sd: 2 })); // false
 */
export function isSameAssumption(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isDistribution(a) || isDistribution(b)) {
    return (
      isDistribution(a) &&
      isDistribution(b) &&
      a.kind === b.kind &&
      isSameAssumption(a.parameters, b.parameters)
    );
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSameAssumption(value, right.get(key)))
  );
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
