import { byCodeUnit } from '../model/order-equations';
import type { Scenario } from '../scenario/scenario';
import type { Dimension } from '../uncertainty/samplers/point-source';

/**
 * Every uniform of a path: inputs first, then the shocks year by year, names in code-unit order. All names of the
 * model take part, those that a scenario holds at a number too, so that all scenarios of a model share dimensions.
 */
export function runDimensions(scenario: Scenario): readonly Dimension[] {
  const { years } = scenario.model;
  const inputs = Object.keys(scenario.inputs).sort(byCodeUnit);
  const shocks = Object.keys(scenario.shocks).sort(byCodeUnit);
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
