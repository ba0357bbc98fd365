import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import { partialAdjustment } from '../projection/partial-adjustment';
import { requiredDesired } from '../projection/required-desired';
import { demandOf, type HeadlineProjection, headline, planYears, stepsThrough, through } from './headline';

/** Share of the gap closed per year unless given; assumed, budgets adjust slowly. */
const defaultSpeed = 0.2;

const schema = z.strictObject({
  desired: z.optional(real('(0, 1)')),
  speed: z._default(real('(0, 2)'), defaultSpeed),
  through,
});

/** Input of `projectRdIntensity`. */
export interface ProjectRdIntensityInput {
  readonly desired?: number | undefined;
  readonly speed?: number | undefined;
  readonly through?: number | undefined;
}

/**
 * R&D spending as a share of GDP, from its assumed level of 2020 toward a desired level.
 *
 * x(t) = x(t−1) + λ · (x* − x(t−1))
 *
 * @param desired - x*, a share in (0, 1); unless given the level whose pursuit meets the 11 % of the plan in 2025
 * @param speed - λ, share of the gap closed per year, in (0, 2); 0.2 unless given
 * @param through - last calendar year, in [2021, 2035]; 2025 unless given
 * @returns years, values (shares of GDP), unit and sources; the level of 2020, 10.9 %, is assumed
 * @throws InputError if an option is out of its range
 * @example projectRdIntensity().values[5]; // 0.11
 */
export function projectRdIntensity(input: ProjectRdIntensityInput = {}): HeadlineProjection {
  const { desired, speed, through: last } = parseInput('projectRdIntensity', schema, input);
  const start = baselineOf(haidianPlan(), 'rdIntensity').value;
  const target = demandOf('rdIntensity');
  const goal = desired ?? requiredDesired({ start, target: target.value, speed, years: planYears });
  const values = partialAdjustment({ start, desired: goal, speed, years: stepsThrough(last) });
  return headline('rdIntensity', values, desired === undefined ? target.sources : []);
}
