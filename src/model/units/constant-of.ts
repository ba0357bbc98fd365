import { evaluate } from '../evaluate';
import { type Expression, walk } from '../expression';

/** Value of an expression of literal numbers, undefined for any other. @example constantOf({ kind: 'number', value: 2 }); // 2 */
export function constantOf(expression: Expression): number | undefined {
  let isConstant = true;
  walk(expression, ({ kind }) => {
    if (kind === 'reference' || kind === 'level' || kind === 'year') isConstant = false;
  });
  return isConstant ? evaluate(expression, { year: Number.NaN, read: () => Number.NaN }) : undefined;
}
