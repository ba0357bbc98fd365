import { replicateCount } from '../../uncertainty/samplers/replicates';
import type { ImportanceDiagnostics } from './importance-diagnostics';
import type { PrecisionReport } from './precision-looks';
import { type ErrorBasis, type SamplerName, samplers } from './samplers';

/** How the draws of an ensemble depend on each other, which decides how errors are estimated from them. */
export interface Design {
  readonly sampler: SamplerName;
  /** Importance sampling: weight of every draw, 1 on average; undefined where all draws count alike. */
  readonly weights?: Float64Array;
  /** How far the weighted draws can be trusted. */
  readonly importance?: ImportanceDiagnostics;
  /** Where the run was to stop when it is exact enough: whether it is. */
  readonly precision?: PrecisionReport;
}

/** What errors rest on; weights come first, since no estimate of weighted draws can pass over them. */
export function errorBasis({ sampler, weights }: Pick<Design, 'sampler' | 'weights'>): ErrorBasis {
  if (weights !== undefined) return 'weights';
  const { errors } = samplers[sampler];
  // Without their weights draws count alike.
  return errors === 'weights' ? 'independent' : errors;
}

/** Independent replicates that draws are counted by, draw i in replicate i mod 16: 16, or 1 where there are none. */
export function partsOf(design: Pick<Design, 'sampler' | 'weights'>): number {
  return errorBasis(design) === 'replicates' ? replicateCount : 1;
}

/** Consecutive draws that depend on each other: an antithetic pair, a round of a mixture, or each draw alone. */
export function groupSize({ sampler, importance }: Pick<Design, 'sampler' | 'importance'>): number {
  return samplers[sampler].errors === 'pairs' ? 2 : (importance?.round ?? 1);
}
