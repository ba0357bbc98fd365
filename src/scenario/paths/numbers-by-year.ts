import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault } from '../../core/parse-input';
import { real } from '../../core/schema';

const yearKey = z.string().check(z.regex(/^\d{1,4}$/));

/** Numbers by calendar year, at least one. */
export function numbersByYear(interval?: string) {
  return z
    .record(yearKey, real(interval), {
      error: expectation('numbers by year, such as { 2025: 312.6 }', '按年份给出的数字，如 { 2025: 312.6 }'),
    })
    .check(
      z.refine(
        (values) => Object.keys(values).length > 0,
        fault({
          code: 'E_SHAPE',
          expected: expectation('at least one year with its number', '至少一个年份及其数字'),
        }),
      ),
    );
}
