import type { Expression } from '../../model/expression';
import { number, numberByYear, operation, reference } from './formula-parts';
import type { PathDefinition } from './path-schema';

/**
 * Level that grows by a rate: one for all years, one a year, or an input.
 *
 * x(t) = x(t−1) · (1 + g(t))
 *
 * @see compoundGrowth
 */
export function growthPath(id: string, growth: NonNullable<PathDefinition['growth']>): Expression {
  const rate =
    typeof growth === 'number'
      ? number(growth)
      : typeof growth === 'string'
        ? reference(growth)
        : numberByYear(growth);
  return operation('*', reference(id, 1), operation('+', number(1), rate));
}

/**
 * Level that grows in proportion to the logarithmic growth of another indicator.
 *
 * x(t) = x(t−1) · (y(t) / y(t−1))^e, which is dlog x = e · dlog y
 */
export function growthAsPath(id: string, growthAs: NonNullable<PathDefinition['growthAs']>): Expression {
  const { indicator, elasticity } = growthAs;
  const ratio = operation('/', reference(indicator), reference(indicator, 1));
  const exponent = typeof elasticity === 'number' ? number(elasticity) : reference(elasticity);
  return operation('*', reference(id, 1), operation('^', ratio, exponent));
}
