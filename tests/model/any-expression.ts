import fc from 'fast-check';
import type { Expression } from '../../src/model/expression';

/** Numbers as formulas write them; negative ones among them. */
const numbers = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0, 1e-300, 1e300, 0.1, 5e-324),
);

/**
 * Random expressions of every kind over some names, as the parser would build them: no negated number, conditions
 * only where a truth value belongs.
 */
export function anyExpression(names: readonly string[], longestLag: number): fc.Arbitrary<Expression> {
  const reference = fc.record({
    kind: fc.constant('reference' as const),
    name: fc.constantFrom(...names),
    lag: fc.nat({ max: longestLag }),
  });
  return anyOver(reference);
}

/** Random expressions over given leaves, of a greatest depth. */
export function anyOver(reference: fc.Arbitrary<Expression>, maxDepth = 6): fc.Arbitrary<Expression> {
  const number = numbers.map((value): Expression => ({ kind: 'number', value }));
  const year = fc.constant<Expression>({ kind: 'year' });
  return fc.letrec<{ value: Expression; truth: Expression }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth },
      fc.oneof(reference, number, reference, year),
      binary(fc.constantFrom('+', '-', '*', '/', '+', '-', '*', '/', '^'), tie('value')),
      fc.record({
        kind: fc.constant('negate' as const),
        argument: tie('value').filter((each) => each.kind !== 'number'),
      }),
      call(
        fc.constantFrom('abs', 'exp', 'expm1', 'floor', 'log', 'log1p', 'normalCdf', 'sqrt'),
        fc.tuple(tie('value')),
      ),
      call(fc.constantFrom('max', 'min'), fc.array(tie('value'), { minLength: 2, maxLength: 4 })),
      fc.record({
        kind: fc.constant('conditional' as const),
        condition: tie('truth'),
        yes: tie('value'),
        no: tie('value'),
      }),
    ),
    truth: fc.oneof(
      { depthSize: 'small', maxDepth },
      binary(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('value')),
      binary(fc.constantFrom('and', 'or'), tie('truth')),
      fc.record({ kind: fc.constant('not' as const), argument: tie('truth') }),
    ),
  })).value;
}

type Binary = Expression & { kind: 'binary' };
type Call = Expression & { kind: 'call' };

function binary(
  operator: fc.Arbitrary<Binary['operator']>,
  part: fc.Arbitrary<Expression>,
): fc.Arbitrary<Expression> {
  return fc.record({ kind: fc.constant('binary' as const), operator, left: part, right: part });
}

function call(
  name: fc.Arbitrary<Call['function']>,
  parts: fc.Arbitrary<Expression[]>,
): fc.Arbitrary<Expression> {
  return fc.record({ kind: fc.constant('call' as const), function: name, arguments: parts });
}

/** An expression as text, with brackets around every part. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return `(${Object.is(expression.value, -0) ? '-0' : expression.value})`;
    case 'year':
      return 'year';
    case 'reference':
      return expression.lag === 0 ? expression.name : `${expression.name}(-${expression.lag})`;
    case 'level':
      return `${expression.name}(${expression.year})`;
    case 'negate':
      return `(-${print(expression.argument)})`;
    case 'not':
      return `(not ${print(expression.argument)})`;
    case 'binary':
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case 'call':
      return `${expression.function}(${expression.arguments.map(print).join(', ')})`;
    case 'conditional':
      return `(${print(expression.condition)} ? ${print(expression.yes)} : ${print(expression.no)})`;
  }
}
