import { isLevel } from '../../plan/criterion';
import type { Scenario } from '../../scenario/scenario';
import { indicatorOffset } from '../block/layout';
import type { BlockSimulator } from '../engine/block-simulator';
import type { JudgedTarget } from '../targets/judged-targets';
import { measureDraws } from '../targets/measure-draws';

/**
 * What a target judges, in every draw of the block computed last.
 *
 * @param out - one a draw, filled from the first draw of the block on
 */
export function fillMeasures(
  { layout, memory }: Pick<BlockSimulator, 'layout' | 'memory'>,
  scenario: Scenario,
  judged: JudgedTarget,
  out: Float64Array,
): void {
  const { base } = scenario.model.years;
  const offsetOf = (indicator: string, year: number) => indicatorOffset(layout, indicator, year - base);
  const { target, criterion } = judged;
  if (isLevel(criterion)) {
    const from = offsetOf(target.indicator, target.year);
    out.set(memory.subarray(from, from + out.length));
    return;
  }
  const columnOf = (indicator: string, year: number) => ({
    values: memory,
    from: offsetOf(indicator, year),
  });
  measureDraws(judged, columnOf, out);
}
