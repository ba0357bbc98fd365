import { finiteValues } from './finite-values';

/** How many values are finite, and the least and greatest of these. */
export interface Extent {
  readonly finite: number;
  /** Never −0; NaN where no value is finite, and so is `max`. */
  readonly min: number;
  readonly max: number;
}

/** Extent of some values, in one pass. @example extentOf(Float64Array.of(2, NaN, 1)); // { finite: 2, min: 1, max: 2 } */
export function extentOf(values: Float64Array): Extent {
  const finite = finiteValues(values).length;
  if (finite === 0) return { finite, min: Number.NaN, max: Number.NaN };
  const { least, greatest } = extremes(values, 0, values.length);
  return { finite, min: least + 0, max: greatest + 0 };
}

/** Least and greatest finite value from one index up to another; infinities the wrong way round where there is none. */
export function extremes(
  values: Float64Array,
  from: number,
  to: number,
): { readonly least: number; readonly greatest: number } {
  let [low, high] = [Infinity, -Infinity];
  let [lowB, highB] = [Infinity, -Infinity];
  const whole = to - ((to - from) % 2);
  for (let i = from; i < whole; i += 2) {
    const a = values[i]!;
    const b = values[i + 1]!;
    if (a < low) low = a;
    if (a > high) high = a;
    if (b < lowB) lowB = b;
    if (b > highB) highB = b;
  }
  if (whole < to) {
    const last = values[whole]!;
    if (last < low) low = last;
    if (last > high) high = last;
  }
  const [least, greatest] = [Math.min(low, lowB), Math.max(high, highB)];
  if (least > -Infinity && greatest < Infinity) return { least, greatest };
  const finite = values.subarray(from, to).filter((value) => Math.abs(value) < Infinity);
  return finite.length === to - from ? { least, greatest } : extremes(finite, 0, finite.length);
}
