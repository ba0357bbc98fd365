import { correlationFactor } from '../model/correlation-factor';
import { eventOf, innovationOf } from '../model/project';
import type { Scenario } from '../scenario/scenario';
import { isDistribution } from '../uncertainty/distribution';
import type { FillTails } from '../uncertainty/samplers/point-source';
import { blockDraws } from '../uncertainty/streams/block';
import type { DrawSource } from './draw-source';
import { compiledKernel } from './kernel/compiled-kernel';
import { interpretedKernel } from './kernel/interpreted-kernel';
import { indicatorOffset, type Layout, rowStride } from './kernel/layout';
import { programOf } from './kernel/program';
import { samplerOf } from './sampler';

/** Computes blocks of one scenario. */
export interface BlockSimulator {
  readonly layout: Layout;
  /** Memory of the block computed last. */
  readonly memory: Float64Array;
  /** Computes a block, always whole; what it leaves depends on scenario, source and block alone. */
  readonly run: (block: number) => void;
}

/** How the formulas are computed; `auto` compiles them where code may be generated. All give the same bits. */
export type Engine = 'auto' | 'js' | 'interpreter';

/** Prepares the simulation of a scenario: kernel, samplers, memory. */
export function blockSimulator(scenario: Scenario, source: DrawSource, engine: Engine): BlockSimulator {
  const program = programOf(scenario);
  const { layout } = program;
  const kernel =
    (engine === 'interpreter' ? undefined : compiledKernel(program)) ?? interpretedKernel(program);
  const memory = new Float64Array(layout.rows * rowStride);
  fillHistory(scenario, layout, memory);
  const drawInputs = inputDrawer(scenario, layout, source.form);
  const openShocks = shockDrawer(scenario, layout, source.form);
  const { base } = scenario.model.years;
  return {
    layout,
    memory,
    run: (block) => {
      const fill = source.openBlock(block);
      drawInputs(memory, fill);
      const drawShocks = openShocks(memory, fill);
      kernel(memory, 0, base);
      for (let step = 1; step <= layout.steps; step++) {
        drawShocks(step);
        kernel(memory, step, base + step);
      }
    },
  };
}

function fillHistory(scenario: Scenario, layout: Layout, memory: Float64Array): void {
  for (const indicator of Object.values(scenario.indicators)) {
    for (let step = -layout.historyYears; step < 0; step++) {
      const value = indicator.history[scenario.model.years.base + step] ?? Number.NaN;
      const offset = indicatorOffset(layout, indicator.id, step);
      memory.fill(value, offset, offset + blockDraws);
    }
  }
}

function inputDrawer(
  scenario: Scenario,
  layout: Layout,
  form: DrawSource['form'],
): (memory: Float64Array, fill: FillTails) => void {
  const laws = [...layout.inputs].map(([name, row]) => ({
    name,
    value: scenario.inputs[name]!.value,
    offset: row * rowStride,
  }));
  const correlation = correlationFactor('simulate', scenario.dependence, (name) => layout.inputs.has(name));
  const sample = samplerOf(laws, correlation, form);
  return (memory, fill) => sample(memory, (name, out, offset) => fill(`input:${name}`, 0, out, offset));
}

/** Shocks are drawn into rows of their own first, since an AR(1) shock needs its last value as well. */
function shockDrawer(scenario: Scenario, layout: Layout, form: DrawSource['form']) {
  const names = [...layout.shocks.keys()];
  const laws = names.map((name, i) => ({
    name,
    value: innovationOf(scenario.shocks[name]!),
    offset: i * rowStride,
  }));
  const isDrawn = (name: string) => laws.some((law) => law.name === name && isDistribution(law.value));
  const sample = samplerOf(laws, correlationFactor('simulate', scenario.dependence, isDrawn), form);
  const innovations = new Float64Array(names.length * rowStride);
  const { base } = scenario.model.years;
  return (memory: Float64Array, fill: FillTails) => {
    for (const name of names) {
      const offset = layout.shocks.get(name)! * rowStride;
      memory.fill(scenario.shocks[name]!.ar1?.start ?? 0, offset, offset + blockDraws);
    }
    return (step: number) => {
      sample(innovations, (name, out, offset) => fill(`shock:${name}`, step, out, offset));
      for (const [i, name] of names.entries()) {
        const persistence = scenario.shocks[name]!.ar1?.persistence;
        const event = eventOf(scenario, name, base + step);
        const offset = layout.shocks.get(name)! * rowStride;
        const from = i * rowStride;
        const count = blockDraws;
        for (let draw = 0; draw < count; draw++) {
          const carried = persistence === undefined ? 0 : persistence * memory[offset + draw]!;
          memory[offset + draw] = carried + innovations[from + draw]! + event;
        }
      }
    };
  };
}
