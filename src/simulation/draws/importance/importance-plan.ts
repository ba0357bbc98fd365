import { InputError } from '../../../core/plancast-error';
import { isNumericCriterion } from '../../../plan/criterion';
import type { Scenario } from '../../../scenario/scenario';
import type { ImportanceAim } from '../../design/importance-diagnostics';
import { judgedTargets } from '../../targets/judged-targets';
import type { Checkpoint } from '../checkpoint';
import { runDimensions } from '../run-dimensions';
import { importanceShifts } from './importance-shifts';
import { mixtureRound, mixtureShares } from './mixture-round';
import { pilotDraws } from './pilot-runs';

/** What importance sampling aims at, and the shifts that lead there. */
export interface ImportancePlan {
  /** Shifts of the means of all normal values, each with one number a dimension. */
  readonly shifts: readonly Float64Array[];
  readonly aim: ImportanceAim;
}

/**
 * Finds the shifts under which meeting all targets with stated numbers is no longer rare, nor meeting one of them.
 *
 * @throws InputError where the scenario has no such target; SimulationError where no shift leads to all of them
 */
export async function importancePlan(
  scenario: Scenario,
  {
    seed,
    draws,
    checkpoint,
  }: { readonly seed: number; readonly draws: number; readonly checkpoint: Checkpoint },
): Promise<ImportancePlan> {
  const targets = judgedTargets({ scenario }).filter(({ target }) => isNumericCriterion(target.criterion));
  if (targets.length === 0) throw noTargets();
  const pilots = { targets, seed, checkpoint };
  const { shifts, single, pilotRuns } = await importanceShifts(scenario, runDimensions(scenario), pilots);
  const round = mixtureRound(shifts.length);
  const aim = {
    targets: targets.map(({ target }) => target.id),
    single,
    pilotRuns,
    pilotDraws: pilotRuns * pilotDraws,
    shift: Math.sqrt(shifts[0]!.reduce((total, each) => total + each * each, 0)),
    unshiftedShare: mixtureShares(round, draws)[0]!,
    round: round.length,
  };
  return { shifts, aim };
}

function noTargets(): InputError {
  return new InputError([
    {
      code: 'E_INCONSISTENT',
      path: 'sampler',
      message: 'simulate: sampler importance aims at targets with stated numbers, and the scenario has none',
      got: '"importance"',
      hint: 'use sampler random, or give the scenario targets',
      zh: {
        message: 'simulate：抽样方式 importance 以有明确数值的目标为准，而该情景没有这样的目标',
        hint: '改用抽样方式 random，或为情景设定目标',
      },
    },
  ]);
}
