import { isNumeric, measure, type NumericCriterion } from '../plan/criterion';
import type { Target } from '../plan/target';
import type { Scenario } from '../scenario/scenario';
import type { Dimension } from '../uncertainty/samplers/point-source';
import { blockDraws } from '../uncertainty/streams/block';
import { type BlockSimulator, blockSimulator } from './block-simulator';
import type { DrawSource } from './draw-source';
import { indicatorOffset } from './kernel/layout';
import { dimensionKey } from './run-dimensions';

/** Step of the central differences, in standard deviations: wide enough to see past small kinks. */
const step = 0.5;

/** Two draws a dimension, side by side in one block. */
const dimensionsPerBlock = blockDraws / 2;

/** How a target's measure answers to each dimension, at the middle of all of them. */
export interface TargetGradient {
  readonly target: Target;
  /** Measure at the middle. */
  readonly middle: number;
  /** Change of the measure per standard deviation of each dimension, in the order of the dimensions. */
  readonly slopes: Float64Array;
}

/**
 * Gradients of what the targets judge, in the space of independent standard normal values, by central differences: a
 * few blocks of the model, two draws a dimension.
 *
 * @param targets - with numbers, on indicators of the model, within its horizon
 */
export function targetGradients(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly Target[],
): TargetGradient[] {
  const simulator = blockSimulator(scenario, perturbations(dimensions), 'auto');
  const slopes = targets.map(() => new Float64Array(dimensions.length));
  for (let first = 0; first < dimensions.length; first += dimensionsPerBlock) {
    simulator.run(first / dimensionsPerBlock);
    const last = Math.min(dimensions.length, first + dimensionsPerBlock);
    for (const [i, target] of targets.entries()) {
      for (let d = first; d < last; d++) {
        const draw = 2 * (d - first);
        const up = measureOf(simulator, scenario, target, draw);
        const down = measureOf(simulator, scenario, target, draw + 1);
        slopes[i]![d] = (up - down) / (2 * step);
      }
    }
  }
  // Beyond the last dimension the block holds the middle itself; one more block makes sure of it.
  simulator.run(Math.ceil(dimensions.length / dimensionsPerBlock));
  return targets.map((target, i) => ({
    target,
    middle: measureOf(simulator, scenario, target, 0),
    slopes: slopes[i]!,
  }));
}

/** Criterion by which a target is judged: the stated one, or its stand-in. */
export function numericCriterion(target: Target): NumericCriterion | undefined {
  return isNumeric(target.criterion) ? target.criterion : target.operational?.criterion;
}

/** Targets that the paths of a scenario can judge. */
export function judgeableTargets(scenario: Scenario): Target[] {
  const { indicators, years } = scenario.model;
  return Object.values(scenario.targets).filter((target) => {
    const criterion = numericCriterion(target);
    if (criterion === undefined || target.year > years.horizon) return false;
    const needed =
      criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
    return needed.every((name) => Object.hasOwn(indicators, name));
  });
}

/** What a target judges, in one draw of the block computed last. */
export function measureOf(
  simulator: BlockSimulator,
  scenario: Scenario,
  target: Target,
  draw: number,
): number {
  const criterion = numericCriterion(target)!;
  const years = target.year - scenario.model.years.base;
  const path = (indicator: string) =>
    Array.from(
      { length: years + 1 },
      (_, t) => simulator.memory[indicatorOffset(simulator.layout, indicator, t) + draw]!,
    );
  return measure(
    criterion,
    path(target.indicator),
    criterion.kind === 'inStepWith' ? path(criterion.indicator) : [],
  );
}

/** Normal values all 0, but for one dimension a draw: up in the even draws, down in the odd ones. */
function perturbations(dimensions: readonly Dimension[]): DrawSource {
  const places = new Map(dimensions.map((dimension, i) => [dimensionKey(dimension), i]));
  return {
    form: 'normals',
    openBlock: (block) => (stream, at, out, offset) => {
      out.fill(0, offset, offset + blockDraws);
      const draw = 2 * (places.get(dimensionKey({ stream, step: at }))! - block * dimensionsPerBlock);
      if (draw < 0 || draw >= blockDraws) return;
      out[offset + draw] = step;
      out[offset + draw + 1] = -step;
    },
  };
}
