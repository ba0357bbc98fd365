import { ModelError } from '../core/plancast-error';
import { choleskyFactor } from '../uncertainty/dependence/cholesky-factor';
import { latentCorrelation } from '../uncertainty/dependence/latent-correlation';
import type { DependenceDefinition } from './model-schema';
import { byCodeUnit } from './order-equations';

/** Correlated names in code-unit order, with the factor that makes their normal variables out of independent ones. */
export interface CorrelationFactor {
  readonly names: readonly string[];
  /** Lower triangular, one row a name. */
  readonly factor: readonly (readonly number[])[];
}

/**
 * Factor of the correlations among some names. Only names that occur in a correlation take part, in code-unit order,
 * so that others can come, go and change places without touching a number.
 *
 * @throws ModelError E_CORR_NOT_PSD where no variables can be correlated so
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
  const result = choleskyFactor(matrix);
  if ('factor' in result) return { names, factor: result.factor };
  const name = names[result.failedRow]!;
  const message = `${where}: \`dependence\`: the correlations contradict each other, first at \`${name}\` (the matrix is not positive semi-definite)`;
  throw new ModelError([
    { code: 'E_CORR_NOT_PSD', path: 'dependence', message, hint: `weaken a correlation of \`${name}\`` },
  ]);
}
