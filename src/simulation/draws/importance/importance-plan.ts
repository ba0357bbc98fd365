import { InputError } from '../../../core/plancast-error';
import { isNumeric } from '../../../plan/criterion';
import type { Scenario } from '../../../scenario/scenario';
import { judgedTargets } from '../../targets/judged-targets';
import { runDimensions } from '../run-dimensions';
import type { ImportanceAim } from './importance-diagnostics';
import { importanceShift } from './importance-shift';
import { defensiveShare } from './importance-source';
import { pilotDraws } from './pilot-runs';

/** What importance sampling aims at, and the shift that leads there. */
export interface ImportancePlan {
  /** Shift of the means of all normal values, one a dimension. */
  readonly shift: Float64Array;
  readonly aim: ImportanceAim;
}

/**
 * Finds the shift under which meeting all targets with stated numbers is no longer rare.
 *
 * @throws InputError where the scenario has no such target
 */
export function importancePlan(scenario: Scenario, seed: number): ImportancePlan {
  const targets = judgedTargets({ scenario }).filter(({ target }) => isNumeric(target.criterion));
  if (targets.length === 0) {
    const message =
      'simulate: sampler importance aims at targets with stated numbers, and the scenario has none';
    throw new InputError([{ code: 'E_INCONSISTENT', path: 'sampler', message }]);
  }
  const { shift, pilotRuns } = importanceShift(scenario, runDimensions(scenario), targets, seed);
  const aim = {
    targets: targets.map(({ target }) => target.id),
    pilotRuns,
    pilotDraws: pilotRuns * pilotDraws,
    shift: Math.sqrt(2 * halfSquare(shift)),
    unshiftedShare: defensiveShare,
  };
  return { shift, aim };
}

/** θ · θ / 2. */
function halfSquare(shift: Float64Array): number {
  return shift.reduce((total, each) => total + each * each, 0) / 2;
}
