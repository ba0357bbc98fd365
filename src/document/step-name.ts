import { printPath } from '../core/print-path';

/** A key as paths of issues write it. @example stepName('growth'); // 'growth' */
export function stepName(key: string): string {
  return printPath([key]);
}
