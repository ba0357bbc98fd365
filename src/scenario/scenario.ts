import { mark } from '../core/mark';
import type { Addition } from '../model/addition';
import type { BaseValue } from '../model/base-value';
import type { Assumptions, Model } from '../model/model';
import type { PathDefinition } from './paths/path-schema';

/** One named, coherent set of assumptions on a model; it carries no probability by itself. */
export interface Scenario<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
> extends Assumptions<X, I, S, T> {
  readonly kind: 'scenario';
  readonly model: Model<X, I, S, string>;
  /** Id of the scenario that it was made from, for the reader; what it has from there is resolved. */
  readonly extends?: string;
  /** Paths set in place of equations, as they were written; the equations they give stand in `indicators`. */
  readonly paths: Readonly<Partial<Record<I, PathDefinition>>>;
  /** Base-year values in place of which paths state a level; they hold again where such a path goes. */
  readonly replacedBaselines: Readonly<Record<string, BaseValue>>;
  readonly additions: Readonly<Record<string, Addition>>;
}

/** Scenarios that models are themselves: one a model, so that what is prepared for it serves its later runs too. */
const ofModels = new WeakMap<object, object>();

/** The model itself as a scenario, or the scenario that it already is. */
export function scenarioOf<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
): Scenario<X, I, S, T> {
  if (subject.kind === 'scenario') return subject;
  const known = ofModels.get(subject);
  // Its names in the types are those of the model, which never changes.
  if (known !== undefined) return known as Scenario<X, I, S, T>;
  const { id, name, description, inputs, shocks, events, dependence, targets } = subject;
  const { indicators, order, longestLag, baselines, warnings, allowLargeRates } = subject;
  const scenario = {
    kind: 'scenario' as const,
    id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    model: subject as Model<X, I, S, string>,
    paths: Object.freeze({}),
    replacedBaselines: Object.freeze({}),
    additions: Object.freeze({}),
    inputs,
    shocks,
    indicators,
    order,
    longestLag,
    baselines,
    events,
    dependence,
    targets,
    warnings,
    ...(allowLargeRates === undefined ? {} : { allowLargeRates }),
  };
  const frozen = Object.freeze(mark('scenario', scenario));
  ofModels.set(subject, frozen);
  return frozen;
}
