import { byCodeUnit } from '../core/by-code-unit';
import { ModelError } from '../core/plancast-error';
import { choleskyFactor } from '../uncertainty/dependence/cholesky-factor';
import { correlationFaults } from '../uncertainty/dependence/correlation-faults';
import { type CorrelationMeasure, latentCorrelations } from '../uncertainty/dependence/latent-correlation';
import { nearestMatrix } from '../uncertainty/dependence/nearest-matrix';
import { contradiction } from './correlation-contradiction';
import type { DependenceDefinition } from './dependence-schema';

/** Correlated names in code-unit order, with the factor that makes their normal variables out of independent ones. */
export interface CorrelationFactor {
  readonly names: readonly string[];
  /** Lower triangular, one row a name. */
  readonly factor: readonly (readonly number[])[];
  /** Degrees of freedom of a Student-t copula; a Gaussian one has none. */
  readonly df?: number;
}

/** A correlation between two names, as it is given. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly measure: CorrelationMeasure;
  readonly value: number;
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
  const { copula, nearest } = dependence;
  const pairs = (['spearman', 'kendall', 'latent'] as const).flatMap((measure) =>
    dependence[measure]
      .filter(([a, b]) => among(a) && among(b))
      .map(([a, b, value]): Pair => ({ a, b, measure, value })),
  );
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnit);
  const toLatent = latentCorrelations(copula);
  const matrix = matrixOf(names, pairs, ({ measure, value }) => toLatent(measure, value));
  const faults = correlationFaults(matrix);
  if (faults.length > 0 && !nearest) {
    throw new ModelError(faults.map((each) => contradiction(where, names, each, conversionIn(names, pairs))));
  }
  // Changes nothing in a valid matrix; in one that is valid but for rounding it keeps the factor from failing.
  const possible = nearestMatrix({ matrix, floor: 0 }).matrix;
  const result = choleskyFactor(possible);
  const df = copula === 'gaussian' ? {} : { df: copula.studentT };
  if ('factor' in result) return { names, factor: result.factor, ...df };
  const beyondRounding = { expected: 'positive semi-definite', zh: { expected: '半正定矩阵' } };
  throw new ModelError([contradiction(where, names, beyondRounding)]);
}

function matrixOf(
  names: readonly string[],
  pairs: readonly Pair[],
  elementOf: (pair: Pair) => number,
): number[][] {
  const matrix = names.map((_, row) => names.map((_, column): number => (row === column ? 1 : 0)));
  for (const pair of pairs) {
    const [i, j] = [names.indexOf(pair.a), names.indexOf(pair.b)];
    const element = elementOf(pair);
    matrix[i]![j] = element;
    matrix[j]![i] = element;
  }
  return matrix;
}

/** The rank correlation that all pairs are given by, where these are possible and only become contradictory behind the copula. */
function conversionIn(names: readonly string[], pairs: readonly Pair[]): 'spearman' | 'kendall' | undefined {
  const { measure } = pairs[0]!;
  if (measure === 'latent' || pairs.some((each) => each.measure !== measure)) return undefined;
  return correlationFaults(matrixOf(names, pairs, ({ value }) => value)).length === 0 ? measure : undefined;
}
