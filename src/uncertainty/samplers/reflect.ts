import { sum } from '../../core/sum';
import type { Reflection } from './reflection';

/** Reflects a vector in place, x ← x − 2 v (vᵀ x) / (vᵀ v). */
export function reflect({ v, scale }: Reflection, x: Float64Array): void {
  const weight = scale * sum(x.map((each, i) => each * v[i]!));
  for (let i = 0; i < x.length; i++) x[i]! -= weight * v[i]!;
}
