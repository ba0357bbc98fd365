import { evaluate } from '../evaluate';
import { type Expression, mapChildren, walk } from '../expression';
import { type FormulaPlace, withPlace } from './formula-place';
import { negated } from './negated';

/**
 * Body of a function with arguments in the place of its parameters. Conditions that the arguments decide, such as
 * `years == 1`, are decided here.
 *
 * @param shift - an argument as it was some years ago
 * @param place - where the call stands; what is new in the result stands there
 */
export function expandTemplate(
  body: Expression,
  values: ReadonlyMap<string, Expression>,
  shift: (argument: Expression, lag: number) => Expression,
  place: FormulaPlace,
): Expression {
  const inner = (part: Expression): Expression => {
    if (part.kind === 'reference') {
      const argument = values.get(part.name)!;
      return part.lag === 0 ? argument : shift(argument, part.lag);
    }
    if (part.kind === 'negate') return withPlace(negated(inner(part.argument)), place);
    if (part.kind === 'conditional') {
      const condition = inner(part.condition);
      const isDecided = condition.kind === 'binary' && isNumber(condition.left) && isNumber(condition.right);
      if (isDecided) return evaluate(condition, nowhere) === 1 ? inner(part.yes) : inner(part.no);
    }
    return withPlace(mapChildren(part, inner), place);
  };
  return inner(body);
}

/** Number of nodes of an expression, a shared part counted wherever it stands. */
export function countParts(expression: Expression): number {
  let count = 0;
  walk(expression, () => void count++);
  return count;
}

const nowhere = { year: 0, read: () => Number.NaN };

function isNumber(expression: Expression): boolean {
  return expression.kind === 'number';
}
