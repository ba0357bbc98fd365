import type { Plan } from '../plan/plan';
import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { BaseValue } from './base-value';
import type { Indicator } from './indicator';
import type { DependenceDefinition, EventDefinition, InputDefinition, ShockDefinition } from './model-schema';

/** Everything about a model that a scenario may set differently. */
export interface Assumptions<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
> {
  readonly id: string;
  readonly name?: Bilingual;
  readonly description?: Bilingual;
  readonly inputs: Readonly<Record<X, InputDefinition>>;
  readonly shocks: Readonly<Record<S, ShockDefinition>>;
  readonly indicators: Readonly<Record<I, Indicator>>;
  /** Order in which the equations of one year are computed. */
  readonly order: readonly I[];
  /** Most years that any equation looks back, at least 1. */
  readonly longestLag: number;
  /** Base-year value of each indicator. */
  readonly baselines: Readonly<Record<I, BaseValue>>;
  readonly events: readonly EventDefinition[];
  readonly dependence: DependenceDefinition;
  readonly targets: Readonly<Record<T, Target>>;
}

/** Values at which a deterministic projection holds the inputs. */
export type ProjectionPoint<X extends string> = 'mean' | 'median' | Readonly<Partial<Record<X, number>>>;

/**
 * A checked model: indicators with equations, inputs drawn once a path, shocks drawn every year. It counts as its
 * own scenario.
 */
export interface Model<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
> extends Assumptions<X, I, S, T> {
  readonly kind: 'model';
  /** The plan whose targets the model carries. */
  readonly plan?: Plan;
  readonly years: { readonly base: number; readonly horizon: number };
  /**
   * The deterministic path of every indicator, base year first: inputs at their mean, shocks at the mean of their
   * innovations, events included. The mean of a nonlinear model is not its path at the mean.
   *
   * @param scenario - a scenario of this model; without it the model's own assumptions
   * @param options - `at: 'median'`, or `at: { growth: 0.05 }` to hold some inputs at given values
   * @throws InputError where a mean is not finite or a name is unknown
   */
  project(
    scenario?: Assumptions<X, I, S, string>,
    options?: { readonly at?: ProjectionPoint<X> },
  ): Readonly<Record<I, readonly number[]>>;
}
