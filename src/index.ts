// Errors
export { type ErrorCode, errorCodes } from './core/error-code';
export type { Issue } from './core/issue';
export { InputError, isPlancastError, ModelError, PlancastError, SimulationError } from './core/plancast-error';
export { version } from './core/version';

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

// Model and scenario
export { defineModel, type ModelInput } from './model/define-model';
export type { Indicator } from './model/indicator';
export type { Model } from './model/model';
export { defineScenario, type ScenarioInput } from './scenario/define-scenario';
export type { Scenario } from './scenario/scenario';

// Simulation
export type { Certificate } from './simulation/certificate';
export type { Ensemble, NonFinite } from './simulation/ensemble';
export type { Fan } from './simulation/fan';
export { type Progress, type SimulateOptions, simulate } from './simulation/simulate';
export type { Estimate, Summary } from './simulation/summary';

// Analysis
export { type Attainment, attainment } from './analysis/attainment';
export type { JointOdds } from './analysis/joint-odds';
export { printProbability } from './analysis/print-probability';
export type { EvaluableOdds, NotEvaluableOdds, TargetOdds } from './analysis/target-odds';
export { wilsonInterval } from './analysis/wilson-interval';

// Report
export { attainmentCsv } from './report/attainment-csv';
export { type AttainmentDocument, attainmentDocument } from './report/attainment-document';
export { attainmentReport } from './report/attainment-report';
export { type AttainmentRow, attainmentRows } from './report/attainment-rows';
