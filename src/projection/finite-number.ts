import { InputError } from '../core/plancast-error';

/**
 * A result that must be finite, or the error that says it is not.
 *
 * @param where - name of the public function
 * @param value - what it is about to return
 * @returns `value`
 * @throws InputError if `value` is infinite or not a number, as after an overflow
 */
export function finiteNumber(where: string, value: number): number {
  if (Number.isFinite(value)) return value;
  const message = `${where}: expected inputs with a finite result, got ${value}`;
  const zh = { message: `${where}：应为使结果有限的输入，现结果为 ${value}` };
  throw new InputError([{ code: 'E_NOT_FINITE', path: '', message, got: String(value), zh }]);
}
