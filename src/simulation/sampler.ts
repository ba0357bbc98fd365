import { normalCdf, normalSf } from '../core/normal-cdf';
import type { CorrelationFactor } from '../model/correlation-factor';
import type { InputDefinition } from '../model/model-schema';
import { type Distribution, isDistribution } from '../uncertainty/distribution';
import { normal } from '../uncertainty/distributions/normal';
import { type QuantileTable, quantileTable } from '../uncertainty/quantile-table';
import { blockDraws } from '../uncertainty/streams/block';
import { fillTails } from '../uncertainty/streams/stream';
import type { LaneState } from '../uncertainty/streams/xoshiro';

/** A named law and the row of memory that its draws go to. */
export interface SampledLaw {
  readonly name: string;
  readonly value: InputDefinition['value'];
  /** Index of the first double of its row. */
  readonly offset: number;
}

/** Fills the rows of all laws with one draw each for every path of a block. */
export type Sampler = (memory: Float64Array, states: ReadonlyMap<string, LaneState>) => void;

/**
 * Sampler of a group of laws that are drawn together: all inputs, or all shocks of a year. Each law reads its own
 * stream, one uniform a draw; correlated ones pass through a Gaussian copula, which leaves every margin as it is.
 */
export function samplerOf(laws: readonly SampledLaw[], correlation: CorrelationFactor): Sampler {
  const standard = quantileTable(normal({ mean: 0, sd: 1 }));
  const correlated = correlation.names.map((name) => laws.find((law) => law.name === name)!);
  const margins = laws.map((law) => marginOf(law, standard, correlated.includes(law)));
  return (memory, states) => {
    for (const { name, value, offset } of laws) {
      if (isDistribution(value)) fillTails(states.get(name)!, memory, offset);
    }
    correlate(memory, correlated, correlation.factor, standard);
    for (const margin of margins) margin(memory);
  };
}

/** Turns a row of signed tail probabilities (of normal values where correlated) into values of the law. */
function marginOf(
  law: SampledLaw,
  standard: QuantileTable,
  isCorrelated: boolean,
): (memory: Float64Array) => void {
  const { value, offset } = law;
  if (!isDistribution(value)) return (memory) => void memory.fill(value, offset, offset + blockDraws);
  const moments = normalMoments(value);
  if (moments !== undefined) {
    return (memory) => {
      if (!isCorrelated) standard.map(memory, offset, blockDraws);
      for (let i = offset; i < offset + blockDraws; i++) memory[i] = moments.mean + moments.sd * memory[i]!;
    };
  }
  const table = quantileTable(value);
  return (memory) => {
    if (isCorrelated) toTails(memory, offset);
    table.map(memory, offset, blockDraws);
  };
}

/** Mean and sd of a normal law, which all share one table. */
function normalMoments(law: Distribution): { readonly mean: number; readonly sd: number } | undefined {
  const { sd } = law.parameters;
  return law.kind === 'normal' && typeof sd === 'number' ? { mean: law.mean, sd } : undefined;
}

/** Independent tails to correlated normal values, z = L · n, from the last row to the first so that it can be done in place. */
function correlate(
  memory: Float64Array,
  laws: readonly SampledLaw[],
  factor: CorrelationFactor['factor'],
  standard: QuantileTable,
): void {
  for (const { offset } of laws) standard.map(memory, offset, blockDraws);
  for (let row = laws.length - 1; row >= 0; row--) {
    const target = laws[row]!.offset;
    const own = factor[row]![row]!;
    for (let i = 0; i < blockDraws; i++) memory[target + i] = own * memory[target + i]!;
    for (let column = 0; column < row; column++) {
      const weight = factor[row]![column]!;
      const from = laws[column]!.offset;
      if (weight !== 0)
        for (let i = 0; i < blockDraws; i++) memory[target + i]! += weight * memory[from + i]!;
    }
  }
}

function toTails(memory: Float64Array, offset: number): void {
  for (let i = offset; i < offset + blockDraws; i++) {
    const z = memory[i]!;
    memory[i] = z < 0 ? normalCdf(z) : -normalSf(z);
  }
}
