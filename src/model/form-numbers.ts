import { childrenOf, type Expression } from './expression';

/**
 * Numbers formulas by their form, so that equal ones, which have the same value wherever they stand in a year, have equal
 * numbers.
 *
 * @example
 * const formOf = formNumbers();
 * [formOf({ kind: 'year' }), formOf({ kind: 'number', value: 0 }), formOf({ kind: 'year' })]; // [0, 1, 0]
 */
export function formNumbers(): (part: Expression) => number {
  const forms = new Map<string, number>();
  const known = new Map<Expression, number>();
  const numberOf = (part: Expression): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const form = `${headOf(part)}:${childrenOf(part).map(numberOf).join(',')}`;
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    known.set(part, number);
    return number;
  };
  return numberOf;
}

/** All of a part but its children. */
function headOf(part: Expression): string {
  switch (part.kind) {
    case 'number':
      return Object.is(part.value, -0) ? 'number -0' : `number ${part.value}`;
    case 'reference':
      return `reference ${part.name} ${part.lag}`;
    case 'level':
      return `level ${part.name} ${part.year}`;
    case 'binary':
      return `binary ${part.operator}`;
    case 'call':
      return `call ${part.function}`;
    default:
      return part.kind;
  }
}
