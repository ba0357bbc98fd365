import { InputError } from '../../core/plancast-error';
import { fillTails, openStream, type StreamName } from '../streams/stream';
import type { LaneState } from '../streams/xoshiro';
import { dimensionTable } from './dimension-table';
import type { Dimension, PointSource } from './point-source';

/**
 * Independent draws: each stream is read from its own generator, step by step.
 *
 * @param seed - an integer in [0, 2^53 − 1]
 * @param dimensions - streams and steps that will be asked for
 * @param fillTails - fills the uniforms of a stream; another engine's gives the same bits
 * @example randomPoints({ seed: 1, dimensions: [] }).replicates; // undefined
 */
export function randomPoints({
  seed,
  dimensions,
  fillTails: fill = fillTails,
}: {
  seed: number;
  dimensions: readonly Dimension[];
  fillTails?: typeof fillTails;
}): PointSource {
  const { find } = dimensionTable(dimensions);
  const openBlock = (block: number) => {
    const streams = new Map<StreamName, { readonly state: LaneState; turn: number }>();
    return (stream: StreamName, step: number, out: Float64Array, offset: number) => {
      const { hash, turn } = find(stream, step);
      const open = streams.get(stream) ?? { state: openStream(seed, block, hash), turn: 0 };
      streams.set(stream, open);
      if (open.turn !== turn) refuse(stream, step);
      open.turn++;
      fill(open.state, out, offset);
    };
  };
  return { kind: 'random', replicates: undefined, openBlock };
}

/** A generator can only go on: a step left out or asked for again would be given the numbers of another. */
function refuse(stream: StreamName, step: number): never {
  const message = `openSampler: expected the steps of \`${stream}\` one after the other, got step ${step}`;
  const zh = { message: `openSampler：\`${stream}\` 的各步应依次取用，现为第 ${step} 步` };
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'step', message, got: `${step}`, zh }]);
}
