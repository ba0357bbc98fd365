import * as z from 'zod/mini';
import { once } from '../core/once';
import { parseInput } from '../core/parse-input';
import { fraction, real } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import { annualDecline } from '../projection/annual-decline';
import { compoundGrowth } from '../projection/compound-growth';
import { kaya } from '../projection/kaya';
import { demandOf, type HeadlineProjection, headline, planYears, stepsThrough, through } from './headline';

const demands = once(() => {
  const [growth, energy, co2] = [
    demandOf('gdpGrowth'),
    demandOf('energyIntensity'),
    demandOf('co2Intensity'),
  ];
  // Decline of CO2 per unit of energy that is left where energy and CO2 intensity fall as demanded.
  return { growth, energy, co2, carbon: 1 - (1 - co2.value) / (1 - energy.value) };
});

const schema = z.strictObject({
  growth: z._default(fraction('(-1, 1]'), () => demands().growth.value),
  energyDecline: z._default(real('[0, 1)'), () => demands().energy.value),
  carbonDecline: z._default(real('[0, 1)'), () => demands().carbon),
  through,
});

/** Input of `projectEmissions`. */
export interface ProjectEmissionsInput {
  readonly growth?: number | undefined;
  readonly energyDecline?: number | undefined;
  readonly carbonDecline?: number | undefined;
  readonly through?: number | undefined;
}

/**
 * Total CO2 emissions of Haidian as an index, 2020 = 100, by the Kaya identity.
 *
 * C = P · (G / P) · (E / G) · (C / E); intensities fall at the same annual rate after 2025 as before
 *
 * @param growth - annual growth of real GDP as a fraction, > −1; the 6 % of the plan unless given
 * @param energyDecline - fall of energy per unit of GDP from 2020 to 2025 as a fraction, in [0, 1), not a rate a year;
 * 0.14 unless given, the number of the city, assumed for the district
 * @param carbonDecline - fall of CO2 per unit of energy from 2020 to 2025, in [0, 1); unless given what makes CO2 per
 * unit of GDP fall by 0.18, the number of the nation, assumed for the district
 * @param through - last calendar year, in [2021, 2035]; 2025 unless given
 * @returns years, values (2020 = 100), unit and sources
 * @throws InputError if an option is out of its range
 * @see Kaya (1990), Impact of carbon dioxide emission control on GNP growth
 * @example projectEmissions({ growth: 0.06 }).values[5]; // 109.7344973632
 */
export function projectEmissions(input: ProjectEmissionsInput = {}): HeadlineProjection {
  const {
    growth,
    energyDecline,
    carbonDecline,
    through: last,
  } = parseInput('projectEmissions', schema, input);
  const years = stepsThrough(last);
  const population = baselineOf(haidianPlan(), 'residentPopulation').value;
  const gdp = compoundGrowth({ start: baselineOf(haidianPlan(), 'realGdp').value, rate: growth, years });
  const falling = (decline: number) =>
    compoundGrowth({ start: 1, rate: -annualDecline({ decline, years: planYears }), years });
  const energyIntensity = falling(energyDecline);
  const carbonIntensity = falling(carbonDecline);
  const emissions = gdp.map((output, t) =>
    kaya({
      population,
      gdpPerHead: output / population,
      energyIntensity: energyIntensity[t]!,
      carbonIntensity: carbonIntensity[t]!,
    }),
  );
  const start = baselineOf(haidianPlan(), 'co2Emissions').value;
  const demanded = demands();
  const values = emissions.map((level) => (start * level) / emissions[0]!);
  return headline('co2Emissions', values, [
    ...(growth === demanded.growth.value ? demanded.growth.sources : []),
    ...(energyDecline === demanded.energy.value ? demanded.energy.sources : []),
    ...(carbonDecline === demanded.carbon ? demanded.co2.sources : []),
  ]);
}
