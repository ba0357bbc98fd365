import type { Assumptions, Model } from '../model/model';

/** One named, coherent set of assumptions on a model; it carries no probability by itself. */
export interface Scenario<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
> extends Assumptions<X, I, S, T> {
  readonly kind: 'scenario';
  readonly model: Model<X, I, S, string>;
}

/** The model itself as a scenario, or the scenario that it already is. */
export function scenarioOf<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
): Scenario<X, I, S, T> {
  if (subject.kind === 'scenario') return subject;
  const { id, name, description, inputs, shocks, events, dependence, targets } = subject;
  const { indicators, order, longestLag, baselines } = subject;
  return Object.freeze({
    kind: 'scenario',
    id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    model: subject as Model<X, I, S, string>,
    inputs,
    shocks,
    indicators,
    order,
    longestLag,
    baselines,
    events,
    dependence,
    targets,
  });
}
