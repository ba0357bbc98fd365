import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import { indicatorOffset } from '../block/layout';
import { blockSimulator } from '../engine/block-simulator';
import type { Checkpoint } from './checkpoint';
import { givenPoints } from './given-points';
import { runDimensions } from './run-dimensions';

/** An indicator in a year. */
export interface Output {
  readonly indicator: string;
  readonly year: number;
}

/**
 * Values of outputs at points: a column a dimension in, a column an output out, all of the same length.
 *
 * @param checkpoint - awaited before every 1,024 points, so that others get their turn and the run can be ended
 */
export type PointFunction = (
  points: readonly Float64Array[],
  checkpoint?: Checkpoint,
) => Promise<Float64Array[]>;

/**
 * A scenario as a function of its uncertain numbers: points in the space of independent standard normal values, one
 * column for each of `runDimensions`.
 *
 * @param outputs - kept indicators or not, any year from the base year on
 */
export function runPoints(scenario: Scenario, outputs: readonly Output[]): PointFunction {
  const dimensions = runDimensions(scenario);
  let source = givenPoints([], dimensions);
  const form = { form: source.form, openBlock: (block: number) => source.openBlock(block) };
  const { layout, memory, run } = blockSimulator(scenario, () => form, 'auto');
  const { base } = scenario.model.years;
  const offsets = outputs.map(({ indicator, year }) => indicatorOffset(layout, indicator, year - base));
  return async (points, checkpoint) => {
    source = givenPoints(points, dimensions);
    const count = points[0]?.length ?? 1;
    const results = outputs.map(() => new Float64Array(count));
    for (let first = 0; first < count; first += blockDraws) {
      await checkpoint?.();
      run(first / blockDraws);
      const length = Math.min(blockDraws, count - first);
      for (const [i, offset] of offsets.entries())
        results[i]!.set(memory.subarray(offset, offset + length), first);
    }
    return results;
  };
}
