import { correlationFactor } from '../../model/correlation-factor';
import { beforeAddition, indicatorOf } from '../../model/year-formulas';
import { eventsOf, innovationOf } from '../../model/year-steps';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import type { FillTails } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import { type EngineChoice, noStatistics, type StatisticsRoom } from '../block/engine';
import { indicatorOffset, type Layout, rowStride } from '../block/layout';
import { programOf } from '../block/program';
import type { Rows } from '../block/rows';
import type { UnsolvedLog } from '../block/unsolved-log';
import { samplerOf } from './law-sampler';
import { openEngine } from './open-engine';

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
  room: StatisticsRoom = noStatistics,
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
  const drawInputs = inputDrawer(scenario, layout, source.form);
  const openShocks = shockDrawer(scenario, layout, source.form);
  const { base } = scenario.model.years;
  return {
    layout,
    rows,
    memory,
    unsolved: program.unsolved,
    run: (block) => {
      program.unsolved.clear();
      const fill = source.openBlock(block);
      drawInputs(rows, fill);
      const drawShocks = openShocks(rows, fill);
      kernel(memory, 0, base);
      for (let step = 1; step <= layout.steps; step++) {
        drawShocks(step);
        kernel(memory, step, base + step);
      }
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

function inputDrawer(
  scenario: Scenario,
  layout: Layout,
  form: DrawSource['form'],
): (rows: Rows, fill: FillTails) => void {
  const laws = [...layout.inputs].map(([name, row]) => ({
    name,
    value: scenario.inputs[name]!.value,
    offset: row * rowStride,
  }));
  const correlation = correlationFactor('simulate', scenario.dependence, (name) => layout.inputs.has(name));
  const sample = samplerOf(laws, correlation, form);
  return (rows, fill) => sample(rows, (name, out, offset) => fill(`input:${name}`, 0, out, offset));
}

/** Shocks of a year: those that carry nothing on are drawn where they are read, the others from innovations. */
function shockDrawer(scenario: Scenario, layout: Layout, form: DrawSource['form']) {
  const { base } = scenario.model.years;
  const shocks = [...layout.shocks].map(([name, number], i) => {
    const { ar1 } = scenario.shocks[name]!;
    const row = number * rowStride;
    const innovations = (layout.rows + i) * rowStride;
    const value = innovationOf(scenario.shocks[name]!);
    return { name, value, row, ar1, offset: ar1 === undefined ? row : innovations };
  });
  const isDrawn = (name: string) => shocks.some((each) => each.name === name && isDistribution(each.value));
  const sample = samplerOf(shocks, correlationFactor('simulate', scenario.dependence, isDrawn), form);
  return (rows: Rows, fill: FillTails) => {
    for (const { row, ar1 } of shocks) if (ar1) rows.memory.fill(ar1.start, row, row + blockDraws);
    /** Rows before an event that lifts one year alone, which the year after goes on from. */
    const states = new Map<number, Float64Array>();
    return (step: number) => {
      for (const [row, state] of states) rows.memory.set(state, row);
      states.clear();
      sample(rows, (name, out, offset) => fill(`shock:${name}`, step, out, offset));
      for (const { name, row, offset, ar1 } of shocks) {
        const { lasting, passing } = eventsOf(scenario, name, base + step);
        if (ar1) rows.carry(row, offset, ar1.persistence, lasting);
        else if (lasting !== 0) rows.shiftAndScale(row, lasting, 1);
        if (passing === 0) continue;
        if (ar1) states.set(row, rows.memory.slice(row, row + blockDraws));
        rows.shiftAndScale(row, passing, 1);
      }
    };
  };
}
