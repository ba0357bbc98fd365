import { expectedIssue } from '../../core/expected-issue';
import { freezeDeeply } from '../../core/freeze-deeply';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import type { Wording } from '../../core/wording';
import { type Distribution, densityRatio, distributionMark, restriction } from '../distribution';
import type { Law } from './law-body';

/**
 * The frozen distribution of a law: mark, deep-frozen parameters, checked arguments.
 *
 * The functions of the law are called only with arguments strictly inside: p and q in (0, 1), finite x at or above
 * the lower end of the support. Results are kept inside the support and inside [0, 1].
 *
 * @param law - kind, parameters, moments, support and functions
 * @returns the distribution, whose `quantile` at 0 and 1 gives the ends of the support
 * @throws InputError from its functions, where p or q is no number in [0, 1] or x is no number
 */
export function makeDistribution(law: Law): Distribution {
  const { kind, mean, variance, skewness } = law;
  const [low, high] = law.support;
  return Object.freeze({
    [distributionMark]: true as const,
    kind,
    parameters: freezeDeeply(law.parameters),
    mean,
    variance,
    skewness,
    support: Object.freeze([low, high] as const),
    kinks: Object.freeze([...law.kinks]),
    ...(law.stepped && { stepped: true as const }),
    ...densities(law),
    ...tails(law),
    quantile(p: number): number {
      if (!(typeof p === 'number' && p >= 0 && p <= 1)) throw notProbability(`${kind}.quantile`, 'p', p);
      if (p === 0) return low;
      return p === 1 ? high : between(law.quantile(p), low, high);
    },
    quantileUpper(q: number): number {
      if (!(typeof q === 'number' && q >= 0 && q <= 1)) throw notProbability(`${kind}.quantileUpper`, 'q', q);
      if (q === 0) return high;
      return q === 1 ? low : between(law.quantileUpper(q), low, high);
    },
    ...(law.restrict && { [restriction]: law.restrict }),
    ...(law.densityRatio && { [densityRatio]: law.densityRatio }),
  });
}

function tails(law: Law): Pick<Distribution, 'cdf' | 'sf'> {
  const [low, high] = law.support;
  return {
    cdf(x: number): number {
      if (typeof x !== 'number' || Number.isNaN(x)) throw notNumber(`${law.kind}.cdf`, x);
      if (x < low || x === -Infinity) return 0;
      return x >= high ? 1 : between(law.cdf(x), 0, 1);
    },
    sf(x: number): number {
      if (typeof x !== 'number' || Number.isNaN(x)) throw notNumber(`${law.kind}.sf`, x);
      if (x < low || x === -Infinity) return 1;
      return x >= high ? 0 : between(law.sf(x), 0, 1);
    },
  };
}

function densities(law: Law): Pick<Distribution, 'pdf' | 'pmf'> {
  const named = (name: 'pdf' | 'pmf') => {
    if (law[name] === undefined) return {};
    return {
      [name](x: number): number {
        if (typeof x !== 'number' || Number.isNaN(x)) throw notNumber(`${law.kind}.${name}`, x);
        const inside = x >= law.support[0] && x <= law.support[1] && Number.isFinite(x);
        return inside ? law[name]!(x) : 0;
      },
    };
  };
  return { ...named('pdf'), ...named('pmf') };
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function notProbability(where: string, name: string, value: unknown): InputError {
  return refusal(where, name, value, { en: 'a number in [0, 1]', zh: '[0, 1] 内的数字' });
}

function notNumber(where: string, value: unknown): InputError {
  return refusal(where, 'x', value, { en: 'a number', zh: '数字' });
}

function refusal(where: string, path: string, value: unknown, expected: Wording): InputError {
  const code = typeof value !== 'number' ? 'E_TYPE' : Number.isFinite(value) ? 'E_RANGE' : 'E_NOT_FINITE';
  return new InputError([expectedIssue(where, path, { code, expected, got: printValue(value) })]);
}
