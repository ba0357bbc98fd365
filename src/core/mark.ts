/** What plancast makes and later takes back as an argument. */
export type Marked = 'distribution' | 'model' | 'scenario' | 'ensemble' | 'attainment' | 'plan';

/**
 * Marks an object as made by plancast. The mark is a registered symbol, so that other copies of the package know it;
 * a spread carries it on, JSON and a structured clone do not.
 *
 * @param kind - what the object is
 * @param value - not yet frozen
 * @returns the same object
 * @example isMarked('model', mark('model', {})); // true
 */
export function mark<T extends object>(kind: Marked, value: T): T {
  return Object.defineProperty(value, markOf(kind), { value: true, enumerable: true });
}

/** Whether a value carries the mark; one whose inspection throws does not. @example isMarked('plan', { kind: 'plan' }); // false */
export function isMarked(kind: Marked, value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, markOf(kind));
  } catch {
    return false;
  }
}

/** Whether an object carries any mark of plancast. @example hasMark({}); // false */
export function hasMark(value: object): boolean {
  return Object.getOwnPropertySymbols(value).some((symbol) => Symbol.keyFor(symbol)?.startsWith('plancast.'));
}

function markOf(kind: Marked): symbol {
  return Symbol.for(`plancast.${kind}`);
}
