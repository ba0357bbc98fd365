import type { Expression } from '../../model/expression';
import { formNumbers } from '../../model/form-numbers';

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
