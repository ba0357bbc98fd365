import { type Design, groupSize } from '../design/design';
import { designError } from '../estimates/design-error';
import type { TargetRanges } from '../reductions/missed-moments';
import type { Shortfall } from './shortfall';

/**
 * Expected shortfall of antithetic or weighted draws, whose errors need the draws themselves.
 *
 * @param measured - what the target judges, draw by draw
 * @param met - 1 for every draw that meets it
 */
export function drawShortfall(
  measured: ArrayLike<number>,
  met: Uint8Array,
  { stated }: TargetRanges,
  design: Design,
): Shortfall {
  let [distance, missed, finite] = [0, 0, 0];
  const groups = new Set<number>();
  const distances = new Float64Array(measured.length);
  const isCounted = new Uint8Array(measured.length);
  const isMiss = new Uint8Array(measured.length);
  for (let draw = 0; draw < measured.length; draw++) {
    const value = measured[draw]!;
    if (!Number.isFinite(value)) continue;
    const weight = design.weights?.[draw] ?? 1;
    finite += weight;
    isCounted[draw] = 1;
    if (met[draw] === 1) continue;
    groups.add(Math.floor(draw / groupSize(design)));
    isMiss[draw] = 1;
    distances[draw] = Math.max(0, stated.least - value, value - stated.greatest);
    distance += weight * distances[draw]!;
    missed += weight;
  }
  const [expected, whenMissed] = [distance / finite, missed === 0 ? null : distance / missed];
  /** Of a mean over the draws that are in, whose weights add up to `total`. */
  const errorOf = (mean: number, total: number, isIn: Uint8Array) =>
    designError(
      distances.map((each, draw) => (isIn[draw] === 1 ? each - mean : 0)),
      design,
      total,
    );
  const standardError = {
    expected: errorOf(expected, finite, isCounted),
    whenMissed:
      whenMissed === null ? null : groups.size < 2 ? Number.NaN : errorOf(whenMissed, missed, isMiss),
  };
  return { expected, whenMissed, standardError };
}
