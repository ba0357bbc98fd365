import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault, wordedFault } from '../../core/parse-input';
import type { Wording } from '../../core/wording';

/** Numbers of one variable, one a draw: a plain array, or what an ensemble returns. */
export type Series = readonly number[] | Float64Array;

const series = z
  .custom<Series>((value) => Array.isArray(value) || value instanceof Float64Array, {
    error: 'an array of numbers',
    abort: true,
    params: { code: 'E_TYPE' },
  })
  .check(
    z.superRefine((values, context) => {
      for (let i = 0; i < values.length; i++) {
        if (Number.isFinite(values[i])) continue;
        const code = typeof values[i] === 'number' ? 'E_NOT_FINITE' : 'E_TYPE';
        context.addIssue({ ...fault({ code, expected: 'a finite number' }), path: [i], input: values[i] });
        return;
      }
    }),
  );

/** Schema of the samples of several variables: as many numbers for each, at least two, not all the same. */
export const samplesSchema = z
  .array(series, { error: expectation('an array of samples', '样本的列表') })
  .check(z.superRefine(checkSamples));

/** Schema of a pair of samples. */
export const pairSchema = z
  .strictObject({ x: series, y: series })
  .check(z.superRefine(({ x, y }, context) => checkSamples([x, y], context, ['x', 'y'])));

function checkSamples(
  samples: readonly Series[],
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
  names: readonly PropertyKey[] = samples.map((_, k) => k),
): void {
  for (const [k, values] of samples.entries()) {
    const expected = expectationOf(values, samples[0]!.length);
    if (expected === undefined) continue;
    const code = expected === notConstant ? 'E_INCONSISTENT' : 'E_SHAPE';
    context.addIssue({ ...wordedFault(code, expected), path: [names[k]!], input: values });
  }
}

const notConstant = {
  en: 'numbers that are not all the same, for they have no correlation otherwise',
  zh: '不全相同的数字，否则没有相关系数',
};

function expectationOf(values: Series, length: number): Wording | undefined {
  if (values.length < 2) return { en: 'at least two numbers', zh: '至少两个数字' };
  if (values.length !== length)
    return {
      en: `as many numbers as the first sample has, ${length}`,
      zh: `与第一个样本同样多的数字，即 ${length} 个`,
    };
  return values.every((value) => value === values[0]) ? notConstant : undefined;
}
