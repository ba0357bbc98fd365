import type { Expression } from '../../model/expression';
import { fromYearOn, number, stretchesWithin } from '../paths/formula-parts';
import type { PathYears } from '../paths/path-years';
import { rampChange } from '../paths/ramp-path';
import type { AdditionDefinition } from './addition-schema';

/**
 * The amount that an addition brings in a year, as a formula of the year alone: by year, 0 in years that are not named;
 * as a step, 0 before its first year; as a ramp, size · p(t) with the shapes of `policyRamp`, and the size itself from
 * its end on.
 *
 * @param years - of the model
 */
export function additionChange({ byYear, step, ramp }: AdditionDefinition, years: PathYears): Expression {
  return fromYearOn(stretchesWithin(stretchesOf({ byYear, step, ramp }, years), years));
}

type Stretch = readonly [first: number, change: Expression];

function stretchesOf(
  { byYear, step, ramp }: Pick<AdditionDefinition, 'byYear' | 'step' | 'ramp'>,
  { base, horizon }: PathYears,
): readonly Stretch[] {
  const before: Stretch = [base, number(0)];
  if (step !== undefined) return [before, [step.from, number(step.size)]];
  if (ramp !== undefined) {
    const { within, reached } = rampChange(ramp, ramp.size);
    return [before, [ramp.from + 1, within], [ramp.to, reached]];
  }
  const amounts = Array.from({ length: horizon - base }, (_, i) => byYear![base + 1 + i] ?? 0);
  return amounts.flatMap((amount, i): Stretch[] =>
    i > 0 && Object.is(amount, amounts[i - 1]) ? [] : [[base + 1 + i, number(amount)]],
  );
}
