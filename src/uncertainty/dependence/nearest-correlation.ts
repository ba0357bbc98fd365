import * as z from 'zod/mini';
import { expectedIssue } from '../../core/expected-issue';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { type NearestMatrix, nearestMatrix } from './nearest-matrix';
import { symmetricMatrix } from './symmetric-matrix';

const schema = z.strictObject({
  matrix: symmetricMatrix,
  tolerance: z.optional(real('[0, ∞)')),
  floor: z._default(real('[0, 0.5]'), 0),
});

/**
 * Correlation matrix nearest to a symmetric one, by alternating projections with Dykstra's correction.
 *
 * min ‖A − X‖ (Frobenius) over X with ones on the diagonal and no eigenvalue below `floor`
 *
 * A matrix that is one already comes back with the same numbers, so the function changes nothing when applied twice.
 *
 * @param input.matrix - A, symmetric, as rows, elements in [−10, 10]; its diagonal need not be 1
 * @param input.tolerance - largest distance that is accepted, ≥ 0; left out, any
 * @param input.floor - least eigenvalue of the result, in [0, 0.5]; 0 if left out
 * @returns `matrix` X, each element to about 1e-12 (1e-10 where A has elements far above 1); `distance` ‖A − X‖; `iterations`, rounds of projection
 * @throws InputError if the matrix is not square or not symmetric, or the distance is above `tolerance`
 * @throws SimulationError if 10,000 rounds do not suffice
 * @see Higham (2002), Computing the nearest correlation matrix: a problem from finance
 * @example nearestCorrelation({ matrix: [[1, 0.6], [0.6, 1]] }); // { matrix: [[1, 0.6], [0.6, 1]], distance: 0, iterations: 0 }
 * @example nearestCorrelation({ matrix: [[1, 1.5], [1.5, 1]] }).matrix; // [[1, 1], [1, 1]]
 */
export function nearestCorrelation(input: {
  readonly matrix: readonly (readonly number[])[];
  readonly tolerance?: number | undefined;
  readonly floor?: number | undefined;
}): NearestMatrix {
  const { matrix, tolerance, floor } = parseInput('nearestCorrelation', schema, input);
  const nearest = nearestMatrix({ matrix, floor });
  if (tolerance === undefined || nearest.distance <= tolerance) return nearest;
  const expected = {
    en: `at most ${tolerance}, as \`tolerance\` says, away from a correlation matrix`,
    zh: `与某个相关系数矩阵相距不超过 \`tolerance\`（${tolerance}）的矩阵`,
  };
  const distance = String(nearest.distance);
  const got = { en: distance, zh: `相距 ${distance}` };
  throw new InputError([
    expectedIssue('nearestCorrelation', 'matrix', { code: 'E_CORR_NOT_PSD', expected, got }),
  ]);
}
