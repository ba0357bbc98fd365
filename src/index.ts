// Errors

// Analysis
export { type Attainment, attainment } from './analysis/attainment';
export type { JointOdds } from './analysis/joint-odds';
export { printProbability } from './analysis/print-probability';
export type { EvaluableOdds, NotEvaluableOdds, TargetOdds } from './analysis/target-odds';
export { wilsonInterval } from './analysis/wilson-interval';
export { type ErrorCode, errorCodes } from './core/error-code';
export type { Issue } from './core/issue';
export {
  InputError,
  isPlancastError,
  ModelError,
  PlancastError,
  SimulationError,
} from './core/plancast-error';
export { version } from './core/version';
// The built-in plan of Haidian
export { haidian } from './haidian/haidian';
export type { HeadlineProjection } from './haidian/headline';
export { projectEmissions } from './haidian/project-emissions';
export { projectGdp } from './haidian/project-gdp';
export { projectPctApplications } from './haidian/project-pct-applications';
export { projectPopulation } from './haidian/project-population';
export { projectRdIntensity } from './haidian/project-rd-intensity';
// Model and scenario
export { defineModel, type ModelInput } from './model/define-model';
export type { Indicator } from './model/indicator';
export type { Model } from './model/model';
// Plan
export type { Baseline } from './plan/baseline';
export { baselineOf } from './plan/baseline-of';
export { type Criterion, isNumeric, measure, meets, type NumericCriterion } from './plan/criterion';
export { definePlan } from './plan/define-plan';
export type { PlanDocument } from './plan/document';
export type { Indicator as PlanIndicator, IndicatorKind } from './plan/indicator';
export type { Language } from './plan/language';
export type { Plan } from './plan/plan';
export type { PlanInput } from './plan/plan-schema';
export type { PlanTarget } from './plan/plan-target';
export { printCriterion } from './plan/print-criterion';
export { printQuantity } from './plan/print-quantity';
export type { Bilingual, Source, Status } from './plan/provenance';
export type { Requirement } from './plan/requirement';
export type { Attribute, Target } from './plan/target';
// Projection
export { annualDecline } from './projection/annual-decline';
export { averageGrowth } from './projection/average-growth';
export { bassAdopters } from './projection/bass-adopters';
export { bassAdoptionRate } from './projection/bass-adoption-rate';
export { bassDiffusion } from './projection/bass-diffusion';
export { bassPeak } from './projection/bass-peak';
export { cappedEmissions } from './projection/capped-emissions';
export { cappedEmissionsPeak } from './projection/capped-emissions-peak';
export { cappedEmissionsQuota } from './projection/capped-emissions-quota';
export { cappedEmissionsTotal } from './projection/capped-emissions-total';
export { cappedMigration } from './projection/capped-migration';
export { cappedPopulation } from './projection/capped-population';
export { cobbDouglas } from './projection/cobb-douglas';
export { cohortPopulation } from './projection/cohort-population';
export { compoundGrowth } from './projection/compound-growth';
export { cumulativeGrowthMoments } from './projection/cumulative-growth-moments';
export { cumulativeTotal } from './projection/cumulative-total';
export { dampedTrend } from './projection/damped-trend';
export { dampedTrendLimit } from './projection/damped-trend-limit';
export { emissionRatio } from './projection/emission-ratio';
export { environmentalKuznets } from './projection/environmental-kuznets';
export { errorCorrection } from './projection/error-correction';
export { gompertzGrowth } from './projection/gompertz-growth';
export { growthAccounting } from './projection/growth-accounting';
export { growthForFlatEmissions } from './projection/growth-for-flat-emissions';
export { halfLife } from './projection/half-life';
export { intensityDecline } from './projection/intensity-decline';
export { kaya } from './projection/kaya';
export { knowledgeProduction } from './projection/knowledge-production';
export { kuznetsTurningPoint } from './projection/kuznets-turning-point';
export { learningCurve } from './projection/learning-curve';
export { learningExponent } from './projection/learning-exponent';
export { linearTrend } from './projection/linear-trend';
export { lmdi } from './projection/lmdi';
export { lmdiSectors } from './projection/lmdi-sectors';
export { logMean } from './projection/log-mean';
export { logisticGrowth } from './projection/logistic-growth';
export { logisticInflection } from './projection/logistic-inflection';
export { logitPartialAdjustment } from './projection/logit-partial-adjustment';
export { meanRevertingGrowth } from './projection/mean-reverting-growth';
export { ornsteinUhlenbeckToAr1 } from './projection/ornstein-uhlenbeck-to-ar1';
export { partialAdjustment } from './projection/partial-adjustment';
export { partialAdjustmentOvershoots } from './projection/partial-adjustment-overshoots';
export { peakThenDecline } from './projection/peak-then-decline';
export { perpetualInventory } from './projection/perpetual-inventory';
export { policyRamp } from './projection/policy-ramp';
export { requiredDesired } from './projection/required-desired';
export { requiredGrowth } from './projection/required-growth';
export { requiredIntensityDecline } from './projection/required-intensity-decline';
export { requiredLogGrowth } from './projection/required-log-growth';
export { requiredMitigation } from './projection/required-mitigation';
export { stirpat } from './projection/stirpat';
export { verhulstGrowth } from './projection/verhulst-growth';
// Report
export { attainmentCsv } from './report/attainment-csv';
export { type AttainmentDocument, attainmentDocument } from './report/attainment-document';
export { attainmentReport } from './report/attainment-report';
export { type AttainmentRow, attainmentRows } from './report/attainment-rows';
export { defineScenario, type ScenarioInput } from './scenario/define-scenario';
export type { Scenario } from './scenario/scenario';
// Simulation
export type { Certificate } from './simulation/certificate';
export type { Ensemble, NonFinite } from './simulation/ensemble';
export type { Estimate } from './simulation/estimate';
export type { Fan } from './simulation/fan';
export { simulate } from './simulation/simulate';
export type { Progress, SimulateOptions } from './simulation/simulate-options';
export type { Summary } from './simulation/summary';
// Uncertainty
export { type Distribution, type DistributionData, isDistribution } from './uncertainty/distribution';
export { distributionFrom } from './uncertainty/distribution-from';
export { gamma } from './uncertainty/distributions/gamma';
export { lognormal } from './uncertainty/distributions/lognormal';
export { mixture } from './uncertainty/distributions/mixture';
export { normal } from './uncertainty/distributions/normal';
export { pointMass } from './uncertainty/distributions/point-mass';
export { studentT } from './uncertainty/distributions/student-t';
export { triangular } from './uncertainty/distributions/triangular';
export { truncated } from './uncertainty/distributions/truncated';
export { uniform } from './uncertainty/distributions/uniform';
