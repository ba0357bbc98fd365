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

/**
 * Independent part that a draw belongs to: replicate = draw mod 16 for Latin hypercube and Sobol; undefined where the
 * draws themselves, or the pairs of the antithetic sampler, are independent.
 */
export function replicateOf({ sampler }: Design): ((draw: number) => number) | undefined {
  const hasReplicates = sampler === 'latinHypercube' || sampler === 'sobol' || sampler === 'rotatedSobol';
  return hasReplicates ? (draw) => draw % replicateCount : undefined;
}

/**
 * Mean over the draws with a standard error that suits their design.
 *
 * Independent draws: s/√n. Weighted ones: mean of w·x, and its s/√n. Antithetic ones: s of the means of K pairs, /√K.
 * Replicates: s of the replicate means, /√16.
 *
 * @param values - one a draw, all finite
 * @param design - of the run they come from
 */
export function meanOf(values: ArrayLike<number>, design: Design): Estimate {
  const replicate = replicateOf(design);
  if (replicate !== undefined && values.length >= replicateCount) return replicateMean(values, replicate);
  const n = values.length;
  // Filled in loops: `from` with a function takes many times longer for as many values as there are draws.
  const filled = (of: (draw: number) => number) => {
    const result = new Float64Array(n);
    for (let draw = 0; draw < n; draw++) result[draw] = of(draw);
    return result;
  };
  const { weights } = design;
  const weighted = weights === undefined ? values : filled((draw) => values[draw]! * weights[draw]!);
  const mean = sum(weighted) / n;
  if (design.sampler === 'antithetic') {
    return {
      value: mean,
      standardError: pairedError(
        filled((draw) => weighted[draw]! - mean),
        n,
      ),
    };
  }
  const squares = filled((draw) => (weighted[draw]! - mean) * (weighted[draw]! - mean));
  return { value: mean, standardError: Math.sqrt(sum(squares) / (n - 1) / n) };
}

/** Mean of each replicate. @param replicate - number of the replicate of a draw */
export function replicateMeans(values: ArrayLike<number>, replicate: (draw: number) => number): number[] {
  const totals = new Float64Array(replicateCount);
  const counts = new Float64Array(replicateCount);
  for (let draw = 0; draw < values.length; draw++) {
    totals[replicate(draw)]! += values[draw]!;
    counts[replicate(draw)]!++;
  }
  return Array.from(totals, (total, r) => total / counts[r]!);
}

function replicateMean(values: ArrayLike<number>, replicate: (draw: number) => number): Estimate {
  const means = replicateMeans(values, replicate);
  const mean = sum(means) / replicateCount;
  const squares = sum(means.map((each) => (each - mean) * (each - mean)));
  const value = sum(values) / values.length;
  return { value, standardError: Math.sqrt(squares / (replicateCount - 1) / replicateCount) };
}
