import { exp } from '../../../core/exp';
import { sum } from '../../../core/sum';
import { reflect } from '../../../uncertainty/samplers/reflect';
import type { Reflection } from '../../../uncertainty/samplers/reflection';

/** Standard errors of a mean beyond which it counts, although no gradient explains it. */
const significant = 4;

/**
 * Mean of the normal values of chosen draws, each with its weight under the shift it was made with,
 * exp(−(θ · z − θ · θ / 2)), as far as it is more than chance: the part along the gradients of the targets, and of the
 * rest what is beyond 4 standard errors, as where a target has no slope at the middle.
 *
 * Many dimensions that do not matter would else add up to a shift that only makes the weights uneven.
 *
 * @param values - one column a dimension
 * @param shift - θ that the values were made with, one a dimension
 * @param chosen - numbers of the draws
 * @param rotation - along the gradients
 */
export function likelyShift(
  values: readonly Float64Array[],
  shift: Float64Array,
  chosen: Int32Array,
  rotation: readonly Reflection[],
): Float64Array {
  const weights = weightsOf(values, shift, chosen);
  const total = sum(weights);
  const mean = Float64Array.from(
    values,
    (column) => sum(weights.map((weight, i) => weight * column[chosen[i]!]!)) / total,
  );
  const along = alongGradients(mean, rotation);
  const error = Math.sqrt(sum(weights.map((weight) => weight * weight))) / total;
  return mean.map((each, d) => (Math.abs(each - along[d]!) > significant * error ? each : along[d]!));
}

function weightsOf(values: readonly Float64Array[], shift: Float64Array, chosen: Int32Array): Float64Array {
  const ratios = new Float64Array(chosen.length);
  for (const [d, column] of values.entries()) {
    const by = shift[d]!;
    for (let i = 0; i < chosen.length; i++) ratios[i]! += by * (column[chosen[i]!]! - by / 2);
  }
  return ratios.map((ratio) => exp(-ratio));
}

/** Projection on the span of the gradients, which the rotation turns into the first axes. */
function alongGradients(mean: Float64Array, rotation: readonly Reflection[]): Float64Array {
  const turned = mean.slice();
  for (const reflection of rotation) reflect(reflection, turned);
  turned.fill(0, rotation.length);
  for (const reflection of [...rotation].reverse()) reflect(reflection, turned);
  return turned;
}
