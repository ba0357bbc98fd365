// Errors

// Analysis
export { type Attainment, attainment } from './analysis/attainment';
export type { JointOdds } from './analysis/joint-odds';
export { printProbability } from './analysis/print-probability';
export type { EvaluableOdds, NotEvaluableOdds, TargetOdds } from './analysis/target-odds';
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
// Model and scenario
export { defineModel, defineModel, type ModelInput, type ModelInput } from './model/define-model';
export type { Indicator, Indicator } from './model/indicator';
export type { Model, Model } from './model/model';
// Plan
// Plan
export type { Baseline, Baseline } from './plan/baseline';
export { baselineOf, baselineOf } from './plan/baseline-of';
export {
  type Criterion,
  type Criterion,
  isNumeric,
  isNumeric,
  measure,
  measure,
  meets,
  meets,
  type NumericCriterion,
  type NumericCriterion,
} from './plan/criterion';
export { definePlan, definePlan } from './plan/define-plan';
export type { PlanDocument, PlanDocument } from './plan/document';
export type {
  Indicator as PlanIndicator,
  Indicator as PlanIndicator,
  IndicatorKind,
  IndicatorKind,
} from './plan/indicator';
export type { Language, Language } from './plan/language';
export type { Plan, Plan } from './plan/plan';
export type { PlanInput, PlanInput } from './plan/plan-schema';
export type { PlanTarget, PlanTarget } from './plan/plan-target';
export { printCriterion, printCriterion } from './plan/print-criterion';
export { printQuantity, printQuantity } from './plan/print-quantity';
export type { Bilingual, Bilingual, Source, Source, Status, Status } from './plan/provenance';
export type { Requirement, Requirement } from './plan/requirement';
export type { Attribute, Attribute, Target, Target } from './plan/target';
// Projection
// Projection
export { annualDecline, annualDecline } from './projection/annual-decline';
export { averageGrowth, averageGrowth } from './projection/average-growth';
export { bassAdopters, bassAdopters } from './projection/bass-adopters';
export { bassAdoptionRate, bassAdoptionRate } from './projection/bass-adoption-rate';
export { bassDiffusion, bassDiffusion } from './projection/bass-diffusion';
export { bassPeak, bassPeak } from './projection/bass-peak';
export { cappedEmissions, cappedEmissions } from './projection/capped-emissions';
export { cappedEmissionsPeak, cappedEmissionsPeak } from './projection/capped-emissions-peak';
export { cappedEmissionsQuota, cappedEmissionsQuota } from './projection/capped-emissions-quota';
export { cappedEmissionsTotal, cappedEmissionsTotal } from './projection/capped-emissions-total';
export { cappedMigration, cappedMigration } from './projection/capped-migration';
export { cappedPopulation, cappedPopulation } from './projection/capped-population';
export { cobbDouglas, cobbDouglas } from './projection/cobb-douglas';
export { cohortPopulation, cohortPopulation } from './projection/cohort-population';
export { compoundGrowth, compoundGrowth } from './projection/compound-growth';
export { cumulativeGrowthMoments, cumulativeGrowthMoments } from './projection/cumulative-growth-moments';
export { cumulativeTotal, cumulativeTotal } from './projection/cumulative-total';
export { dampedTrend, dampedTrend } from './projection/damped-trend';
export { dampedTrendLimit, dampedTrendLimit } from './projection/damped-trend-limit';
export { emissionRatio, emissionRatio } from './projection/emission-ratio';
export { environmentalKuznets, environmentalKuznets } from './projection/environmental-kuznets';
export { errorCorrection, errorCorrection } from './projection/error-correction';
export { gompertzGrowth, gompertzGrowth } from './projection/gompertz-growth';
export { growthAccounting, growthAccounting } from './projection/growth-accounting';
export { growthForFlatEmissions, growthForFlatEmissions } from './projection/growth-for-flat-emissions';
export { halfLife, halfLife } from './projection/half-life';
export { intensityDecline, intensityDecline } from './projection/intensity-decline';
export { kaya, kaya } from './projection/kaya';
export { knowledgeProduction, knowledgeProduction } from './projection/knowledge-production';
export { kuznetsTurningPoint, kuznetsTurningPoint } from './projection/kuznets-turning-point';
export { learningCurve, learningCurve } from './projection/learning-curve';
export { learningExponent, learningExponent } from './projection/learning-exponent';
export { linearTrend, linearTrend } from './projection/linear-trend';
export { lmdi, lmdi } from './projection/lmdi';
export { lmdiSectors, lmdiSectors } from './projection/lmdi-sectors';
export { logMean, logMean } from './projection/log-mean';
export { logisticGrowth, logisticGrowth } from './projection/logistic-growth';
export { logisticInflection, logisticInflection } from './projection/logistic-inflection';
export { logitPartialAdjustment, logitPartialAdjustment } from './projection/logit-partial-adjustment';
export { meanRevertingGrowth, meanRevertingGrowth } from './projection/mean-reverting-growth';
export { ornsteinUhlenbeckToAr1, ornsteinUhlenbeckToAr1 } from './projection/ornstein-uhlenbeck-to-ar1';
export { partialAdjustment, partialAdjustment } from './projection/partial-adjustment';
export {
  partialAdjustmentOvershoots,
  partialAdjustmentOvershoots,
} from './projection/partial-adjustment-overshoots';
export { peakThenDecline, peakThenDecline } from './projection/peak-then-decline';
export { perpetualInventory, perpetualInventory } from './projection/perpetual-inventory';
export { policyRamp, policyRamp } from './projection/policy-ramp';
export { requiredDesired, requiredDesired } from './projection/required-desired';
export { requiredGrowth, requiredGrowth } from './projection/required-growth';
export { requiredIntensityDecline, requiredIntensityDecline } from './projection/required-intensity-decline';
export { requiredLogGrowth, requiredLogGrowth } from './projection/required-log-growth';
export { requiredMitigation, requiredMitigation } from './projection/required-mitigation';
export { stirpat, stirpat } from './projection/stirpat';
export { verhulstGrowth, verhulstGrowth } from './projection/verhulst-growth';
// Report
// Report
export { attainmentCsv, attainmentCsv } from './report/attainment-csv';
export {
  type AttainmentDocument,
  type AttainmentDocument,
  attainmentDocument,
  attainmentDocument,
} from './report/attainment-document';
export { attainmentReport, attainmentReport } from './report/attainment-report';
export {
  type AttainmentRow,
  type AttainmentRow,
  attainmentRows,
  attainmentRows,
} from './report/attainment-rows';
export {
  defineScenario,
  defineScenario,
  type ScenarioInput,
  type ScenarioInput,
} from './scenario/define-scenario';
export type { Scenario, Scenario } from './scenario/scenario';
// Simulation
// Simulation
export type { Certificate, Certificate } from './simulation/certificate';
export type { Design, Design, SamplerName, SamplerName } from './simulation/design';
export type { Ensemble, Ensemble, NonFinite, NonFinite } from './simulation/ensemble';
export type { Estimate, Estimate } from './simulation/estimate';
export type { Fan, Fan } from './simulation/fan';
export type {
  ImportanceDiagnostics,
  ImportanceDiagnostics,
} from './simulation/importance/importance-diagnostics';
export { simulate, simulate } from './simulation/simulate';
export type { Progress, Progress, SimulateOptions, SimulateOptions } from './simulation/simulate-options';
export type { Summary, Summary } from './simulation/summary';
// Uncertainty: dependence
export { bivariateNormalCdf } from './uncertainty/dependence/bivariate-normal-cdf';
export { checkCorrelation } from './uncertainty/dependence/check-correlation';
export { equicorrelatedJoint } from './uncertainty/dependence/equicorrelated-joint';
export { imanConover } from './uncertainty/dependence/iman-conover';
export { kendallCorrelation } from './uncertainty/dependence/kendall-correlation';
export { leastEigenvalue } from './uncertainty/dependence/least-eigenvalue';
export { lognormalCorrelation } from './uncertainty/dependence/lognormal-correlation';
export { nearestCorrelation } from './uncertainty/dependence/nearest-correlation';
export type { NearestMatrix } from './uncertainty/dependence/nearest-matrix';
export { pearsonCorrelation } from './uncertainty/dependence/pearson-correlation';
export { rankCorrelationMatrix } from './uncertainty/dependence/rank-correlation-matrix';
export type { Series } from './uncertainty/dependence/series';
export { spearmanCorrelation } from './uncertainty/dependence/spearman-correlation';
export { tailDependence } from './uncertainty/dependence/tail-dependence';
// Uncertainty: distributions
// Uncertainty
export {
  type Distribution,
  type Distribution,
  type DistributionData,
  type DistributionData,
  isDistribution,
  isDistribution,
} from './uncertainty/distribution';
export { distributionFrom, distributionFrom } from './uncertainty/distribution-from';
export { beta } from './uncertainty/distributions/beta';
export { brittonTwoPieceNormal } from './uncertainty/distributions/britton-two-piece-normal';
export { discrete } from './uncertainty/distributions/discrete';
export { empirical } from './uncertainty/distributions/empirical';
export { fanplotTwoPieceNormal } from './uncertainty/distributions/fanplot-two-piece-normal';
export { gamma, gamma } from './uncertainty/distributions/gamma';
export { lognormal, lognormal } from './uncertainty/distributions/lognormal';
export { metalog } from './uncertainty/distributions/metalog';
export { type MixtureComponent, mixture, mixture } from './uncertainty/distributions/mixture';
export { negativeBinomial } from './uncertainty/distributions/negative-binomial';
export { normal, normal } from './uncertainty/distributions/normal';
export { pert } from './uncertainty/distributions/pert';
export { pointMass, pointMass } from './uncertainty/distributions/point-mass';
export { poisson } from './uncertainty/distributions/poisson';
export { shiftedLognormal } from './uncertainty/distributions/shifted-lognormal';
export { skewNormal } from './uncertainty/distributions/skew-normal';
export { studentT, studentT } from './uncertainty/distributions/student-t';
export { triangular, triangular } from './uncertainty/distributions/triangular';
export { truncated, truncated } from './uncertainty/distributions/truncated';
export { twoPieceNormal } from './uncertainty/distributions/two-piece-normal';
export { uniform, uniform } from './uncertainty/distributions/uniform';
export { weibull } from './uncertainty/distributions/weibull';
// Uncertainty: elicitation
export { fitGrowth, type GrowthFit } from './uncertainty/elicitation/fit-growth';
export { fromQuantiles, type QuantileFamily } from './uncertainty/elicitation/from-quantiles';
export type { YearValue } from './uncertainty/elicitation/growth-history';
export type { GrowthStatistics } from './uncertainty/elicitation/growth-statistics';
export { type QuantileErrors, quantileErrors } from './uncertainty/elicitation/quantile-errors';
// Uncertainty: error bars
export { clopperPearsonInterval } from './uncertainty/intervals/clopper-pearson-interval';
export { jeffreysInterval } from './uncertainty/intervals/jeffreys-interval';
export {
  type OrderStatisticInterval,
  orderStatisticInterval,
} from './uncertainty/intervals/order-statistic-interval';
export { type ReplicateInterval, replicateInterval } from './uncertainty/intervals/replicate-interval';
export { wilsonInterval, wilsonInterval } from './uncertainty/intervals/wilson-interval';
