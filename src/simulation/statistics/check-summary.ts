import { InputError } from '../../core/plancast-error';
import { type SamplerName, samplers } from '../design/samplers';

/** Whether statistics can be gathered in place of the draws. */
export function canSummarise(sampler: SamplerName): boolean {
  return samplers[sampler].needsDraws === null;
}

/**
 * Refuses to gather statistics of draws whose errors need the draws themselves.
 *
 * @throws InputError E_INCONSISTENT for antithetic and importance
 */
export function checkSummary(sampler: SamplerName): void {
  const reason = samplers[sampler].needsDraws;
  if (reason === null) return;
  const allowed = `'all' or an array of indicators with sampler ${sampler}, ${reason.en}`;
  const message = `simulate: expected \`keep\` to be ${allowed}, got "summary"`;
  const zh = {
    message: `simulate：使用抽样方式 ${sampler} 时，\`keep\` 应为 'all' 或指标列表，${reason.zh}，现为 "summary"`,
  };
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'keep', message, got: '"summary"', allowed, zh }]);
}
