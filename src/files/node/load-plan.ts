import type { Plan } from '../../plan/plan';
import type { FileOptions } from '../file-options';
import { planFromText } from '../parse-plan';
import { readText } from './read-text';

/** How a file is loaded; its notation follows from its name. */
export type LoadOptions = Omit<FileOptions, 'format' | 'file'>;

/**
 * A plan from a file that ends with .yaml, .yml or .json; see `parsePlan`.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only
 * @throws InputError E_IO if it cannot be read, and what `parsePlan` throws
 * @example loadPlan('missing.yaml'); // InputError: loadPlan: cannot read "missing.yaml": there is no such file
 */
export function loadPlan(path: string, options: LoadOptions = {}): Plan {
  const { text, format } = readText('loadPlan', path);
  return planFromText('loadPlan', text, { ...options, format, file: path });
}
