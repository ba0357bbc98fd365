import { isPlancastError, type PlancastError } from '../src/core/plancast-error';

/** The error of plancast that a step throws; anything else that it throws is thrown on. */
export function errorOf(step: () => unknown): PlancastError {
  try {
    step();
  } catch (error) {
    if (isPlancastError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Code and message of the error of plancast that a step throws. */
export function refusal(step: () => unknown): string {
  const { code, message } = errorOf(step);
  return `${code} ${message}`;
}

/** Freezes a literal to the last leaf, so that a function that changes its input fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
