import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';

/** Refuses a year for which a run has no values. */
export function outOfHorizon(
  where: string,
  year: unknown,
  [first, last]: readonly [number, number],
): InputError {
  const allowed = `a year in [${first}, ${last}]`;
  const got = printValue(year);
  const message = `${where}: expected \`year\` to be ${allowed}, got ${got}`;
  const zh = { message: `${where}：\`year\` 应为 [${first}, ${last}] 内的年份，现为 ${got}` };
  const code = typeof year === 'number' ? 'E_OUT_OF_HORIZON' : 'E_TYPE';
  return new InputError([{ code, path: 'year', message, got, allowed, zh }]);
}
