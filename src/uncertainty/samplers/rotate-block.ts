import type { Reflection } from './reflection';

/**
 * Rotates a block of normals in place, x = H1 H2 ... Hk z for every draw: the last reflection is applied first.
 *
 * @param reflections - of `gradientRotation`
 * @param memory - holds one row of draws for each of the d normals; normals z before, x after
 * @param offsets - index of the first double of each row, in the order of the gradients' entries
 * @param count - draws of a row
 * @example
 * const memory = Float64Array.of(3, 4);
 * rotateBlock(gradientRotation([[0, 1]]), memory, [0, 1], 1);
 * Array.from(memory); // 4, 3
 */
export function rotateBlock(
  reflections: readonly Reflection[],
  memory: Float64Array,
  offsets: readonly number[],
  count: number,
): void {
  const weights = new Float64Array(count);
  for (let k = reflections.length - 1; k >= 0; k--) {
    const { start, v, scale } = reflections[k]!;
    weights.fill(0);
    for (let row = start; row < v.length; row++) {
      const weight = scale * v[row]!;
      if (weight !== 0) addRow(weights, weight, memory, offsets[row]!, count);
    }
    for (let row = start; row < v.length; row++) {
      if (v[row] !== 0) subtractFrom(memory, offsets[row]!, v[row]!, weights, count);
    }
  }
}

function addRow(
  weights: Float64Array,
  factor: number,
  memory: Float64Array,
  offset: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) weights[i]! += factor * memory[offset + i]!;
}

function subtractFrom(
  memory: Float64Array,
  offset: number,
  factor: number,
  weights: Float64Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) memory[offset + i]! -= factor * weights[i]!;
}
