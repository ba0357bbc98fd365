import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { fraction, real } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import { compoundGrowth } from '../projection/compound-growth';
import { knowledgeProduction } from '../projection/knowledge-production';
import { perpetualInventory } from '../projection/perpetual-inventory';
import { requiredGrowth } from '../projection/required-growth';
import { isDistribution } from '../uncertainty/distribution';
import { demandOf, type HeadlineProjection, headline, planYears, stepsThrough, through } from './headline';
import { type HaidianModel, haidianModel } from './model';

const schema = z.strictObject({
  rdGrowth: z.optional(fraction('(-1, 1]')),
  elasticity: z._default(real(), () => meanOf('patentElasticity')),
  drift: z._default(real(), () => meanOf('patentDrift')),
  through,
});

/** Input of `projectPctApplications`. */
export interface ProjectPctApplicationsInput {
  readonly rdGrowth?: number | undefined;
  readonly elasticity?: number | undefined;
  readonly drift?: number | undefined;
  readonly through?: number | undefined;
}

/**
 * PCT patent applications a year, from their derived level of 2020, by knowledge production on the R&D stock.
 *
 * E P(t) = P(2020) · (S(t) / S(2020))^η · e^(drift · t), S the stock at the beginning of the year, which holds R&D
 * up to the year before
 *
 * @param rdGrowth - annual growth of R&D spending at prices of 2020 as a fraction, > −1; unless given the growth that
 * makes spending 11 % of GDP in 2025 at 6 % growth, both as the plan sets them
 * @param elasticity - η, percent more applications per percent more stock; the mean of the built-in model unless given
 * @param drift - log growth a year that the stock does not explain; the mean of the built-in model unless given
 * @param through - last calendar year, in [2021, 2035]; 2025 unless given
 * @returns years, values (applications a year, expected, hence not whole), unit and sources
 * @throws InputError if an option is out of its range
 * @see Pakes and Griliches (1984), Patents and R&D at the firm level: a first look
 * @example projectPctApplications({ elasticity: 0, drift: 0 }).values; // [2850, 2850, 2850, 2850, 2850, 2850]
 */
export function projectPctApplications(input: ProjectPctApplicationsInput = {}): HeadlineProjection {
  const { rdGrowth, elasticity, drift, through: last } = parseInput('projectPctApplications', schema, input);
  const spending = baselineOf(haidianPlan(), 'rdSpending').value;
  const rate = rdGrowth ?? growthToTarget(spending);
  const stock = perpetualInventory({
    investment: compoundGrowth({ start: spending, rate, years: stepsThrough(last) }),
    depreciation: meanOf('rdDepreciation'),
    growth: meanOf('rdPastGrowth'),
    timing: 'beginning',
  });
  const start = baselineOf(haidianPlan(), 'pctApplications').value;
  const values = knowledgeProduction({ start, stock, elasticity, lag: 0, drift });
  const planned = [...demandOf('rdIntensity').sources, ...demandOf('gdpGrowth').sources];
  return headline('pctApplications', values, rdGrowth === undefined ? planned : []);
}

/** Growth of R&D spending that meets the share of the plan at the growth of the plan. */
function growthToTarget(spending: number): number {
  const gdp = compoundGrowth({
    start: baselineOf(haidianPlan(), 'realGdp').value,
    rate: demandOf('gdpGrowth').value,
    years: planYears,
  })[planYears]!;
  return requiredGrowth({ start: spending, target: demandOf('rdIntensity').value * gdp, years: planYears });
}

function meanOf(input: keyof HaidianModel['inputs']): number {
  const { value } = haidianModel().inputs[input];
  return isDistribution(value) ? value.mean : value;
}
