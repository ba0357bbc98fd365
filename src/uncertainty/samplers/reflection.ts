/** Reflection x ← x − 2 v (vᵀ x) / (vᵀ v); `start` is the first entry of v that is not 0. */
export interface Reflection {
  readonly start: number;
  readonly v: Float64Array;
  /** 2 / (vᵀ v). */
  readonly scale: number;
}
