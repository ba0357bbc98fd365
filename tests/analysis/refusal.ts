import { isPlancastError } from '../../src/index';

/** Code and message of the PlancastError that a call throws. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPlancastError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}
