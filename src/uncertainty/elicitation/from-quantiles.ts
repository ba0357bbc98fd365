import type { Distribution } from '../distribution';
import { metalog } from '../distributions/metalog';
import { betaFit } from './beta-fit';
import { gammaFit } from './gamma-fit';
import { lineFits } from './line-fits';
import { disagreement, hasQuantile, noMember } from './quantile-agreement';
import { usedQuantiles } from './quantile-count';
import type { QuantileFamily, StatableParameter } from './quantile-families';
import { type Fit, memberOf, type QuantileFit } from './quantile-fit';
import { shiftedLognormalFit } from './shifted-lognormal-fit';
import { readStatedLaw, type StatedQuantiles } from './stated-quantiles';
import { twoPieceFit } from './two-piece-fit';

const fits: Readonly<Record<QuantileFamily, Fit>> = {
  ...lineFits,
  gamma: gammaFit,
  beta: betaFit,
  shiftedLognormal: shiftedLognormalFit,
  twoPieceNormal: twoPieceFit,
  metalog: metalogFit,
};

/**
 * The distribution of a family that has given quantiles, as an expert states them.
 *
 * As many quantiles are needed as the family has free parameters, any of p1 ... p99: two for normal, lognormal,
 * uniform, logUniform, logistic, gumbel, gamma, weibull, and beta between its bounds; three for shiftedLognormal,
 * twoPieceNormal and metalog (of three terms). One fewer where a parameter is stated: `{ sd: 1 }`. More are accepted
 * where they agree with the law to 1e-9 of its spread. Where no member has the quantiles, that is refused: nothing is
 * fitted halfway. `metalog` itself fits fewer terms than quantiles, and `quantileErrors` tells how far off any
 * distribution is.
 *
 * @param quantiles - by percentile, `{ p10: 2, p90: 7 }`, any unit, increasing; for an interval of 95 % `'p2.5'` and
 *   `'p97.5'`; `min` and `max` beside them are bounds of beta (0 and 1 if left out) and metalog (none if left out)
 * @param family - name of the family
 * @param stated - one parameter of the family, by the name that its function gives it; none if left out
 * @returns the distribution
 * @throws InputError E_SHAPE if quantiles are missing, E_NOT_MONOTONE if they do not increase, E_INCONSISTENT if no
 *   member of the family has them or one disagrees with the others
 * @example fromQuantiles({ p5: 9000, p50: 10800, p95: 13500 }, 'shiftedLognormal').parameters.shift; // 5400
 * @example fromQuantiles({ p50: 4 }, 'normal', { sd: 1 }).mean; // 4
 */
export function fromQuantiles<F extends QuantileFamily>(
  quantiles: StatedQuantiles,
  family: F,
  stated?: Readonly<Partial<Record<StatableParameter<F>, number>>>,
): Distribution {
  const law = readStatedLaw(quantiles, family, stated ?? {});
  const used = usedQuantiles(law);
  const context = { family: law.family, used, stated: law.stated };
  const found = fits[law.family]({ ...law, points: used });
  if (found === undefined || !used.every((point) => hasQuantile(found, point))) throw noMember(context);
  const odd = law.points.find((point) => !hasQuantile(found, point));
  if (odd !== undefined) throw disagreement(found, odd, context);
  return found;
}

function metalogFit({ points, min, max }: QuantileFit): Distribution | undefined {
  const quantiles = Object.fromEntries(points.map(({ key, x }) => [key, x]));
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return memberOf(() => metalog({ quantiles, ...limits }));
}
