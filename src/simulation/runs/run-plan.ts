import type * as z from 'zod/mini';
import type { Issue } from '../../core/issue';
import { SimulationError } from '../../core/plancast-error';
import { reasonsText, unsolvedWording } from '../../model/unsolved-wording';
import type { Scenario } from '../../scenario/scenario';
import type { MonitoredRun } from '../batches/run-monitor';
import type { Runner } from '../batches/runner';
import type { Design } from '../design/design';
import { createEnsemble } from '../ensemble/create-ensemble';
import type { Ensemble } from '../ensemble/ensemble';
import type { NonFinite, Unsolved } from '../results/counted-draws';
import type { RunResult } from '../results/run-result';
import type { PartOfRun } from './part-of-run';
import type { simulateOptions } from './simulate-options';

/** Share of draws that may be non-finite in some indicator before the run is refused. */
const allowedNonFinite = 0.01;

/** What `simulate` was asked for, checked. */
export interface RunPlan {
  readonly scenario: Scenario;
  readonly options: z.output<typeof simulateOptions>;
  /** Indicators whose values are kept, or summarised. */
  readonly indicators: readonly string[];
  /** Where other threads come from. */
  readonly runner: Runner;
  readonly deadline: MonitoredRun['deadline'];
  /** Where the run keeps what is done when it is ended. */
  readonly part?: PartOfRun | undefined;
}

/** The ensemble over a part of a run, which says so; faults in it are told, and refuse nothing. */
export function partEnsemble({ scenario, options }: RunPlan, result: RunResult): Ensemble {
  const { seed, sampler, draws: asked, memoryLimit } = options;
  return createEnsemble(scenario, { seed, design: { sampler }, memoryLimit, incomplete: { asked } }, result);
}

/**
 * The ensemble over what a run left behind.
 *
 * @throws SimulationError E_NOT_FINITE where more than 1 % of the draws of an indicator are not finite, or leave
 * simultaneous equations without an accepted solution, unless allowed
 */
export function finishRun({ scenario, options }: RunPlan, result: RunResult, design: Design): Ensemble {
  options.onProgress?.({ done: result.draws, draws: result.draws });
  if (!options.allowNonFinite) refuseNonFinite(result);
  return createEnsemble(scenario, { seed: options.seed, design, memoryLimit: options.memoryLimit }, result);
}

function refuseNonFinite({ nonFinite, unsolved, draws }: RunResult): void {
  const limit = allowedNonFinite * draws;
  const blocks = unsolved.filter(({ count }) => count > limit);
  // What a block leaves without a value is told of by the block.
  const told = new Set(blocks.flatMap(({ names }) => names));
  const faults = Object.entries(nonFinite).filter(([name, { count }]) => count > limit && !told.has(name));
  const issues = [
    ...blocks.map((each) => unsolvedIssue(each, draws)),
    ...faults.map(([name, fault]) => nonFiniteIssue(name, fault, draws)),
  ];
  if (issues.length > 0) throw new SimulationError(issues);
}

function nonFiniteIssue(name: string, { count, year, replay }: NonFinite, draws: number): Issue {
  const shown = `{ seed: ${replay.seed}, draw: ${replay.draw} }`;
  return {
    code: 'E_NOT_FINITE',
    path: name,
    message: `simulate: \`${name}\` is not finite in ${count} of ${draws} draws, first in year ${year}; replay with ${shown}`,
    hint: 'mend the equation, or allow it with allowNonFinite: true',
    replay,
    zh: {
      message: `simulate：\`${name}\` 在 ${draws} 次抽样中有 ${count} 次不是有限数，首见于 ${year} 年；以 ${shown} 重现`,
      hint: '修改方程，或以 allowNonFinite: true 允许',
    },
  };
}

function unsolvedIssue(
  { names, count, reasons, year, reason, residual, replay }: Unsolved,
  draws: number,
): Issue {
  const { message, hint, zh } = unsolvedWording(names, year, { reason, residual });
  const shown = `{ seed: ${replay.seed}, draw: ${replay.draw} }`;
  return {
    code: 'E_NOT_FINITE',
    path: names[0]!,
    message: `simulate: ${message}; ${count} of ${draws} draws are not solved (${reasonsText(reasons, 'en')}), replay the first with ${shown}`,
    hint: `${hint}; or allow it with allowNonFinite: true`,
    replay,
    zh: {
      message: `simulate：${zh.message}；${draws} 次抽样中有 ${count} 次未解出（${reasonsText(reasons, 'zh')}），以 ${shown} 重现首次`,
      hint: `${zh.hint}；或以 allowNonFinite: true 允许`,
    },
  };
}
