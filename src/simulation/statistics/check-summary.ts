import { InputError } from '../../core/plancast-error';
import type { SamplerName } from '../design/design';

/** Samplers whose standard errors rest on more than counts and moments. */
const reasons: Partial<Record<SamplerName, string>> = {
  antithetic: 'whose standard errors rest on the pairs of draws',
  importance: 'whose standard errors rest on the weight of every draw',
};

/** Whether statistics can be gathered in place of the draws. */
export function canSummarise(sampler: SamplerName): boolean {
  return reasons[sampler] === undefined;
}

/**
 * Refuses to gather statistics of draws whose errors need the draws themselves.
 *
 * @throws InputError E_INCONSISTENT for antithetic and importance
 */
export function checkSummary(sampler: SamplerName): void {
  const reason = reasons[sampler];
  if (reason === undefined) return;
  const allowed = `'all' or an array of indicators with sampler ${sampler}, ${reason}`;
  const message = `simulate: expected \`keep\` to be ${allowed}, got "summary"`;
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'keep', message, got: '"summary"', allowed }]);
}
