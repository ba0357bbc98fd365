import * as z from 'zod/mini';
import { expectation } from './expectation';
import { isPlainText } from './is-plain-text';
import { fault } from './parse-input';
import { defaultExpectation } from './schema-expectation';

const numbers = new Map<string, z.ZodMiniNumber<number>>();

/**
 * A finite number in an interval written the usual way: `real('[0, 2)')`, `real('(-1, ∞)')`; `real()` is any
 * finite number. The interval is the expectation that an error message prints.
 */
export function real(interval = '(-∞, ∞)'): z.ZodMiniNumber<number> {
  return number('a number', interval);
}

/**
 * A whole number in an interval: `integer('[0, 200]')`.
 *
 * @param expected - the words of the message, where they name another interval
 */
export function integer(
  interval: string,
  expected = numberIn('an integer', interval),
): z.ZodMiniNumber<number> {
  return number('an integer', interval, expected);
}

/**
 * A share or a rate in an interval that ends at 1, or nowhere near a percentage: 6 written for 6 % is refused with
 * the fraction to write.
 */
export function fraction(interval: `${'[' | '('}${string}, 1]`): z.ZodMiniNumber<number> {
  const expected = numberIn('a number', interval);
  const anyAbove = interval.replace('1]', '∞)');
  return number('a number', anyAbove, expected).check(
    z.superRefine((value, context) => {
      if (value <= 1) return;
      const share = Number((value / 100).toPrecision(12));
      const hint = `shares and rates are fractions: write ${value} % as ${share}`;
      const zh = { expected: `${interval} 内的数字`, hint: `比例和增速用小数表示：${value}% 写作 ${share}` };
      context.addIssue({
        ...fault({ code: 'E_RANGE', expected, hint, suggestion: { value: share }, zh }),
        input: value,
      });
    }),
  );
}

/** Id of a model, a scenario or the like: up to 200 characters that can be seen. */
export const visibleId: z.ZodMiniString<string> = z.string().check(
  z.refine(
    isPlainText,
    fault({
      code: 'E_BAD_NAME',
      expected: expectation(
        'a text of 1 to 200 characters without control characters',
        '1 至 200 个字符、不含控制字符的文本',
      ),
    }),
  ),
);

/** Number of steps after the base year. */
export const steps: z.ZodMiniNumber<number> = integer('[0, 200]');

/** A probability, both ends included. */
export const probability: z.ZodMiniNumber<number> = real('[0, 1]');

/** A calendar year. */
export const calendarYear: z.ZodMiniNumber<number> = integer('[1, 9999]');

/** Several finite numbers in an interval, at least `least` of them. */
export function reals(interval = '(-∞, ∞)', least = 1): z.ZodMiniArray<z.ZodMiniNumber<number>> {
  const expected = `an array of at least ${least} ${least === 1 ? 'number' : 'numbers'}`;
  return z.array(real(interval), { error: expected }).check(z.minLength(least, { error: expected }));
}

/**
 * As `reals`, for closed intervals and arrays that may be long: those without fault are accepted in one pass, without
 * the objects that a schema makes for every element.
 */
export function manyReals(interval = '(-∞, ∞)'): z.ZodMiniType<number[], number[]> {
  const array = reals(interval);
  const { low, high } = endsOf(interval);
  const isFine = (x: unknown) => typeof x === 'number' && x >= low && x <= high && Number.isFinite(x);
  return z.custom<number[]>().check(
    z.superRefine((given: unknown, context) => {
      if (Array.isArray(given) && given.length > 0 && given.every(isFine)) return;
      const { error } = array.safeParse(given, { reportInput: true, error: defaultExpectation });
      for (const issue of error?.issues ?? []) context.issues.push({ ...issue } as z.core.$ZodRawIssue);
    }),
  );
}

/** One number, or one a step. */
export function realOrReals(
  interval = '(-∞, ∞)',
): z.ZodMiniUnion<[z.ZodMiniNumber<number>, z.ZodMiniArray<z.ZodMiniNumber<number>>]> {
  return z.union([real(interval), reals(interval)], {
    error: `${numberIn('a number', interval)}, or an array of such numbers`,
  });
}

function numberIn(kind: string, interval: string): string {
  return interval === '(-∞, ∞)' ? kind : `${kind} in ${interval}`;
}

/** Schema of a number, one for all places that expect the same: a library full of them loads in half the time. */
function number(
  kind: 'a number' | 'an integer',
  interval: string,
  error = numberIn(kind, interval),
): z.ZodMiniNumber<number> {
  const key = `${kind} ${interval} ${error}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const schema = z
    .number({ error })
    .check(...(kind === 'an integer' ? [z.int({ error })] : []), ...bounds(interval, error));
  numbers.set(key, schema);
  return schema;
}

function bounds(interval: string, error: string): z.core.$ZodCheck<number>[] {
  const { low, high } = endsOf(interval);
  return [
    ...(low === -Infinity ? [] : [interval.startsWith('[') ? z.gte(low, { error }) : z.gt(low, { error })]),
    ...(high === Infinity ? [] : [interval.endsWith(']') ? z.lte(high, { error }) : z.lt(high, { error })]),
  ];
}

function endsOf(interval: string): { low: number; high: number } {
  const [low, high] = interval
    .slice(1, -1)
    .split(',')
    .map((end) => Number(end.trim().replace('∞', 'Infinity')));
  return { low: low!, high: high! };
}
