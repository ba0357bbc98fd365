// Not exported by itself: it has the bundler put the laws, elicitation, dependence and intervals into files of their own, so that a page that uses
// them through `plancast` carries neither the plan nor the reader of files and formulas.

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
export { type MixtureComponent, mixture } from './uncertainty/distributions/mixture';
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
export { fitGrowth, type GrowthFit } from './uncertainty/elicitation/fit-growth';
export { fromQuantiles } from './uncertainty/elicitation/from-quantiles';
export type { YearValue } from './uncertainty/elicitation/growth-history';
export type { GrowthStatistics } from './uncertainty/elicitation/growth-statistics';
export type { PercentileKey } from './uncertainty/elicitation/percentile';
export type { PersistenceChoice } from './uncertainty/elicitation/persistence-choice';
export { type QuantileErrors, quantileErrors } from './uncertainty/elicitation/quantile-errors';
export type { QuantileFamily, StatableParameter } from './uncertainty/elicitation/quantile-families';
export type { StatedQuantiles } from './uncertainty/elicitation/stated-quantiles';
export { clopperPearsonInterval } from './uncertainty/intervals/clopper-pearson-interval';
export { jeffreysInterval } from './uncertainty/intervals/jeffreys-interval';
export {
  type OrderStatisticInterval,
  orderStatisticInterval,
} from './uncertainty/intervals/order-statistic-interval';
export { type ReplicateInterval, replicateInterval } from './uncertainty/intervals/replicate-interval';
export { wilsonInterval } from './uncertainty/intervals/wilson-interval';
export type { LawNotation } from './uncertainty/law-notation';
