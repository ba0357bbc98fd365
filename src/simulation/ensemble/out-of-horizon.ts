import { expectedIssue } from '../../core/expected-issue';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';

/** Refuses a year for which a run has no values. */
export function outOfHorizon(
  where: string,
  year: unknown,
  [first, last]: readonly [number, number],
): InputError {
  const expected = { en: `a year in [${first}, ${last}]`, zh: `[${first}, ${last}] 内的年份` };
  const code = typeof year === 'number' ? 'E_OUT_OF_HORIZON' : 'E_TYPE';
  return new InputError([expectedIssue(where, 'year', { code, expected, got: printValue(year) })]);
}
