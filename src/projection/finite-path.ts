import { InputError } from '../core/plancast-error';

/**
 * A path whose values must all be finite, or the error that names the first year in which one is not.
 *
 * @param where - name of the public function
 * @param path - what it is about to return
 * @returns `path` itself
 * @throws InputError if a value is infinite or not a number, as after an overflow
 */
export function finitePath(where: string, path: number[]): number[] {
  const year = path.findIndex((value) => !Number.isFinite(value));
  if (year === -1) return path;
  const message = `${where}: expected inputs with a finite path, got ${path[year]} in year ${year}`;
  const zh = { message: `${where}：应为使路径有限的输入，现第 ${year} 年为 ${path[year]}` };
  throw new InputError([{ code: 'E_NOT_FINITE', path: '', message, got: String(path[year]), zh }]);
}
