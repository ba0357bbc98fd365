import type { Distribution } from '../../../src/uncertainty/distribution';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { empirical } from '../../../src/uncertainty/distributions/empirical';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../../src/uncertainty/distributions/metalog';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

/** Laws of every kind with a density, and the relative error of their probabilities. */
export const parentLaws: readonly (readonly [name: string, law: Distribution, accuracy: number])[] = [
  ['normal', normal({ mean: 3, sd: 2 }), 1e-12],
  ['lognormal', lognormal({ meanlog: 0, sdlog: 0.7 }), 1e-12],
  ['shifted lognormal', shiftedLognormal({ shift: 2, meanlog: 0, sdlog: 0.5, tail: 'lower' }), 1e-12],
  ['uniform', uniform({ min: -1, max: 3 }), 1e-12],
  ['triangular', triangular({ min: 0, mode: 1, max: 3 }), 1e-12],
  ['pert', pert({ min: 0, mode: 1, max: 4 }), 1e-12],
  ['beta', beta({ alpha: 2, beta: 5 }), 1e-12],
  ['gamma', gamma({ shape: 2.5, scale: 2 }), 1e-12],
  ['weibull', weibull({ shape: 1.5, scale: 2 }), 1e-12],
  ['student t', studentT({ df: 4 }), 1e-12],
  ['skew normal', skewNormal({ location: 1, scale: 2, shape: -3 }), 1e-10],
  ['two-piece normal', twoPieceNormal({ mode: 1, sdLeft: 0.5, sdRight: 2 }), 1e-12],
  ['metalog', metalog({ coefficients: [6, 0.5, -0.2, 0.1] }), 1e-12],
  ['bounded metalog', metalog({ coefficients: [0, 0.5], min: 0, max: 4 }), 1e-12],
  ['logistic', logistic({ location: 1, scale: 2 }), 1e-12],
  ['gumbel', gumbel({ location: 1, scale: 2 }), 1e-12],
  ['log-uniform', logUniform({ min: 0.1, max: 50 }), 1e-12],
  ['empirical', empirical({ values: [4, 1, 3, 2, 7, 5], interpolate: true }), 1e-12],
  ['mixture', twoHumps(6), 1e-12],
  ['mixture with a gap', twoHumps(16), 1e-12],
];

/** Two normal humps, of weights 0.3 and 0.7, that lie apart by a distance. */
export function twoHumps(distance: number): Distribution {
  const weighted = (weight: number, mean: number) => ({ weight, distribution: normal({ mean, sd: 1 }) });
  return mixture([weighted(0.3, 0), weighted(0.7, distance)]);
}
