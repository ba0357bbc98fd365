import { isPlancastError } from '../core/plancast-error';
import { withIssues } from '../core/with-issues';

/**
 * Runs a step on a part of a file; paths of what it refuses get the key of that part before them.
 *
 * @param key - key under which the part stands
 */
export function inside<R>(key: string, step: () => R): R {
  try {
    return step();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    throw withIssues(error, (issues) =>
      issues.map((issue) => ({ ...issue, path: issue.path === '' ? key : `${key}.${issue.path}` })),
    );
  }
}
