import { beforeAddition, indicatorOf } from '../../model/year-formulas';
import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import { type EngineChoice, noStatistics, type StatisticsCapacity } from '../block/engine';
import { indicatorOffset, type Layout } from '../block/layout';
import { programOf } from '../block/program';
import type { Rows } from '../block/rows';
import type { UnsolvedLog } from '../block/unsolved-log';
import { openEngine } from './open-engine';
import { uncertainRows } from './uncertain-rows';

/** Computes blocks of one scenario. */
export interface BlockSimulator {
  readonly layout: Layout;
  readonly rows: Rows;
  /** Memory of the block computed last. */
  readonly memory: Float64Array;
  /** Equations that could not be solved in the block computed last. */
  readonly unsolved: UnsolvedLog;
  /** Computes a block, always whole; what it leaves depends on scenario, source and block alone. */
  readonly run: (block: number) => void;
  /** The same in steps: a block with its inputs and base year, ... */
  readonly begin: (block: number) => void;
  /** ... and the years after it, each once and in order; what is changed in the memory between them is read on. */
  readonly step: (step: number) => void;
}

/**
 * Prepares the simulation of a scenario: engine, samplers, memory.
 *
 * @param openSource - gives the uncertain numbers; it may fill rows of the engine by the engine's own means
 * @param room - that the engine is to have for statistics
 */
export function blockSimulator(
  scenario: Scenario,
  openSource: (rows: Rows) => DrawSource,
  choice: EngineChoice,
  room: StatisticsCapacity = noStatistics,
): BlockSimulator {
  const program = programOf(scenario);
  const { layout } = program;
  const shocks = layout.shocks.size;
  // Innovations have rows of their own, since an AR(1) shock needs its last value as well.
  const laws = layout.inputs.size + shocks;
  const { rows, kernel } = openEngine(program, choice, { more: shocks, tables: laws + 1, ...room });
  const { memory } = rows;
  const source = openSource(rows);
  fillHistory(scenario, layout, memory);
  const drawer = uncertainRows(scenario, layout, source.form);
  const { base } = scenario.model.years;
  let drawShocks: ((step: number) => void) | undefined;
  const begin = (block: number) => {
    program.unsolved.clear();
    drawShocks = drawer.draw(rows, source.openBlock(block));
    kernel(memory, 0, base);
  };
  const step = (t: number) => {
    drawShocks!(t);
    kernel(memory, t, base + t);
  };
  return {
    layout,
    rows,
    memory,
    unsolved: program.unsolved,
    begin,
    step,
    run: (block) => {
      begin(block);
      for (let t = 1; t <= layout.steps; t++) step(t);
    },
  };
}

function fillHistory(scenario: Scenario, layout: Layout, memory: Float64Array): void {
  for (const name of [...layout.indicators.keys(), ...layout.added.map(beforeAddition)]) {
    const { history } = scenario.indicators[indicatorOf(name)]!;
    for (let step = -layout.historyYears; step < 0; step++) {
      const value = history[scenario.model.years.base + step] ?? Number.NaN;
      const offset = indicatorOffset(layout, name, step);
      memory.fill(value, offset, offset + blockDraws);
    }
  }
}
