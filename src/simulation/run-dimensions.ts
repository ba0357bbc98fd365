import { byCodeUnit } from '../model/order-equations';
import type { Scenario } from '../scenario/scenario';
import type { Dimension } from '../uncertainty/samplers/point-source';
import { divisorName } from './sampler';

/**
 * Every uniform of a path: inputs first, then the shocks year by year, names in code-unit order. All names of the
 * model take part, those that a scenario holds at a number too, so that all scenarios of a model share dimensions. A
 * Student-t copula adds its divisor to either group.
 */
export function runDimensions(scenario: Scenario): readonly Dimension[] {
  const { years } = scenario.model;
  const divisor = scenario.dependence.copula === 'gaussian' ? [] : [divisorName];
  const inputs = [...Object.keys(scenario.inputs).sort(byCodeUnit), ...divisor];
  const shocks = [...Object.keys(scenario.shocks).sort(byCodeUnit), ...divisor];
  const steps = Array.from({ length: years.horizon - years.base }, (_, i) => i + 1);
  return [
    ...inputs.map((name): Dimension => ({ stream: `input:${name}`, step: 0 })),
    ...steps.flatMap((step) => shocks.map((name): Dimension => ({ stream: `shock:${name}`, step }))),
  ];
}

/** Name of a dimension, to be found by stream and step. */
export function dimensionKey({ stream, step }: Dimension): string {
  return `${stream}@${step}`;
}
