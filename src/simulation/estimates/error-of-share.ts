import type { Design } from '../design/design';
import { designError } from './design-error';

/**
 * Standard error of the share of the finite draws that lie below a quantile of theirs. Where draws lie on the quantile
 * itself, the larger of the errors with and without them: an atom may end right beside it.
 *
 * @param values - all draws in their order, finite or not
 * @returns NaN where the draws are too few to tell
 */
export function errorOfShareBelow(values: Float64Array, quantile: number, design: Design): number {
  const below = errorOf(values, (value) => value < quantile, design);
  const upTo = errorOf(values, (value) => value <= quantile, design);
  return Math.max(below, upTo);
}

function errorOf(values: Float64Array, isBelow: (value: number) => boolean, design: Design): number {
  const weightOf = (draw: number) => design.weights?.[draw] ?? 1;
  let [total, part] = [0, 0];
  for (let draw = 0; draw < values.length; draw++) {
    if (!Number.isFinite(values[draw]!)) continue;
    total += weightOf(draw);
    if (isBelow(values[draw]!)) part += weightOf(draw);
  }
  const share = part / total;
  const deviations = values.map((value) => (Number.isFinite(value) ? Number(isBelow(value)) - share : 0));
  return designError(deviations, design, total);
}
