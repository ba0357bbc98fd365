import { exp } from '../../core/exp';
import { SimulationError } from '../../core/plancast-error';
import { sum } from '../../core/sum';
import { margin } from '../../plan/margin';
import type { Target } from '../../plan/target';
import type { Scenario } from '../../scenario/scenario';
import type { Dimension } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import { type BlockSimulator, blockSimulator } from '../block-simulator';
import { measureOf, numericCriterion } from '../target-gradients';
import { type NormalRows, normalRows } from './normal-rows';

/** Blocks of a pilot run, most pilot runs, and the share of its draws that shows the way. */
const pilot = { blocks: 16, rounds: 20, elite: 0.1 };

/** Pilot runs read blocks that no main run reaches, so their draws are others. */
const firstPilotBlock = 0x80000000;

/** The draws of one pilot run that came nearest to meeting all targets. */
interface Elite {
  readonly reached: boolean;
  readonly shift: Float64Array;
}

/**
 * Shift of the means of all normal values under which meeting all targets is no longer rare: the cross-entropy
 * method. Each pilot run keeps the tenth of its draws that come nearest, and moves to their weighted mean, until a
 * tenth meet all targets.
 *
 * @param targets - with numbers; distances to them are compared in standard deviations of the first pilot run
 * @throws SimulationError E_RANGE where no shift leads to draws that meet them all
 * @see Rubinstein and Kroese (2004), The Cross-Entropy Method
 */
export function importanceShift(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly Target[],
  seed: number,
): Float64Array {
  const rows = normalRows(dimensions, seed);
  const simulator = blockSimulator(scenario, { form: 'normals', openBlock: () => rows.fill }, 'auto');
  let shift: Float64Array = new Float64Array(dimensions.length);
  let scales: readonly number[] | undefined;
  for (let round = 0; round < pilot.rounds; round++) {
    const first = firstPilotBlock + round * pilot.blocks;
    const runs = Array.from({ length: pilot.blocks }, (_, i) =>
      pilotBlock(simulator, rows, first + i, shift, scenario, targets),
    );
    scales ??= targets.map((_, t) => spread(runs.flatMap((run) => run.margins[t]!)));
    const elite = eliteOf(runs, scales, dimensions.length);
    shift = elite.shift;
    if (elite.reached) return shift;
  }
  const message = `simulate: no shift was found in ${pilot.rounds} pilot runs under which draws meet all ${targets.length} targets`;
  throw new SimulationError([
    {
      code: 'E_RANGE',
      path: 'sampler',
      message,
      hint: 'use sampler random; the targets may exclude one another',
    },
  ]);
}

interface PilotBlock {
  /** Margins of all draws, by target. */
  readonly margins: readonly number[][];
  /** Weight of every draw under the shift it was made with. */
  readonly weights: readonly number[];
  /** Copy of the shifted normal values, one row a dimension. */
  readonly values: readonly Float64Array[];
}

function pilotBlock(
  simulator: BlockSimulator,
  rows: NormalRows,
  block: number,
  shift: Float64Array,
  scenario: Scenario,
  targets: readonly Target[],
): PilotBlock {
  rows.draw(block);
  for (const [d, offset] of rows.offsets.entries()) {
    for (let draw = 0; draw < blockDraws; draw++) rows.memory[offset + draw]! += shift[d]!;
  }
  simulator.run(block);
  const values = rows.offsets.map((offset) => rows.memory.slice(offset, offset + blockDraws));
  const draws = Array.from({ length: blockDraws }, (_, draw) => draw);
  return {
    values,
    weights: draws.map((draw) => exp(-logRatio(values, shift, draw))),
    margins: targets.map((target) =>
      draws.map((draw) =>
        margin(numericCriterion(target)!, measureOf(simulator, scenario, target, draw), target.tolerance),
      ),
    ),
  };
}

/** Logarithm of the density of shifted normal values over that of unshifted ones, θ · z − θ · θ / 2. */
function logRatio(values: readonly Float64Array[], shift: Float64Array, draw: number): number {
  let total = 0;
  for (let d = 0; d < shift.length; d++) total += shift[d]! * (values[d]![draw]! - shift[d]! / 2);
  return total;
}

function eliteOf(runs: readonly PilotBlock[], scales: readonly number[], size: number): Elite {
  const scored = runs
    .flatMap((run) =>
      run.weights.map((weight, draw) => ({
        run,
        draw,
        weight,
        score: Math.min(
          ...run.margins.map((margins, t) =>
            Number.isFinite(margins[draw]) ? margins[draw]! / scales[t]! : -Infinity,
          ),
        ),
      })),
    )
    .sort((a, b) => b.score - a.score);
  const count = Math.floor(pilot.elite * scored.length);
  const reached = scored[count - 1]!.score >= 0;
  const elite = reached ? scored.filter(({ score }) => score >= 0) : scored.slice(0, count);
  const total = sum(elite.map(({ weight }) => weight));
  const shift = Float64Array.from(
    { length: size },
    (_, d) => sum(elite.map(({ run, draw, weight }) => weight * run.values[d]![draw]!)) / total,
  );
  return { reached, shift };
}

function spread(values: readonly number[]): number {
  const finite = values.filter((value) => Number.isFinite(value));
  const mean = sum(finite) / finite.length;
  return Math.sqrt(sum(finite.map((value) => (value - mean) * (value - mean))) / finite.length) || 1;
}
