import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { parseInput, readInput, wordedFault } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { integer, real, reals } from '../../core/schema';
import type { Wording } from '../../core/wording';
import type { Distribution } from '../distribution';
import { greaterThan, lessThan } from './bound-wording';
import { boundedScale } from './bounded-scale';
import { leastSquares } from './least-squares';
import { makeDistribution } from './make-distribution';
import { metalogRises } from './metalog-rises';
import { type Moments, quantileMoments } from './quantile-moments';
import { quantilesSchema, readQuantiles } from './read-quantiles';
import { logistic, logitOf, metalogTerms, type StandardMetalog, standardMetalog } from './standard-metalog';

/** Most terms; more follow noise. */
const mostTerms = 16;

const bounds = { min: z.optional(real()), max: z.optional(real()) };
const byCoefficients = z
  .strictObject({
    coefficients: reals('(-∞, ∞)', 2).check(
      z.maxLength(mostTerms, `an array of at most ${mostTerms} numbers`),
    ),
    ...bounds,
  })
  .check(z.superRefine(({ min, max }, context) => refuseBounds(min, max, context)));
const byQuantiles = z
  .strictObject({ quantiles: quantilesSchema(2), terms: z.optional(integer(`[2, ${mostTerms}]`)), ...bounds })
  .check(
    z.superRefine(({ quantiles, terms, min, max }, context) => {
      refuseBounds(min, max, context);
      const entries = Object.entries(quantiles);
      const refuse = (path: string[], expected: Wording, input: unknown) =>
        context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path, input });
      if (terms !== undefined && terms > entries.length)
        refuse(['terms'], atMostQuantiles(entries.length), terms);
      for (const [key, x] of entries) {
        if (min !== undefined && x <= min) refuse(['quantiles', key], greaterThan('min', min), x);
        if (max !== undefined && x >= max) refuse(['quantiles', key], lessThan('max', max), x);
      }
    }),
  );

type Bounds = { readonly min?: number | undefined; readonly max?: number | undefined };

/** Input of `metalog`. */
export type MetalogInput =
  | {
      readonly coefficients: readonly number[];
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | {
      readonly quantiles: Readonly<Record<string, number>>;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly terms?: number | undefined;
    };

/**
 * Metalog distribution: a flexible law through given quantiles, unbounded, or bounded on one side or both.
 *
 * M(p) = a₁ + a₂ L + a₃ h L + a₄ h + a₅ h² + a₆ h² L + a₇ h³ + a₈ h³ L + ..., L = ln(p / (1 − p)), h = p − 1/2; the
 * quantile is M, or with bounds min + e^M, max − e^(−M), (min + max e^M) / (1 + e^M)
 *
 * With as many terms as quantiles the law goes through all of them; with fewer it is fitted to them by least squares
 * (on the scale of M): `quantileErrors` then says how far it is off.
 *
 * @param input.quantiles - at least two, by probability: `{ 0.05: 4.5, 0.5: 6.2, 0.95: 7.4 }`, or `{ p5: 4.5, ... }`
 * @param input.terms - number of terms, 2 to 16, at most the number of quantiles, which it is if left out
 * @param input.coefficients - a₁, a₂, ..., in place of `quantiles` and `terms`
 * @param input.min - lower bound, never reached; none if left out
 * @param input.max - upper bound, never reached; none if left out
 * @returns the distribution; its `parameters` are always `coefficients` and the bounds; moments by quadrature
 * @throws InputError if M does not grow everywhere, so that no metalog with these terms has these quantiles
 * @see Keelin (2016), The metalog distributions
 * @example metalog({ quantiles: { 0.05: 4.5, 0.5: 6.2, 0.95: 7.4 } }).quantile(0.5); // 6.200000000000001
 */
export function metalog(input: MetalogInput): Distribution {
  const read = readInput('metalog', input);
  if (typeof read === 'object' && read !== null && 'coefficients' in read) {
    const parameters = parseInput('metalog', byCoefficients, read);
    return metalogOf(parameters.coefficients, parameters, 'coefficients');
  }
  const { quantiles, terms, ...limits } = parseInput('metalog', byQuantiles, read);
  const points = readQuantiles(quantiles);
  const scale = boundedScale(limits.min, limits.max);
  const count = terms ?? Math.min(points.length, mostTerms);
  const rows = points.map(({ p }) => metalogTerms(logitOf(p, 1 - p), count));
  const coefficients = leastSquares(
    rows,
    points.map(({ x }) => scale.place(x)),
  );
  return metalogOf(coefficients, limits, 'quantiles');
}

function metalogOf(
  coefficients: readonly number[],
  limits: Bounds,
  from: 'coefficients' | 'quantiles',
): Distribution {
  const { min, max } = limits;
  const law = standardMetalog(coefficients);
  if (!metalogRises(law)) throw notIncreasing(coefficients.length, from);
  const scale = boundedScale(min, max);
  const spread = (w: number) => logistic(w) * logistic(-w);
  const valueAt = (p: number, q: number) => scale.value(law.at(logitOf(p, q)));
  const placeOf = (x: number) => law.inverse(scale.place(x));
  const logSpread = (w: number) => -Math.abs(w) - 2 * log1p(exp(-Math.abs(w)));
  const functions = {
    support: [min ?? -Infinity, max ?? Infinity] as const,
    kinks: [],
    pdf: (x: number) => {
      if (x === min || x === max) return 0;
      const w = placeOf(x);
      const share = spread(w);
      // So far out slopes may be no doubles, but the density is 0.
      return share === 0 ? 0 : share / (law.slope(w) * scale.slope(scale.place(x)));
    },
    densityRatio: (x: number, d: number) => {
      const [from, to] = [placeOf(x), placeOf(x + d)];
      const slopes = scale.slope(scale.place(x)) / scale.slope(scale.place(x + d));
      const change = (law.slope(from) / law.slope(to)) * slopes;
      // So far out slopes may be no doubles, but the density is 0.
      return Number.isNaN(change) ? -Infinity : logSpread(to) - logSpread(from) + log(change);
    },
    cdf: (x: number) => logistic(placeOf(x)),
    sf: (x: number) => logistic(-placeOf(x)),
    quantile: (p: number) => valueAt(p, 1 - p),
    quantileUpper: (q: number) => valueAt(1 - q, q),
  };
  return makeDistribution({
    kind: 'metalog',
    parameters: {
      coefficients: [...coefficients],
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
    ...momentsOf(law, limits, functions),
    ...functions,
  });
}

/** With one bound, the other tail is a power law, x ~ q^(−b) with b the slope of M there, and has moments below 1/b. */
function momentsOf(
  law: StandardMetalog,
  { min, max }: Bounds,
  functions: Parameters<typeof quantileMoments>[0],
): Moments {
  if ((min === undefined) === (max === undefined)) return quantileMoments(functions);
  const [sign, heaviness] = max === undefined ? [1, law.ends[1]] : [-1, law.ends[0]];
  if (heaviness >= 1) return { mean: sign * Infinity, variance: Infinity, skewness: Number.NaN };
  const moments = quantileMoments(functions);
  if (heaviness >= 1 / 2) return { ...moments, variance: Infinity, skewness: Number.NaN };
  return heaviness >= 1 / 3 ? { ...moments, skewness: Number.NaN } : moments;
}

function atMostQuantiles(count: number): Wording {
  return { en: `at most the ${count} quantiles`, zh: `不大于分位数个数 ${count} 的整数` };
}

function refuseBounds(
  min: number | undefined,
  max: number | undefined,
  context: z.core.$RefinementCtx,
): void {
  if (min === undefined || max === undefined || min < max) return;
  const expected = greaterThan('min', min);
  context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['max'], input: max });
}

function notIncreasing(terms: number, path: 'coefficients' | 'quantiles'): InputError {
  const [allowed, got, chinese] =
    path === 'coefficients'
      ? [
          'those of a quantile function that grows everywhere',
          'one that falls somewhere',
          '应为处处上升的分位数函数的系数，现有下降处',
        ]
      : [
          `quantiles of a metalog of ${terms} terms, whose quantile function grows everywhere`,
          'ones that only a function with a fall goes through',
          `应为 ${terms} 项 metalog 的分位数，其分位数函数处处上升，现只有带下降处的函数能通过它们`,
        ];
  const message = `metalog: expected \`${path}\` to be ${allowed}, got ${got}`;
  const hasHint = path === 'quantiles' && terms > 2;
  const hint = hasHint ? { hint: 'use fewer `terms`, or less uneven quantiles' } : {};
  const zh = {
    message: `metalog：\`${path}\` ${chinese}`,
    ...(hasHint && { hint: '请减少 `terms`，或使分位数间距更均匀' }),
  };
  return new InputError([{ code: 'E_NOT_MONOTONE', path, message, got, allowed, ...hint, zh }]);
}
