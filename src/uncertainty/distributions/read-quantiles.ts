import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';

/** One quantile: probability p at or below x. */
export interface QuantilePoint {
  readonly p: number;
  readonly x: number;
}

const expected = expectation(
  'a probability in (0, 1) such as 0.05, or a percentile such as p5',
  '(0, 1) 内的概率，如 0.05，或百分位，如 p5',
);

/**
 * Schema of quantiles as a record: keys are probabilities (`0.05`) or percentiles (`p5`), values are the quantiles.
 *
 * @param least - how many are needed
 */
export function quantilesSchema(least: number) {
  return z.record(z.string(), real()).check(
    z.superRefine((quantiles, context) => {
      const keys = Object.keys(quantiles);
      const strange = keys.filter((each) => !(probabilityOf(each) > 0 && probabilityOf(each) < 1));
      for (const key of strange) {
        context.addIssue({ ...fault({ code: 'E_BAD_NAME', expected }), path: [key], input: key });
      }
      if (keys.length < least) {
        const wanted = {
          en: `an object with at least ${least} quantiles`,
          zh: `至少有 ${least} 个分位数的对象`,
        };
        context.addIssue({ ...wordedFault('E_SHAPE', wanted), input: quantiles });
      }
      if (strange.length === 0) demandIncrease(quantiles, context);
    }),
  );
}

/**
 * Quantiles of a record in order of their probability.
 *
 * @param quantiles - keys as in `quantilesSchema`
 */
export function readQuantiles(quantiles: Readonly<Record<string, number>>): QuantilePoint[] {
  return Object.entries(quantiles)
    .map(([key, x]) => ({ p: probabilityOf(key), x }))
    .sort((a, b) => a.p - b.p);
}

/** Probability that a key names; NaN where it names none. */
export function probabilityOf(key: string): number {
  if (/^p\d+(\.\d+)?$/.test(key)) return Number(key.slice(1)) / 100;
  return /^(\d*\.)?\d+(e-\d+)?$/.test(key) ? Number(key) : Number.NaN;
}

function demandIncrease(quantiles: Readonly<Record<string, number>>, context: z.core.$RefinementCtx): void {
  const points = readQuantiles(quantiles);
  const fallen = points.findIndex(({ p, x }, i) => i > 0 && !(p > points[i - 1]!.p && x > points[i - 1]!.x));
  if (fallen < 1) return;
  const { p, x } = points[fallen]!;
  const before = points[fallen - 1]!;
  const key = Object.keys(quantiles).find((each) => probabilityOf(each) === p && quantiles[each] === x)!;
  const expected = `greater than ${before.x}, the quantile at ${before.p}`;
  const hint = 'quantiles increase with their probability';
  const zh = { expected: `大于 ${before.x}（概率 ${before.p} 的分位数）的数`, hint: '分位数随概率增大' };
  context.addIssue({ ...fault({ code: 'E_NOT_MONOTONE', expected, hint, zh }), path: [key], input: x });
}
