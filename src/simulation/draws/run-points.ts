import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import { indicatorOffset } from '../block/layout';
import { dimensionRows } from './dimension-rows';
import { openPointRun } from './point-run';
import { runDimensions } from './run-dimensions';

/** An indicator in a year. */
export interface Output {
  readonly indicator: string;
  readonly year: number;
}

/**
 * Values of outputs at points: a column a dimension in, a column an output out, all of the same length.
 *
 * @param look - awaited before every 1,024 points, so that others get their turn and the run can be ended
 */
export type PointFunction = (
  points: readonly Float64Array[],
  look?: () => Promise<void>,
) => Promise<Float64Array[]>;

/**
 * A scenario as a function of its uncertain numbers: points in the space of independent standard normal values, one
 * column for each of `runDimensions`.
 *
 * @param outputs - kept indicators or not, any year from the base year on
 */
export function runPoints(scenario: Scenario, outputs: readonly Output[]): PointFunction {
  const dimensions = runDimensions(scenario);
  const rows = dimensionRows(dimensions);
  const simulator = openPointRun(scenario, rows);
  const { base } = scenario.model.years;
  const offsets = outputs.map(({ indicator, year }) =>
    indicatorOffset(simulator.layout, indicator, year - base),
  );
  return async (points, look) => {
    const count = points[0]?.length ?? 1;
    const results = outputs.map(() => new Float64Array(count));
    for (let first = 0; first < count; first += blockDraws) {
      await look?.();
      const last = Math.min(count, first + blockDraws);
      // Beyond the last point the block holds the middle.
      rows.memory.fill(0);
      for (const [d, column] of points.entries())
        rows.memory.set(column.subarray(first, last), rows.offsets[d]!);
      simulator.run();
      for (const [i, offset] of offsets.entries())
        results[i]!.set(simulator.memory.subarray(offset, offset + last - first), first);
    }
    return results;
  };
}

/**
 * A plain function in the place of a scenario.
 *
 * @param f - takes one number a dimension, returns one an output
 * @param outputs - how many there are
 */
export function functionPoints(
  f: (point: readonly number[]) => readonly number[],
  outputs: number,
): PointFunction {
  return async (points, look) => {
    const count = points[0]?.length ?? 1;
    const results = Array.from({ length: outputs }, () => new Float64Array(count));
    for (let i = 0; i < count; i++) {
      if (i % blockDraws === 0) await look?.();
      const values = f(points.map((column) => column[i]!));
      for (const [k, column] of results.entries()) column[i] = values[k]!;
    }
    return results;
  };
}
