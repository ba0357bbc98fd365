import type { Scenario } from '../../../scenario/scenario';
import { gradientRotation } from '../../../uncertainty/samplers/gradient-rotation';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import type { Reflection } from '../../../uncertainty/samplers/reflection';
import type { JudgedTarget } from '../../targets/judged-targets';
import type { Checkpoint } from '../checkpoint';
import { targetGradients } from '../target-gradients';
import { noShift } from './no-shift';
import { pilotDraws, pilotRuns } from './pilot-runs';
import { mostPilotRuns, openSearch, type Search } from './shift-search';

/** Shifts of the means of all normal values, and the pilot runs that led to them. */
export interface ImportanceShifts {
  /** Each with one number a dimension, in standard deviations: towards all targets at once, then towards single ones. */
  readonly shifts: readonly Float64Array[];
  /** Ids of the targets that have a shift of their own, in the order of these shifts. */
  readonly single: readonly string[];
  readonly pilotRuns: number;
}

/**
 * Shifts of the means of all normal values under which meeting all targets at once is no longer rare, and meeting each of
 * several that are rare alone: near the draws that meet all, few others that meet one of them are found.
 *
 * @param pilots - targets, whose distances are compared in standard deviations of the first pilot run; `look` is called
 * before each block, and may end the search by what it throws
 * @throws SimulationError E_RANGE where no shift leads to draws that meet them all
 */
export async function importanceShifts(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  pilots: {
    readonly targets: readonly JudgedTarget[];
    readonly seed: number;
    readonly checkpoint: Checkpoint;
  },
): Promise<ImportanceShifts> {
  const { targets } = pilots;
  const rotation = rotationOf(scenario, dimensions, targets);
  const draw = pilotRuns(scenario, dimensions, pilots);
  const plain = await draw(0, new Float64Array(dimensions.length));
  const open = (indices: readonly number[]) => openSearch(plain, indices, rotation);
  const all = open([...targets.keys()]);
  // Every search takes its first step from the same plain draws, before the next pilot run overwrites them.
  const single =
    targets.length === 1 ? [] : targets.map(({ target }, index) => ({ target, search: open([index]) }));
  const rare = single.filter(({ search }) => !search.isFound());
  let runs = 1;
  const pursue = async (search: Search) => {
    for (let run = 1; run < mostPilotRuns && !search.isFound(); run++) {
      search.learn(await draw(runs++, search.shift()));
    }
    return search.isFound();
  };
  if (!(await pursue(all))) {
    const ids = targets.map(({ target }) => target.id);
    throw noShift(ids, { runs: mostPilotRuns, met: all.metAtFirst, plain: pilotDraws });
  }
  const found: typeof rare = [];
  for (const each of rare) if (await pursue(each.search)) found.push(each);
  return {
    shifts: [all, ...found.map(({ search }) => search)].map((search) => search.shift()),
    single: found.map(({ target }) => target.id),
    pilotRuns: runs,
  };
}

function rotationOf(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly JudgedTarget[],
): Reflection[] {
  const gradients = targetGradients(scenario, dimensions, targets).map(({ slopes }) => slopes);
  return gradientRotation(gradients.filter((slopes) => slopes.every((slope) => Number.isFinite(slope))));
}
