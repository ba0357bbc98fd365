import { ModelError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { choleskyFactor } from '../uncertainty/dependence/cholesky-factor';
import { correlationFaults } from '../uncertainty/dependence/correlation-faults';
import { latentCorrelation } from '../uncertainty/dependence/latent-correlation';
import { nearestMatrix } from '../uncertainty/dependence/nearest-matrix';
import type { DependenceDefinition } from './dependence-schema';
import { byCodeUnit } from './order-equations';

/** Correlated names in code-unit order, with the factor that makes their normal variables out of independent ones. */
export interface CorrelationFactor {
  readonly names: readonly string[];
  /** Lower triangular, one row a name. */
  readonly factor: readonly (readonly number[])[];
  /** Degrees of freedom of a Student-t copula; a Gaussian one has none. */
  readonly df?: number;
}

/**
 * Factor of the correlations among some names. Only names that occur in a correlation take part, in code-unit order,
 * so that others can come, go and change places without touching a number.
 *
 * @throws ModelError E_CORR_NOT_PSD where no variables can be correlated so, unless the nearest correlations that are
 * possible are asked for
 */
export function correlationFactor(
  where: string,
  dependence: DependenceDefinition,
  among: (name: string) => boolean,
): CorrelationFactor {
  const pairs = (['spearman', 'kendall', 'latent'] as const).flatMap((measure) =>
    dependence[measure]
      .filter(([a, b]) => among(a) && among(b))
      .map(([a, b, value]) => ({ a, b, correlation: latentCorrelation(measure, value) })),
  );
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnit);
  const matrix = names.map((_, row) => names.map((_, column): number => (row === column ? 1 : 0)));
  for (const { a, b, correlation } of pairs) {
    matrix[names.indexOf(a)]![names.indexOf(b)] = correlation;
    matrix[names.indexOf(b)]![names.indexOf(a)] = correlation;
  }
  const faults = correlationFaults(matrix);
  if (faults.length > 0 && !dependence.nearest) throw contradiction(where, names, faults);
  // Changes nothing in a valid matrix; in one that is valid but for rounding it keeps the factor from failing.
  const possible = nearestMatrix({ matrix, floor: 0 }).matrix;
  const result = choleskyFactor(possible);
  const df = dependence.copula === 'gaussian' ? {} : { df: dependence.copula.studentT };
  if ('factor' in result) return { names, factor: result.factor, ...df };
  throw contradiction(where, names, [{ expected: 'positive semi-definite' }]);
}

function contradiction(
  where: string,
  names: readonly string[],
  faults: readonly {
    readonly expected: string;
    readonly hint?: string | undefined;
    readonly input?: unknown;
  }[],
): ModelError {
  return new ModelError(
    faults.map(({ expected, hint, input }) => ({
      code: 'E_CORR_NOT_PSD',
      path: 'dependence',
      message: `${where}: expected the correlations of ${names.join(', ')} to be ${expected}${input === undefined ? '' : `, got ${printValue(input)}`}`,
      hint: `${hint === undefined ? '' : `${hint}; `}take the nearest possible ones with nearest: true`,
    })),
  );
}
