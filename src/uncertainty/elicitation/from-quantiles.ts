import { z } from 'zod';
import { log } from '../../core/log';
import { normalQuantile } from '../../core/normal-quantile';
import { fault, parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { metalog } from '../distributions/metalog';
import { shiftedLognormal } from '../distributions/shifted-lognormal';
import { type Ends, twoParameterFits } from './two-parameter-fits';
import { largestRatio, twoPieceFromQuantiles } from './two-piece-from-quantiles';

/** Distance of a stated median from that of the law, as a share of p95 − p5, that passes for rounding. */
const roundingOfMedian = 1e-3;

const families = [
  'normal',
  'lognormal',
  'uniform',
  'gamma',
  'weibull',
  'beta',
  'shiftedLognormal',
  'twoPieceNormal',
  'metalog',
] as const;
const bounded: readonly string[] = ['beta', 'metalog'];
const positive: readonly string[] = ['lognormal', 'gamma', 'weibull'];
const threeParameters: readonly string[] = ['shiftedLognormal', 'twoPieceNormal', 'metalog'];

const schema = z
  .strictObject({
    family: z.enum(families, { error: `one of ${families.join(', ')}` }),
    p5: real(),
    p50: real().optional(),
    p95: real(),
    min: real().optional(),
    max: real().optional(),
  })
  .superRefine((given, context) => {
    const { family, p5, p50, p95, min, max } = given;
    const refuse = (field: 'p5' | 'p50' | 'p95' | 'min' | 'max', expected: string, hint?: string) => {
      const issue = fault({ code: 'E_INCONSISTENT', expected, ...(hint === undefined ? {} : { hint }) });
      context.addIssue({ ...issue, path: [field], input: given[field] });
    };
    const refuseOrder = (field: 'p50' | 'p95', expected: string) =>
      context.addIssue({
        ...fault({ code: 'E_NOT_MONOTONE', expected }),
        path: [field],
        input: given[field],
      });
    if (!(p95 > p5)) refuseOrder('p95', `greater than \`p5\`, which is ${p5}`);
    else if (p50 !== undefined && !(p50 > p5 && p50 < p95))
      refuseOrder('p50', `between \`p5\` and \`p95\`, in (${p5}, ${p95})`);
    if (positive.includes(family) && p5 <= 0)
      refuse('p5', `greater than 0, as all values of a ${family} are`, 'shiftedLognormal has no such limit');
    if (threeParameters.includes(family) && p50 === undefined)
      refuse('p50', `a number, which a ${family} needs besides \`p5\` and \`p95\``);
    if (!bounded.includes(family) && min !== undefined)
      refuse('min', `left out, since ${family} takes no bounds`);
    if (!bounded.includes(family) && max !== undefined)
      refuse('max', `left out, since ${family} takes no bounds`);
    const [low, high] = family === 'beta' ? [min ?? 0, max ?? 1] : [min ?? -Infinity, max ?? Infinity];
    if (bounded.includes(family) && p5 <= low) refuse('p5', `greater than \`min\`, which is ${low}`);
    if (bounded.includes(family) && p95 >= high) refuse('p95', `less than \`max\`, which is ${high}`);
  });

type Given = z.output<typeof schema>;

/** Family of laws that `fromQuantiles` fits. */
export type QuantileFamily = Given['family'];

/**
 * The distribution of a family that has given 5, 50 and 95 % quantiles, as an expert states them.
 *
 * Families of two parameters (normal, lognormal, uniform, gamma, weibull, and beta between its bounds) go through p5
 * and p95; a p50 given besides must agree with the median that follows, within 0.1 % of p95 − p5. Families of three
 * (shiftedLognormal, twoPieceNormal, metalog) go through all three. Where no member has the quantiles, that is
 * refused: nothing is fitted halfway. `metalog` itself fits fewer terms than quantiles, and `quantileErrors` tells
 * how far off any distribution is.
 *
 * @param quantiles.p5 - 5 % quantile, any unit
 * @param quantiles.p50 - median
 * @param quantiles.p95 - 95 % quantile, greater than `p5`
 * @param quantiles.min - lower bound, for beta (0 if left out) and metalog (none if left out)
 * @param quantiles.max - upper bound, for beta (1 if left out) and metalog (none if left out)
 * @param family - name of the family
 * @returns the distribution
 * @throws InputError if no member of the family has these quantiles
 * @example fromQuantiles({ p5: 9000, p50: 10800, p95: 13500 }, 'shiftedLognormal').parameters.shift; // 5400
 */
export function fromQuantiles(
  quantiles: {
    readonly p5: number;
    readonly p50?: number;
    readonly p95: number;
    readonly min?: number;
    readonly max?: number;
  },
  family: QuantileFamily,
): Distribution {
  const given = parseInput('fromQuantiles', schema, {
    ...parseInput('fromQuantiles', z.looseObject({}), quantiles),
    family,
  });
  const { p5, p50, p95, min, max } = given;
  if (family === 'shiftedLognormal') return shiftedFrom(p5, p50!, p95);
  if (family === 'twoPieceNormal') return twoPieceFrom(p5, p50!, p95);
  if (family === 'metalog') {
    const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    return metalog({ quantiles: { p5, p50: p50!, p95 }, ...limits });
  }
  const law = twoParameterFits[family](given as Ends);
  if (law === undefined) throw noMember('p95', `a quantile that a ${family} with this \`p5\` can have`, p95);
  const median = law.quantile(0.5);
  if (p50 !== undefined && Math.abs(p50 - median) > roundingOfMedian * (p95 - p5)) {
    const expected = `${median}, the median of the ${family} with these \`p5\` and \`p95\``;
    throw noMember('p50', expected, p50, 'leave it out, or use shiftedLognormal, twoPieceNormal or metalog');
  }
  return law;
}

/** With a = p50 − p5 and b = p95 − p50: s = |ln(b/a)| / z, exp μ = a b / |b − a|, and the end of the support beyond. */
function shiftedFrom(p5: number, p50: number, p95: number): Distribution {
  const [a, b] = [p50 - p5, p95 - p50];
  const spread = Math.abs(log(b / a));
  const scale = (a / Math.abs(b - a)) * b;
  if (spread === 0 || !Number.isFinite(p50 + scale))
    throw noMember('p50', 'off the middle of `p5` and `p95`', p50, 'use normal, which is symmetric');
  const shape = { meanlog: log(scale), sdlog: spread / normalQuantile(0.95) };
  return b > a
    ? shiftedLognormal({ shift: p50 - scale, ...shape })
    : shiftedLognormal({ shift: p50 + scale, ...shape, tail: 'lower' });
}

function twoPieceFrom(p5: number, p50: number, p95: number): Distribution {
  const ratio = (p95 - p50) / (p50 - p5);
  if (ratio > 1 / largestRatio && ratio < largestRatio) return twoPieceFromQuantiles(p5, p50, p95);
  const limits = `a median with (p95 − p50) / (p50 − p5) between ${1 / largestRatio} and ${largestRatio} (it is ${ratio})`;
  throw noMember('p50', limits, p50, 'use shiftedLognormal or metalog, which can be more skewed');
}

function noMember(path: string, allowed: string, value: number, hint?: string): InputError {
  const message = `fromQuantiles: expected \`${path}\` to be ${allowed}, got ${value}`;
  return new InputError([
    {
      code: 'E_INCONSISTENT',
      path,
      message,
      got: String(value),
      allowed,
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}
