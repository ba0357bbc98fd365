import * as z from 'zod/mini';
import { once } from '../core/once';
import { parseInput } from '../core/parse-input';
import { fraction } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import { compoundGrowth } from '../projection/compound-growth';
import { demandOf, type HeadlineProjection, headline, stepsThrough, through } from './headline';

const target = once(() => demandOf('gdpGrowth'));

const schema = z.strictObject({ growth: z._default(fraction('[-1, 1]'), () => target().value), through });

/** Input of `projectGdp`. */
export interface ProjectGdpInput {
  readonly growth?: number | undefined;
  readonly through?: number | undefined;
}

/**
 * Real GDP of Haidian from its stated level of 2020 at a steady rate.
 *
 * y(t) = 8504.6 · (1 + g)^t
 *
 * @param growth - g, annual growth as a fraction, ≥ −1; the 6 % of the plan unless given
 * @param through - last calendar year, in [2021, 2035]; 2025 unless given
 * @returns years, values (1e8 CNY at prices of 2020), unit and sources
 * @throws InputError if an option is out of its range
 * @example projectGdp({ growth: 0.06 }).values[5]; // 11381.07324725696
 */
export function projectGdp(input: ProjectGdpInput = {}): HeadlineProjection {
  const { growth, through: last } = parseInput('projectGdp', schema, input);
  const start = baselineOf(haidianPlan(), 'realGdp').value;
  const values = compoundGrowth({ start, rate: growth, years: stepsThrough(last) });
  return headline('realGdp', values, growth === target().value ? target().sources : []);
}
