import { type CorrelationFactor, correlationFactor } from '../../model/correlation-factor';
import { eventsOf, innovationOf } from '../../model/year-steps';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import type { FillTails } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import { type Layout, rowStride } from '../block/layout';
import type { Rows } from '../block/rows';
import { type SampledLaw, samplerOf } from './law-sampler';

/** Whether an input or shock is asked for. */
type Wanted = (name: string) => boolean;

/** Draws what is uncertain in a block: its inputs, then its shocks year by year. */
export interface UncertainRows {
  /**
   * Draws the inputs into their rows.
   *
   * @returns draws the shocks of a year into theirs, steps in order from 1
   */
  readonly draw: (rows: Rows, fill: FillTails) => (step: number) => void;
}

/**
 * The inputs and shocks of a scenario as formulas read them, events included, in the rows of a layout; innovations of
 * shocks stand in rows behind it, since an AR(1) shock needs its last value as well.
 *
 * @param form - what the source of the block writes
 * @param isWanted - leaves out what is not asked for; what is correlated with it is drawn too
 */
export function uncertainRows(
  scenario: Scenario,
  layout: Pick<Layout, 'inputs' | 'shocks' | 'rows'>,
  form: DrawSource['form'],
  isWanted: Wanted = () => true,
): UncertainRows {
  const drawInputs = inputDrawer(scenario, layout, form, isWanted);
  const openShocks = shockDrawer(scenario, layout, form, isWanted);
  return {
    draw: (rows, fill) => {
      drawInputs(rows, fill);
      return openShocks(rows, fill);
    },
  };
}

/** Laws that are asked for, with all that are correlated where one of these is. */
function wantedGroup<L extends SampledLaw>(
  laws: readonly L[],
  correlation: CorrelationFactor,
  isWanted: Wanted,
): { readonly laws: readonly L[]; readonly correlation: CorrelationFactor } {
  const isGroupWanted = correlation.names.some(isWanted);
  const isKept = (name: string) => isWanted(name) || (isGroupWanted && correlation.names.includes(name));
  return {
    laws: laws.filter(({ name }) => isKept(name)),
    correlation: isGroupWanted ? correlation : { ...correlation, names: [], factor: [] },
  };
}

function inputDrawer(
  scenario: Scenario,
  layout: Pick<Layout, 'inputs' | 'shocks' | 'rows'>,
  form: DrawSource['form'],
  isWanted: Wanted,
): (rows: Rows, fill: FillTails) => void {
  const laws = [...layout.inputs].map(([name, row]) => ({
    name,
    value: scenario.inputs[name]!.value,
    offset: row * rowStride,
  }));
  const correlation = correlationFactor('simulate', scenario.dependence, (name) => layout.inputs.has(name));
  const group = wantedGroup(laws, correlation, isWanted);
  const sample = samplerOf(group.laws, group.correlation, form);
  return (rows, fill) => sample(rows, (name, out, offset) => fill(`input:${name}`, 0, out, offset));
}

/** Shocks of a year: those that carry nothing on are drawn where they are read, the others from innovations. */
function shockDrawer(
  scenario: Scenario,
  layout: Pick<Layout, 'inputs' | 'shocks' | 'rows'>,
  form: DrawSource['form'],
  isWanted: Wanted,
) {
  const { base } = scenario.model.years;
  const all = [...layout.shocks].map(([name, number], i) => {
    const { ar1 } = scenario.shocks[name]!;
    const row = number * rowStride;
    const innovations = (layout.rows + i) * rowStride;
    const value = innovationOf(scenario.shocks[name]!);
    return { name, value, row, ar1, offset: ar1 === undefined ? row : innovations };
  });
  const isDrawn = (name: string) => all.some((each) => each.name === name && isDistribution(each.value));
  const correlation = correlationFactor('simulate', scenario.dependence, isDrawn);
  const { laws: shocks, correlation: used } = wantedGroup(all, correlation, isWanted);
  const sample = samplerOf(shocks, used, form);
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
