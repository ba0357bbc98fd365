import { annualDecline } from '../../src/projection/annual-decline';
import { averageGrowth } from '../../src/projection/average-growth';
import { bassAdopters } from '../../src/projection/bass-adopters';
import { bassAdoptionRate } from '../../src/projection/bass-adoption-rate';
import { bassDiffusion } from '../../src/projection/bass-diffusion';
import { bassPeak } from '../../src/projection/bass-peak';
import { cappedEmissions } from '../../src/projection/capped-emissions';
import { cappedEmissionsPeak } from '../../src/projection/capped-emissions-peak';
import { cappedEmissionsQuota } from '../../src/projection/capped-emissions-quota';
import { cappedEmissionsTotal } from '../../src/projection/capped-emissions-total';
import { cappedMigration } from '../../src/projection/capped-migration';
import { cappedPopulation } from '../../src/projection/capped-population';
import { cobbDouglas } from '../../src/projection/cobb-douglas';
import { cohortPopulation } from '../../src/projection/cohort-population';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { cumulativeGrowthMoments } from '../../src/projection/cumulative-growth-moments';
import { cumulativeTotal } from '../../src/projection/cumulative-total';
import { dampedTrend } from '../../src/projection/damped-trend';
import { dampedTrendLimit } from '../../src/projection/damped-trend-limit';
import { emissionRatio } from '../../src/projection/emission-ratio';
import { environmentalKuznets } from '../../src/projection/environmental-kuznets';
import { errorCorrection } from '../../src/projection/error-correction';
import { gompertzGrowth } from '../../src/projection/gompertz-growth';
import { growthAccounting } from '../../src/projection/growth-accounting';
import { growthForFlatEmissions } from '../../src/projection/growth-for-flat-emissions';
import { halfLife } from '../../src/projection/half-life';
import { intensityDecline } from '../../src/projection/intensity-decline';
import { kaya } from '../../src/projection/kaya';
import { knowledgeProduction } from '../../src/projection/knowledge-production';
import { kuznetsTurningPoint } from '../../src/projection/kuznets-turning-point';
import { learningCurve } from '../../src/projection/learning-curve';
import { learningExponent } from '../../src/projection/learning-exponent';
import { linearTrend } from '../../src/projection/linear-trend';
import { lmdi } from '../../src/projection/lmdi';
import { lmdiSectors } from '../../src/projection/lmdi-sectors';
import { logMean } from '../../src/projection/log-mean';
import { logisticGrowth } from '../../src/projection/logistic-growth';
import { logisticInflection } from '../../src/projection/logistic-inflection';
import { logitPartialAdjustment } from '../../src/projection/logit-partial-adjustment';
import { meanRevertingGrowth } from '../../src/projection/mean-reverting-growth';
import { ornsteinUhlenbeckToAr1 } from '../../src/projection/ornstein-uhlenbeck-to-ar1';
import { partialAdjustment } from '../../src/projection/partial-adjustment';
import { partialAdjustmentOvershoots } from '../../src/projection/partial-adjustment-overshoots';
import { peakThenDecline } from '../../src/projection/peak-then-decline';
import { perpetualInventory } from '../../src/projection/perpetual-inventory';
import { policyRamp } from '../../src/projection/policy-ramp';
import { requiredDesired } from '../../src/projection/required-desired';
import { requiredGrowth } from '../../src/projection/required-growth';
import { requiredIntensityDecline } from '../../src/projection/required-intensity-decline';
import { requiredLogGrowth } from '../../src/projection/required-log-growth';
import { requiredMitigation } from '../../src/projection/required-mitigation';
import { stirpat } from '../../src/projection/stirpat';
import { verhulstGrowth } from '../../src/projection/verhulst-growth';

type Run = (input: unknown) => unknown;
/** A public function with an input that it accepts. */
export type Accepted = { readonly run: Run; readonly input: Readonly<Record<string, unknown>> };

function accepts<I>(run: (input: I) => unknown, input: I): Accepted {
  return { run: run as Run, input: input as Record<string, unknown> };
}

const curve = { start: 20, ceiling: 100, rate: 0.5 };
const diffusion = { market: 100, innovation: 0.03, imitation: 0.38 };
const capped = { start: 100, growth: 0.02, mitigation: 0.08 };
const population = {
  start: 3,
  birthRate: 0.0075,
  deathRate: 0.0055,
  migrationRate: 0.01,
  cap: 3.1,
  years: 5,
};
const inputs = { output: 10, capital: 20, labour: 5 };
const process = { growth: 0.03, longRun: 0.06, persistence: 0.5, years: 5 };
const soft = { ...population, rule: 'soft' as const, curvature: 0.5, leastMigrationRate: -0.01 };
const adjustment = { start: 0.2, desired: 0.4, speed: 0.3, years: 5 };
const sectors = { activity: [1, 2], intensity: [3, 4] };

/** One accepted input of every public projection function, with every option that has no default. */
export const validInputs: Readonly<Record<string, Accepted>> = {
  annualDecline: accepts(annualDecline, { decline: 0.18, years: 5 }),
  averageGrowth: accepts(averageGrowth, { rates: [0.1, -0.1] }),
  bassAdopters: accepts(bassAdopters, { ...diffusion, time: 5.7 }),
  bassAdoptionRate: accepts(bassAdoptionRate, { ...diffusion, time: 5.7 }),
  bassDiffusion: accepts(bassDiffusion, { ...diffusion, years: 5 }),
  bassPeak: accepts(bassPeak, diffusion),
  cappedEmissions: accepts(cappedEmissions, { ...capped, years: 5 }),
  cappedEmissionsPeak: accepts(cappedEmissionsPeak, { growth: 0.02, mitigation: 0.08 }),
  cappedEmissionsQuota: accepts(cappedEmissionsQuota, capped),
  cappedEmissionsTotal: accepts(cappedEmissionsTotal, { ...capped, time: 5 }),
  cappedMigration: accepts(cappedMigration, soft),
  cappedPopulation: accepts(cappedPopulation, soft),
  cobbDouglas: accepts(cobbDouglas, {
    productivity: 1,
    productivityGrowth: 0.02,
    capital: 4,
    depreciation: 0.1,
    savingRate: 0.4,
    labour: 9,
    labourGrowth: 0.01,
    capitalShare: 0.45,
    years: 5,
  }),
  cohortPopulation: accepts(cohortPopulation, {
    start: [0.4, 2.2, 0.5],
    birthRate: 0.01,
    mortality: [0.001, 0.002, 0.03],
    migration: [0, 0.01, 0],
    years: 5,
  }),
  compoundGrowth: accepts(compoundGrowth, { start: 100, rate: 0.06, years: 5 }),
  cumulativeGrowthMoments: accepts(cumulativeGrowthMoments, { ...process, innovationSd: 0.02 }),
  cumulativeTotal: accepts(cumulativeTotal, { start: 100, rate: 0.06, years: 5 }),
  dampedTrend: accepts(dampedTrend, { start: 100, step: 2, damping: 0.9, years: 5 }),
  dampedTrendLimit: accepts(dampedTrendLimit, { start: 100, ratio: 1.02, damping: 0.9 }),
  emissionRatio: accepts(emissionRatio, { growth: 0.06, decline: 0.18, years: 5 }),
  environmentalKuznets: accepts(environmentalKuznets, {
    income: 600,
    constant: -4,
    linear: 3.2,
    quadratic: -0.25,
  }),
  errorCorrection: accepts(errorCorrection, {
    start: 2,
    driver: [1.5, 1.6],
    constant: 0,
    impact: 0.4,
    speed: 0.25,
    longRun: 1.2,
    intercept: 0.1,
  }),
  gompertzGrowth: accepts(gompertzGrowth, { ...curve, years: 5 }),
  growthAccounting: accepts(growthAccounting, { base: inputs, final: inputs, capitalShare: 0.45 }),
  growthForFlatEmissions: accepts(growthForFlatEmissions, { decline: 0.18, years: 5 }),
  halfLife: accepts(halfLife, { speed: 0.3 }),
  intensityDecline: accepts(intensityDecline, { start: 100, decline: 0.18, years: 5 }),
  kaya: accepts(kaya, { population: 3.1, gdpPerHead: 27, energyIntensity: 0.2, carbonIntensity: 2.1 }),
  knowledgeProduction: accepts(knowledgeProduction, {
    start: 5000,
    stock: [3000, 3300],
    elasticity: 0.55,
    lag: 1,
    drift: 0.02,
  }),
  kuznetsTurningPoint: accepts(kuznetsTurningPoint, { linear: 3.2, quadratic: -0.25 }),
  learningCurve: accepts(learningCurve, { start: 100, startVolume: 1, volume: 2, learningRate: 0.2 }),
  learningExponent: accepts(learningExponent, { learningRate: 0.2 }),
  linearTrend: accepts(linearTrend, { start: 10, step: -2, years: 5 }),
  lmdi: accepts(lmdi, { base: { a: 1, b: 2 }, final: { a: 2, b: 3 } }),
  lmdiSectors: accepts(lmdiSectors, { base: sectors, final: sectors }),
  logMean: accepts(logMean, { base: 1, final: 2 }),
  logisticGrowth: accepts(logisticGrowth, { ...curve, years: 5 }),
  logisticInflection: accepts(logisticInflection, curve),
  logitPartialAdjustment: accepts(logitPartialAdjustment, adjustment),
  meanRevertingGrowth: accepts(meanRevertingGrowth, { ...process, start: 100 }),
  ornsteinUhlenbeckToAr1: accepts(ornsteinUhlenbeckToAr1, { reversion: 0.5, volatility: 0.02, interval: 1 }),
  partialAdjustment: accepts(partialAdjustment, adjustment),
  partialAdjustmentOvershoots: accepts(partialAdjustmentOvershoots, { speed: 0.3 }),
  peakThenDecline: accepts(peakThenDecline, {
    start: 100,
    growth: 0.01,
    peakYear: 2.5,
    decline: 0.04,
    years: 5,
  }),
  perpetualInventory: accepts(perpetualInventory, {
    investment: [100, 106],
    depreciation: 0.15,
    growth: 0.08,
    timing: 'end',
  }),
  policyRamp: accepts(policyRamp, { size: 1, from: 1, to: 4, shape: 'smoothstep', years: 5 }),
  requiredDesired: accepts(requiredDesired, { start: 9, target: 11, speed: 0.3, years: 5 }),
  requiredGrowth: accepts(requiredGrowth, { start: 100, target: 120, years: 5 }),
  requiredIntensityDecline: accepts(requiredIntensityDecline, { growth: 0.06, years: 5 }),
  requiredLogGrowth: accepts(requiredLogGrowth, { start: 100, target: 120, years: 5 }),
  requiredMitigation: accepts(requiredMitigation, { growth: 0.02, quotaYears: 30 }),
  stirpat: accepts(stirpat, {
    scale: 0.01,
    population: 3.1,
    affluence: 36,
    technology: 0.16,
    populationElasticity: 1.1,
    affluenceElasticity: 0.8,
    technologyElasticity: 0.9,
  }),
  verhulstGrowth: accepts(verhulstGrowth, { ...curve, years: 5 }),
};
