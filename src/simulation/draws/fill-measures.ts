import { isLevel, measure } from '../../plan/criterion';
import type { Scenario } from '../../scenario/scenario';
import type { BlockSimulator } from '../block-simulator';
import { indicatorOffset } from '../kernel/layout';
import type { JudgedTarget } from '../targets/judged-targets';

/**
 * What a target judges, in every draw of the block computed last.
 *
 * @param out - one a draw, filled from the first draw of the block on
 */
export function fillMeasures(
  { layout, memory }: Pick<BlockSimulator, 'layout' | 'memory'>,
  scenario: Scenario,
  { target, criterion }: JudgedTarget,
  out: Float64Array,
): void {
  const years = target.year - scenario.model.years.base;
  const offsetsOf = (indicator: string) =>
    Array.from({ length: years + 1 }, (_, step) => indicatorOffset(layout, indicator, step));
  const own = offsetsOf(target.indicator);
  if (isLevel(criterion)) {
    const from = own[years]!;
    out.set(memory.subarray(from, from + out.length));
    return;
  }
  const others = criterion.kind === 'inStepWith' ? offsetsOf(criterion.indicator) : [];
  const path = new Float64Array(own.length);
  const other = new Float64Array(others.length);
  for (let draw = 0; draw < out.length; draw++) {
    for (let t = 0; t < own.length; t++) path[t] = memory[own[t]! + draw]!;
    for (let t = 0; t < others.length; t++) other[t] = memory[others[t]! + draw]!;
    out[draw] = measure(criterion, path, other);
  }
}
