import type { ErrorCode } from '../core/error-code';
import { isPlancastError } from '../core/plancast-error';

/** Exit codes of the command; 0 is a run that went well. */
export const exitCodes = {
  badInput: 2,
  failedRun: 3,
  overLimit: 4,
  inputOutput: 5,
  interrupted: 130,
} as const;

const byCode: Partial<Record<ErrorCode, number>> = {
  E_LIMIT: exitCodes.overLimit,
  E_IO: exitCodes.inputOutput,
  E_CANCELLED: exitCodes.interrupted,
};

/** Exit code that tells a calling program what kind of fault ended the command. */
export function exitCodeOf(error: unknown): number {
  if (!isPlancastError(error)) return exitCodes.failedRun;
  return byCode[error.code] ?? (error.name === 'InputError' ? exitCodes.badInput : exitCodes.failedRun);
}
