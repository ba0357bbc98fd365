import { byCodeUnit } from '../../core/by-code-unit';
import { clampBinds } from '../../model/clamp-binds';
import { beforeAddition, keptBeforeAddition } from '../../model/year-formulas';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import { blockDraws } from '../../uncertainty/streams/block';

/**
 * Doubles from one row of the block's memory to the next: a little more than a block, since rows a power of two
 * apart would compete for the same lines of the cache.
 */
export const rowStride = blockDraws + 16;

/**
 * Where everything of one block lies in its memory, a single array of rows: uncertain inputs, shocks of the current
 * year, then year by year, `history` years before the base year first, the indicators, and a row for each indicator
 * with a `clamp` that says where it binds (1) or not (0; NaN where that is not known), and one for each with an
 * addition.
 */
export interface Layout {
  /** Row of each input that is drawn; inputs that are numbers have none. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly shocks: ReadonlyMap<string, number>;
  /** Place of each indicator within the rows of a year. */
  readonly indicators: ReadonlyMap<string, number>;
  /** Indicators with a `clamp` in their equation or base-year formula; their rows (`clampRow`) follow the indicators. */
  readonly clamped: readonly string[];
  /** Indicators whose value before an addition is kept; their rows (`beforeAddition`) come last. */
  readonly added: readonly string[];
  /** Place of every row within those of a year. */
  readonly places: ReadonlyMap<string, number>;
  /** First row of the indicators. */
  readonly firstYear: number;
  /** Years of indicators before the base year. */
  readonly historyYears: number;
  /** Years after the base year. */
  readonly steps: number;
  readonly rows: number;
}

/** Plans the memory of a scenario's blocks; names in code-unit order, so that their order of writing does not matter. */
export function layoutOf(scenario: Scenario): Layout {
  const { model } = scenario;
  const drawn = sorted(Object.keys(scenario.inputs)).filter((name) =>
    isDistribution(scenario.inputs[name]!.value),
  );
  const inputs = new Map(drawn.map((name, i) => [name, i]));
  const shocks = new Map(sorted(Object.keys(scenario.shocks)).map((name, i) => [name, inputs.size + i]));
  const indicators = new Map(sorted(Object.keys(scenario.indicators)).map((name, i) => [name, i]));
  const clamped = [...indicators.keys()].filter((name) => hasClamp(scenario, name));
  const added = sorted([...keptBeforeAddition(scenario)]);
  const names = [...indicators.keys(), ...clamped.map(clampRow), ...added.map(beforeAddition)];
  const places = new Map(names.map((name, i) => [name, i]));
  const steps = model.years.horizon - model.years.base;
  const historyYears = scenario.longestLag - 1;
  const firstYear = inputs.size + shocks.size;
  const rows = firstYear + (historyYears + 1 + steps) * places.size;
  return { inputs, shocks, indicators, clamped, added, places, firstYear, historyYears, steps, rows };
}

/** Name of the row that says where a clamp of an indicator binds; no indicator can bear it. */
export function clampRow(indicator: string): string {
  return `clamp:${indicator}`;
}

/**
 * Index of the first double of an indicator's row, or its row of clamps, `step` years after the base year (negative
 * for history).
 */
export function indicatorOffset(layout: Layout, name: string, step: number): number {
  const row = layout.firstYear + (layout.historyYears + step) * layout.places.size + layout.places.get(name)!;
  return row * rowStride;
}

function hasClamp({ indicators, baselines }: Scenario, name: string): boolean {
  return [indicators[name]!.equation, baselines[name]!.formula].some(
    (each) => clampBinds(each) !== undefined,
  );
}

function sorted(names: string[]): string[] {
  return names.sort(byCodeUnit);
}
