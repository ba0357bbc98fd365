import type { fillTails } from '../streams/stream';
import { antitheticPoints } from './antithetic-points';
import { latinHypercubePoints } from './latin-hypercube-points';
import type { Dimension, PointSource, SamplerKind } from './point-source';
import { randomPoints } from './random-points';
import { scrambledSobolPoints } from './scrambled-sobol-points';

/**
 * Source of the uniforms of a run.
 *
 * @param kind - how the draws are laid out
 * @param input.seed - an integer in [0, 2^53 − 1]
 * @param input.draws - draws of the run; the samplers `latinHypercube` and `sobol` restrict it
 * @param input.dimensions - all uniforms of a draw, in the order that assigns Sobol dimensions
 * @param input.fillTails - fills the uniforms of an independent stream; in plain JavaScript where it is left out
 * @throws InputError if `draws` or the number of dimensions does not suit the sampler
 * @example openSampler('sobol', { seed: 1, draws: 1024, dimensions: [{ stream: 'input:a', step: 0 }] }).replicates; // 16
 */
export function openSampler(
  kind: SamplerKind,
  input: {
    readonly seed: number;
    readonly draws: number;
    readonly dimensions: readonly Dimension[];
    readonly fillTails?: typeof fillTails;
  },
): PointSource {
  return samplers[kind](input);
}

const samplers = {
  random: randomPoints,
  antithetic: antitheticPoints,
  latinHypercube: latinHypercubePoints,
  sobol: scrambledSobolPoints,
};
