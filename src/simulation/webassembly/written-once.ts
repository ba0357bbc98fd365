import { childrenOf, type Expression } from '../../model/expression';

/**
 * Lets parts of formulas that have the same form be written once: a writer that is given to the function it returns
 * runs for the first part of a form, and what it left is found for the others.
 */
export function writtenOnce(): <Written>(
  write: (part: Expression) => Written,
) => (part: Expression) => Written {
  const formOf = formNumbers();
  return (write) => {
    const known = new Map<number, ReturnType<typeof write>>();
    return (part) => {
      const form = formOf(part);
      const written = known.get(form) ?? write(part);
      known.set(form, written);
      return written;
    };
  };
}

/** Numbers parts by their form, so that equal parts have equal numbers. */
function formNumbers(): (part: Expression) => number {
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
