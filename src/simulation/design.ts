import { sum } from '../core/sum';
import { replicateCount } from '../uncertainty/samplers/replicates';
import type { ImportanceDiagnostics } from './draws/importance/importance-diagnostics';
import type { Estimate } from './estimates/estimate';
import { pairedError } from './estimates/paired-error';
import type { PrecisionReport } from './precision-looks';

/** How the points of a run are laid out. */
export type SamplerName =
  | 'random'
  | 'antithetic'
  | 'latinHypercube'
  | 'sobol'
  | 'rotatedSobol'
  | 'importance';

/** How the draws of an ensemble depend on each other, which decides how errors are estimated from them. */
export interface Design {
  readonly sampler: SamplerName;
  /** Importance sampling: weight of every draw, their mean near 1; undefined where all draws count alike. */
  readonly weights?: Float64Array;
  /** How far the weighted draws can be trusted. */
  readonly importance?: ImportanceDiagnostics;
  /** Where the run was to stop when it is exact enough: whether it is. */
  readonly precision?: PrecisionReport;
}

/** Whether the draws come in 16 independent replicates, draw i in replicate i mod 16. */
export function hasReplicates({ sampler }: Pick<Design, 'sampler'>): boolean {
  return sampler === 'latinHypercube' || sampler === 'sobol' || sampler === 'rotatedSobol';
}

/** Independent replicates that draws are counted by: 16, or 1 where there are none. */
export function partsOf(design: Pick<Design, 'sampler'>): number {
  return hasReplicates(design) ? replicateCount : 1;
}

/**
 * Mean over antithetic or weighted draws with a standard error that suits them.
 *
 * Weighted draws: mean of w·x, and its s/√n. Antithetic ones: s of the means of K pairs, /√K.
 *
 * @param values - one a draw, all finite
 * @param design - of the run they come from
 */
export function meanOf(values: ArrayLike<number>, { sampler, weights }: Design): Estimate {
  const n = values.length;
  const weighted = new Float64Array(n);
  for (let draw = 0; draw < n; draw++) weighted[draw] = values[draw]! * (weights?.[draw] ?? 1);
  const mean = sum(weighted) / n;
  const deviations = weighted.map((each) => each - mean);
  if (sampler === 'antithetic') return { value: mean, standardError: pairedError(deviations, n) };
  const squares = deviations.map((each) => each * each);
  return { value: mean, standardError: Math.sqrt(sum(squares) / (n - 1) / n) };
}
