import type { Plan } from '../../plan/plan';
import { planFromText } from '../parse-plan';
import { checkLoadOptions, type LoadOptions } from './load-options';
import { readText } from './read-text';

/**
 * A plan from a file that ends with .yaml, .yml or .json; see `parsePlan`.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only
 * @throws InputError E_IO if it cannot be read, and what `parsePlan` throws
 * @example loadPlan('missing.yaml'); // InputError: loadPlan: cannot read "missing.yaml": there is no such file
 */
export function loadPlan(path: string, options: LoadOptions = {}): Plan {
  const where = 'loadPlan';
  const { limits } = checkLoadOptions(where, options);
  const { text, format } = readText(where, path, limits.bytes);
  return planFromText(where, text, { limits, format, file: path });
}
