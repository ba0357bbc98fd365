import type { Scenario } from '../scenario/scenario';
import { gigabytes, memoryOf } from '../simulation/runs/check-memory';
import type { SimulateOptions } from '../simulation/runs/simulate-options';
import { canSummarise } from '../simulation/statistics/check-summary';
import type { RunOptions } from './run-options';

/** Options of the run that a command line asks for, and what is to be said of them. */
export type NotedOptions = SimulateOptions & { readonly note?: string };

/**
 * Options of `simulate` from those of the command. Where the values of all draws would take more memory than allowed and
 * nothing else is asked for, statistics are gathered in their place, and that is said.
 */
export function simulationOptions(scenario: Scenario, options: RunOptions): NotedOptions {
  const { draws, seed, threads, sampler, precision, keep, memoryLimit, timeLimit, lang } = options;
  const plan = { draws, threads, sampler, fingerprint: false, memoryLimit };
  const indicators = Object.keys(scenario.indicators).length;
  const bytes = memoryOf(scenario, { ...plan, indicators, keep: 'all' });
  const isTooMuch = keep === undefined && bytes > memoryLimit && canSummarise(sampler);
  return {
    draws,
    seed,
    threads,
    sampler,
    memoryLimit,
    keep: keep ?? (isTooMuch ? 'summary' : 'all'),
    ...(precision === undefined ? {} : { precision: { halfWidth: precision } }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(isTooMuch ? { note: notes[lang](gigabytes(bytes), gigabytes(memoryLimit)) } : {}),
  };
}

const notes = {
  en: (bytes: string, limit: string) =>
    `note: the values of all draws would take ${bytes}, above the limit of ${limit}, so only statistics are kept (--keep summary); --memory-limit raises it`,
  zh: (bytes: string, limit: string) =>
    `提示：保留全部抽样数值需 ${bytes}，超过 ${limit} 的上限，因此只保留统计量（--keep summary）；可用 --memory-limit 提高上限`,
};
