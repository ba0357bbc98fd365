import * as z from 'zod/mini';
import { type Fault, fault } from '../../core/parse-input';
import { real } from '../../core/schema';

/** Largest size of a location, and largest scale: 1e308 + 745 · 1e305 is still a double. */
const farthest = 1e308;
const widest = 1e305;

const zhLimit = '双精度数最大为 1.79e308；再大则部分分位数无法表示';
const limit = 'a double ends at 1.79e308: beyond this some quantiles would not be representable';

/** Location of a law whose tails fall at least exponentially, in [−1e308, 1e308]: all its quantiles are doubles. */
export const location: z.ZodMiniNumber<number> = real().check(
  z.refine(
    (value) => Math.abs(value) <= farthest,
    refusal('a number in [-1e308, 1e308]', '[-1e308, 1e308] 内的数字'),
  ),
);

/** Scale of such a law, in (0, 1e305]. */
export const scale: z.ZodMiniNumber<number> = real('(0, ∞)').check(
  z.refine((value) => !(value > widest), refusal('a number in (0, 1e305]', '(0, 1e305] 内的数字')),
);

/** Standard deviation that may be 0, for a number without uncertainty; at most 1e305. */
export const spread: z.ZodMiniNumber<number> = real('[0, ∞)').check(
  z.refine((value) => !(value > widest), refusal('a number in [0, 1e305]', '[0, 1e305] 内的数字')),
);

function refusal(expected: string, zhExpected: string): ReturnType<typeof fault> {
  const given: Fault = {
    code: 'E_RANGE',
    expected,
    hint: limit,
    zh: { expected: zhExpected, hint: zhLimit },
  };
  return fault(given);
}
