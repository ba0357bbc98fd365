import { InputError } from '../../core/plancast-error';
import { hashName, type NameHash, type StreamName } from '../streams/stream';
import type { Dimension } from './point-source';

/** Place of a dimension, and what its name and step say. */
export interface DimensionPlace {
  /** Position among all dimensions, from 0. */
  readonly position: number;
  /** Position among the steps of its stream, from 0. */
  readonly turn: number;
  readonly step: number;
  readonly hash: NameHash;
}

/** The dimensions of a run, to be found by stream and step. */
export interface DimensionTable {
  /** In the order given. */
  readonly places: readonly DimensionPlace[];
  /** @throws InputError if the dimension was not announced */
  readonly find: (stream: StreamName, step: number) => DimensionPlace;
}

/**
 * Looks dimensions up by stream and step; the hash of a name is computed once.
 *
 * @param dimensions - in the order that assigns Sobol dimensions; the steps of a stream increase
 * @throws InputError if a dimension stands there twice or the steps of a stream do not increase
 * @example dimensionTable([{ stream: 'input:a', step: 0 }]).find('input:a', 0).position; // 0
 */
export function dimensionTable(dimensions: readonly Dimension[]): DimensionTable {
  const streams = new Map<StreamName, Map<number, DimensionPlace>>();
  const places = dimensions.map(({ stream, step }, position) => {
    const steps = streams.get(stream) ?? new Map<number, DimensionPlace>();
    const before = [...steps.values()].at(-1);
    if (before !== undefined && before.step >= step) refuse(position, stream, step, before.step);
    const place = { position, turn: steps.size, step, hash: before?.hash ?? hashName(stream) };
    streams.set(stream, steps.set(step, place));
    return place;
  });
  const find = (stream: StreamName, step: number) =>
    streams.get(stream)?.get(step) ?? refuseUnknown(stream, step, dimensions.length);
  return { places, find };
}

function refuse(position: number, stream: StreamName, step: number, before: number): never {
  const path = `dimensions[${position}].step`;
  const message = `openSampler: expected \`${path}\` to be after step ${before} of \`${stream}\`, got ${step}`;
  const zh = { message: `openSampler：\`${path}\` 应在 \`${stream}\` 的第 ${before} 步之后，现为 ${step}` };
  throw new InputError([{ code: 'E_INCONSISTENT', path, message, got: `${step}`, zh }]);
}

function refuseUnknown(stream: StreamName, step: number, count: number): never {
  const message = `openSampler: expected one of the ${count} dimensions, got step ${step} of \`${stream}\``;
  const zh = { message: `openSampler：应为 ${count} 个维度之一，现为 \`${stream}\` 的第 ${step} 步` };
  throw new InputError([{ code: 'E_UNKNOWN_NAME', path: 'dimensions', message, got: stream, zh }]);
}
