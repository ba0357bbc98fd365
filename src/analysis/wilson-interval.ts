import { z } from 'zod';
import { normalQuantile } from '../core/normal-quantile';
import { fault, parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';

const options = z
  .strictObject({ count: integer('[0, ∞)'), draws: integer('[1, ∞)'), level: real('(0, 1)').default(0.95) })
  .superRefine(({ count, draws }, context) => {
    if (count <= draws) return;
    context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected: `at most the ${draws} draws` }), path: ['count'], input: count });
  });

/**
 * Two-sided confidence interval of a probability from independent draws, by Wilson's score.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), with p = count/n and z the normal quantile of (1 + level)/2.
 *
 * @param count - draws in which the event happened, an integer in [0, draws]
 * @param draws - n, independent of each other
 * @param level - coverage aimed at, in (0, 1); 0.95 unless given
 * @returns lower and upper end, in [0, 1]; exactly 0 where count is 0, exactly 1 where it is all
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 * @example wilsonInterval({ count: 73, draws: 100 }); // [0.6356788323205501, 0.8073041585042364]
 */
export function wilsonInterval(input: z.input<typeof options>): readonly [number, number] {
  const { count, draws, level } = parseInput('wilsonInterval', options, input);
  const z = normalQuantile((1 + level) / 2);
  const p = count / draws;
  const zz = z * z;
  const middle = p + zz / (2 * draws);
  const reach = z * Math.sqrt((p * (1 - p)) / draws + zz / (4 * draws * draws));
  const scale = 1 + zz / draws;
  return [count === 0 ? 0 : (middle - reach) / scale, count === draws ? 1 : (middle + reach) / scale];
}
