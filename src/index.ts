// Errors
export { type ErrorCode, errorCodes } from './core/error-code';
export { explainCode } from './core/explain-code';
export { formatError } from './core/format-error';
export type { Issue, Warning } from './core/issue';
export {
  InputError,
  isPlancastError,
  ModelError,
  PlancastError,
  SimulationError,
} from './core/plancast-error';
export { version } from './core/version';

// Plan
export type { Baseline } from './plan/baseline';
export { baselineOf } from './plan/baseline-of';
export type { Criterion, NumericCriterion } from './plan/criterion';
export { definePlan } from './plan/define-plan';
export type { PlanDocument } from './plan/document';
export type { Indicator as PlanIndicator, IndicatorKind } from './plan/indicator';
export type { Language } from './plan/language';
export type { Plan } from './plan/plan';
export type { PlanInput } from './plan/plan-schema';
export type { PlanTarget } from './plan/plan-target';
export { criterionMeasure, hasNumber, meetsCriterion } from './plan/checked-criterion';
export { printCriterion } from './plan/print-criterion';
export { printQuantity } from './plan/print-quantity';
export type { Bilingual, Source, Status } from './plan/provenance';
export type { Requirement } from './plan/requirement';
export type { Attribute, Target } from './plan/target';

// Projection: the paths and numbers of most plans; `plancast/projection` has the whole family
export { bassDiffusion } from './projection/bass-diffusion';
export { cappedPopulation } from './projection/capped-population';
export { cobbDouglas } from './projection/cobb-douglas';
export { cohortPopulation } from './projection/cohort-population';
export { compoundGrowth } from './projection/compound-growth';
export { cumulativeTotal } from './projection/cumulative-total';
export { dampedTrend } from './projection/damped-trend';
export { environmentalKuznets } from './projection/environmental-kuznets';
export { errorCorrection } from './projection/error-correction';
export { gompertzGrowth } from './projection/gompertz-growth';
export { intensityDecline } from './projection/intensity-decline';
export { kaya } from './projection/kaya';
export { knowledgeProduction } from './projection/knowledge-production';
export { learningCurve } from './projection/learning-curve';
export { linearTrend } from './projection/linear-trend';
export { lmdi } from './projection/lmdi';
export { logisticGrowth } from './projection/logistic-growth';
export { logitPartialAdjustment } from './projection/logit-partial-adjustment';
export { meanRevertingGrowth } from './projection/mean-reverting-growth';
export { partialAdjustment } from './projection/partial-adjustment';
export { peakThenDecline } from './projection/peak-then-decline';
export { perpetualInventory } from './projection/perpetual-inventory';
export { policyRamp } from './projection/policy-ramp';
export { requiredGrowth } from './projection/required-growth';
export { stirpat } from './projection/stirpat';

// Uncertainty: laws; `plancast/uncertainty` has the dependence of variables too
export { type Distribution, type DistributionData, isDistribution } from './uncertainty/distribution';
export { distributionFrom } from './uncertainty/distribution-from';
export { beta } from './uncertainty/distributions/beta';
export { brittonTwoPieceNormal } from './uncertainty/distributions/britton-two-piece-normal';
export { discrete } from './uncertainty/distributions/discrete';
export { empirical } from './uncertainty/distributions/empirical';
export { fanplotTwoPieceNormal } from './uncertainty/distributions/fanplot-two-piece-normal';
export { gamma } from './uncertainty/distributions/gamma';
export { gumbel } from './uncertainty/distributions/gumbel';
export { logUniform } from './uncertainty/distributions/log-uniform';
export { logistic } from './uncertainty/distributions/logistic';
export { lognormal } from './uncertainty/distributions/lognormal';
export { metalog } from './uncertainty/distributions/metalog';
export { mixture, type MixtureComponent } from './uncertainty/distributions/mixture';
export { negativeBinomial } from './uncertainty/distributions/negative-binomial';
export { normal } from './uncertainty/distributions/normal';
export { pert } from './uncertainty/distributions/pert';
export { pointMass } from './uncertainty/distributions/point-mass';
export { poisson } from './uncertainty/distributions/poisson';
export { shiftedLognormal } from './uncertainty/distributions/shifted-lognormal';
export { skewNormal } from './uncertainty/distributions/skew-normal';
export { studentT } from './uncertainty/distributions/student-t';
export { triangular } from './uncertainty/distributions/triangular';
export { truncated } from './uncertainty/distributions/truncated';
export { twoPieceNormal } from './uncertainty/distributions/two-piece-normal';
export { uniform } from './uncertainty/distributions/uniform';
export { weibull } from './uncertainty/distributions/weibull';

// Uncertainty: elicitation
export type { LawNotation } from './uncertainty/law-notation';
export { fitGrowth, type GrowthFit } from './uncertainty/elicitation/fit-growth';
export { fromQuantiles } from './uncertainty/elicitation/from-quantiles';
export type { YearValue } from './uncertainty/elicitation/growth-history';
export type { GrowthStatistics } from './uncertainty/elicitation/growth-statistics';
export type { PercentileKey } from './uncertainty/elicitation/percentile';
export type { PersistenceChoice } from './uncertainty/elicitation/persistence-choice';
export type { QuantileFamily, StatableParameter } from './uncertainty/elicitation/quantile-families';
export type { StatedQuantiles } from './uncertainty/elicitation/stated-quantiles';

// Uncertainty: error bars
export { clopperPearsonInterval } from './uncertainty/intervals/clopper-pearson-interval';
export { jeffreysInterval } from './uncertainty/intervals/jeffreys-interval';
export {
  type OrderStatisticInterval,
  orderStatisticInterval,
} from './uncertainty/intervals/order-statistic-interval';
export { type ReplicateInterval, replicateInterval } from './uncertainty/intervals/replicate-interval';
export { wilsonInterval } from './uncertainty/intervals/wilson-interval';

// Model
export { defineModel } from './model/define-model';
export { describeModel } from './model/describe/describe-model';
export type { DescribeOptions } from './model/describe/describe-options';
export type { Described } from './model/describe/description';
export type { Indicator } from './model/indicator';
export type { Model } from './model/model';
export type {
  BaselineEntry,
  EventEntry,
  IndicatorEntry,
  InputEntry,
  ModelInput,
  ShockEntry,
  TargetEntry,
} from './model/model-input';
export { convertUnit } from './model/units/convert-unit';
export { parseUnit } from './model/units/parse-unit';
export type { Unit } from './plan/units/unit';

// Scenario
export { defineScenario } from './scenario/define-scenario';
export {
  type DiffOptions,
  diffScenarios,
  type ScenarioDiff,
  type ScenarioDiffEntry,
} from './scenario/diff-scenarios';
export type { Scenario } from './scenario/scenario';
export type { ScenarioDifference } from './scenario/scenario-differences';
export type { ScenarioInput } from './scenario/scenario-input';

// The built-in plan of Haidian
export { haidian } from './haidian/haidian';
export type { HeadlineProjection } from './haidian/headline';
export { projectEmissions } from './haidian/project-emissions';
export { projectGdp } from './haidian/project-gdp';
export { projectPctApplications } from './haidian/project-pct-applications';
export { projectPopulation } from './haidian/project-population';
export { projectRdIntensity } from './haidian/project-rd-intensity';

// Files
export type { DocumentFormat } from './document/read-document';
export type { FileOptions, PrintOptions } from './files/file-options';
export { parseModel } from './files/parse-model';
export { parseObservations } from './files/parse-observations';
export { parsePlan } from './files/parse-plan';
export { parseScenario, type ScenarioFileOptions } from './files/parse-scenario';
export { printModel } from './files/print-model';
export { printPlan } from './files/print-plan';
export { printScenario, type ScenarioPrintOptions } from './files/print-scenario';
export type { Observation } from './plan/observation';

// Simulation
export type { Certificate } from './simulation/ensemble/certificate';
export type { Design } from './simulation/design/design';
export type { SamplerName } from './simulation/design/samplers';
export type { UnsolvedReason } from './model/simultaneous/unsolved-block';
export type { Ensemble } from './simulation/ensemble/ensemble';
export type { Clamped, NonFinite, Unsolved } from './simulation/results/counted-draws';
export type { Estimate } from './simulation/estimates/estimate';
export type { Fan } from './simulation/ensemble/fan-result';
export type { ImportanceAim, ImportanceDiagnostics } from './simulation/design/importance-diagnostics';
export { simulate } from './simulation/simulate';
export type { SimulateOptions } from './simulation/runs/simulate-options';
export type { Progress } from './simulation/batches/progress';
export type { Summary } from './simulation/ensemble/summary-result';

// Analysis
export { attainment } from './analysis/attainment';
export type { Attainment } from './analysis/attainment-result';
export { weakestLink } from './analysis/weakest-link';
export type { Link, WeakestLink, WeakestLinkRow } from './analysis/weakest-link-result';
export type { JointOdds } from './analysis/joint-odds';
export { printProbability } from './analysis/print-probability';
export type { EvaluableOdds, NotEvaluableOdds, TargetOdds } from './analysis/target-odds';

// Report
export { attainmentCsv } from './report/attainment-csv';
export { attainmentDocument } from './analysis/attainment-document';
export type { AttainmentDocument } from './analysis/attainment-data';
export { attainmentReport } from './report/attainment-report';
export { attainmentRows } from './analysis/attainment-rows';
export type { AttainmentRow } from './analysis/attainment-row';
