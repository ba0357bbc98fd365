import { isLevel } from '../../plan/criterion';
import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import { certainBaselines } from '../block/certain-baselines';
import type { StatisticsCapacity } from '../block/engine';
import { indicatorOffset, type Layout } from '../block/layout';
import type { Rows } from '../block/rows';
import { partsOf } from '../design/design';
import type { SamplerName } from '../design/samplers';
import { fillMeasures } from '../draws/fill-measures';
import { type JudgedTarget, judgedTargets } from '../targets/judged-targets';
import { checkSummary } from './check-summary';
import { type ColumnRecorder, columnRecorder } from './column-recorder';
import { capacityOf, type HistogramCapacity, sumOfCapacities } from './histogram-capacity';
import { blockRun, momentTree } from './moment-tree';
import { gatheredTarget, type StatisticsPart, type StatisticsScope } from './statistics-part';
import { type BlockMeasure, targetRecorder } from './target-recorder';

/** Gathers statistics block by block; one thread's share of a run. */
export interface StatisticsRecorder {
  /** Adds a block that has just been computed; each one once, in any order. */
  readonly add: (block: number, rows: Rows) => void;
  /** Whether all values of a row of an indicator were finite in the block added last. */
  readonly allFinite: (row: number) => boolean;
  /** Histograms that are filled, which decide how much memory is taken. */
  readonly histograms: HistogramCapacity;
  /** What has been gathered so far. */
  readonly part: () => StatisticsPart;
}

/** What statistics are gathered of. */
export interface StatisticsPlan {
  /** In code-unit order. */
  readonly indicators: readonly string[];
  /** Draws of the whole run. */
  readonly draws: number;
  readonly sampler: SamplerName;
}

/** What an engine must have room for. */
export function statisticsCapacity(
  scenario: Scenario,
  { indicators }: Pick<StatisticsPlan, 'indicators'>,
): StatisticsCapacity {
  const { base, horizon } = scenario.model.years;
  return {
    histograms: indicators.length * (horizon - base + 1),
    targets: judgedTargets({ scenario, indicators }).length,
  };
}

/**
 * Begins to gather statistics.
 *
 * @param rows - rows with room for the statistics, that hold block 0, from which the bins are laid out; the same rows
 * are then read for every block
 * @throws InputError where the sampler's errors need the draws themselves; SimulationError E_LIMIT, from `add`, where
 * the targets are met in too many combinations
 */
export function openStatistics(
  scenario: Scenario,
  layout: Layout,
  plan: StatisticsPlan,
  rows: Rows,
): StatisticsRecorder {
  checkSummary(plan.sampler);
  const parts = partsOf(plan);
  const judged = judgedTargets({ scenario, indicators: plan.indicators });
  const columns = openColumns(scenario, layout, plan, rows);
  const targets = targetRecorder(judged, measuresOf(scenario, layout, judged), rows, parts);
  const scope = scopeOf(scenario, layout, plan, { columns, judged });
  const tree = momentTree();
  const unsound = new Set<number>();
  let [blocks, draws] = [0, 0];
  return {
    add: (block, from) => {
      const count = Math.min(blockDraws, plan.draws - block * blockDraws);
      unsound.clear();
      const moments = columns.flatMap((column) => {
        const own = column.add(from, count);
        if (column.certain === null ? own[0]!.count < count : !Number.isFinite(column.certain))
          unsound.add(column.offset);
        return own;
      });
      moments.push(...targets.add(from, count));
      tree.add(blockRun(block, moments));
      blocks++;
      draws += count;
    },
    allFinite: (row) => !unsound.has(row),
    histograms: sumOfCapacities(
      capacityOf(columns.filter(({ certain }) => certain === null)),
      targets.histograms,
    ),
    part: () => ({
      scope,
      blocks,
      draws,
      columns: columns.map((column) => column.counts()),
      ...targets.part(),
      moments: tree.runs(),
    }),
  };
}

/** A recorder for each indicator and year, in the order of the scope. */
function openColumns(scenario: Scenario, layout: Layout, plan: StatisticsPlan, rows: Rows): ColumnRecorder[] {
  const certain = certainBaselines(scenario);
  const parts = partsOf(plan);
  return plan.indicators.flatMap((indicator, i) =>
    Array.from({ length: layout.steps + 1 }, (_, step) =>
      columnRecorder(rows, {
        offset: indicatorOffset(layout, indicator, step),
        isCertain: step === 0 && certain.has(indicator),
        parts,
        histogram: i * (layout.steps + 1) + step,
      }),
    ),
  );
}

/** Where what each target judges is found in a block. */
function measuresOf(scenario: Scenario, layout: Layout, judged: readonly JudgedTarget[]): BlockMeasure[] {
  return judged.map((each): BlockMeasure => {
    const { target, criterion } = each;
    const step = target.year - scenario.model.years.base;
    if (isLevel(criterion)) return { kind: 'row', offset: indicatorOffset(layout, target.indicator, step) };
    const values = new Float64Array(blockDraws);
    const fill = ({ memory }: Rows) => fillMeasures({ layout, memory }, scenario, each, values);
    return { kind: 'filled', values, fill };
  });
}

function scopeOf(
  scenario: Scenario,
  layout: Layout,
  plan: StatisticsPlan,
  run: { readonly columns: readonly ColumnRecorder[]; readonly judged: readonly JudgedTarget[] },
): StatisticsScope {
  const { base } = scenario.model.years;
  return {
    indicators: plan.indicators,
    years: Array.from({ length: layout.steps + 1 }, (_, step) => base + step),
    parts: partsOf(plan),
    targets: run.judged.map(gatheredTarget),
    certain: run.columns.map(({ certain }) => certain),
    shifts: run.columns.map(({ shift }) => shift),
  };
}
