import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import { layoutOf, rowStride } from '../block/layout';
import { uncertainRows } from '../engine/uncertain-rows';
import { javascriptRows } from '../javascript/javascript-rows';
import { openSource } from './open-source';
import type { SourceSettings } from './source-settings';

/** What is uncertain: an input, or a shock of one year. */
export type Uncertain =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'shock'; readonly name: string; readonly year: number };

/**
 * Draws of inputs and shocks of a run, made anew: a draw depends on the settings of the source, its block and its name
 * alone, so nothing has to be kept. They are the values that the formulas read, events included; where the scenario
 * holds a number it is the same in every draw.
 *
 * @param settings - those of the run, with the draws that were asked for: designs depend on their number
 * @param draws - how many are wanted, from the first on
 * @param wanted - names of the scenario and years after its base year, all found in one pass
 * @returns one column each
 */
export function replayDraws(
  scenario: Scenario,
  settings: SourceSettings,
  draws: number,
  wanted: readonly Uncertain[],
): Float64Array[] {
  const { inputs, shocks } = layoutOf(scenario);
  const { base } = scenario.model.years;
  const layout = { inputs, shocks, rows: inputs.size + shocks.size };
  const memory = new Float64Array((layout.rows + shocks.size) * rowStride);
  const rows = javascriptRows(memory);
  const source = openSource(scenario, settings, rows.fillTails);
  const names = new Set(wanted.map(({ name }) => name));
  const drawer = uncertainRows(scenario, layout, source.form, (name) => names.has(name));
  const steps = Math.max(0, ...wanted.map((each) => (each.kind === 'shock' ? each.year - base : 0)));
  const columns = wanted.map(() => new Float64Array(draws));
  const keep = (step: number, first: number) => {
    for (const [i, each] of wanted.entries()) {
      if (step !== (each.kind === 'shock' ? each.year - base : 0)) continue;
      const row = (each.kind === 'shock' ? shocks : inputs).get(each.name);
      const count = Math.min(blockDraws, draws - first);
      if (row !== undefined)
        columns[i]!.set(memory.subarray(row * rowStride, row * rowStride + count), first);
      // Without a row it is a number.
      else columns[i]!.fill(scenario.inputs[each.name]!.value as number, first, first + count);
    }
  };
  for (let first = 0; first < draws; first += blockDraws) {
    const drawShocks = drawer.draw(rows, source.openBlock(first / blockDraws));
    keep(0, first);
    for (let step = 1; step <= steps; step++) {
      drawShocks(step);
      keep(step, first);
    }
  }
  return columns;
}
