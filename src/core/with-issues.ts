import type { Issue } from './issue';
import { InputError, ModelError, PlancastError, SimulationError } from './plancast-error';

const classes = { PlancastError, InputError, ModelError, SimulationError };

/**
 * The same error with other issues: of the same class, with the same cause and the same count of what is not listed.
 *
 * @param error - of whichever copy of the package
 * @param change - of the issues it lists
 */
export function withIssues(
  error: PlancastError,
  change: (issues: readonly Issue[]) => readonly Issue[],
): PlancastError {
  const Class = classes[error.name as keyof typeof classes] ?? InputError;
  const { cause, unlisted = 0 } = error;
  return new Class(change(error.issues), { unlisted, ...(cause === undefined ? {} : { cause }) });
}
