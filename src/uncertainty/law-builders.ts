import type { Distribution } from './distribution';
import { beta } from './distributions/beta';
import { discrete } from './distributions/discrete';
import { empirical } from './distributions/empirical';
import { gamma } from './distributions/gamma';
import { gumbel } from './distributions/gumbel';
import { logUniform } from './distributions/log-uniform';
import { logistic } from './distributions/logistic';
import { lognormal } from './distributions/lognormal';
import { metalog } from './distributions/metalog';
import { negativeBinomial } from './distributions/negative-binomial';
import { normal } from './distributions/normal';
import { pert } from './distributions/pert';
import { poisson } from './distributions/poisson';
import { shiftedLognormal } from './distributions/shifted-lognormal';
import { skewNormal } from './distributions/skew-normal';
import { studentT } from './distributions/student-t';
import { triangular } from './distributions/triangular';
import { twoPieceNormal } from './distributions/two-piece-normal';
import { uniform } from './distributions/uniform';
import { weibull } from './distributions/weibull';

/** The laws that take one object of plain parameters, which each checks itself; by kind, the commonest first. */
export const lawBuilders = {
  normal,
  lognormal,
  uniform,
  triangular,
  gamma,
  studentT,
  pert,
  beta,
  weibull,
  skewNormal,
  twoPieceNormal,
  shiftedLognormal,
  logUniform,
  logistic,
  gumbel,
  metalog,
  discrete,
  empirical,
  poisson,
  negativeBinomial,
} as const satisfies Record<string, (parameters: never) => Distribution>;
