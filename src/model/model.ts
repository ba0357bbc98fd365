import type { Warning } from '../core/issue';
import type { Plan } from '../plan/plan';
import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Addition } from './addition';
import type { BaseValue } from './base-value';
import type { DependenceDefinition } from './dependence-schema';
import type { DescribeOptions } from './describe/describe-options';
import type { Indicator } from './indicator';
import type { ModelLimits } from './model-limits';
import type { EventDefinition, InputDefinition, ShockDefinition } from './model-schema';

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
  readonly inputs: Readonly<Record<X, InputDefinition<T>>>;
  readonly shocks: Readonly<Record<S, ShockDefinition<T>>>;
  readonly indicators: Readonly<Record<I, Indicator>>;
  /** Order in which the equations of one year are computed. */
  readonly order: readonly I[];
  /** Most years that any equation looks back, at least 1. */
  readonly longestLag: number;
  /** Base-year value of each indicator. */
  readonly baselines: Readonly<Record<I, BaseValue>>;
  /** What a scenario adds to indicators on top of their equations; none in a model. */
  readonly additions?: Readonly<Record<string, Addition>>;
  readonly events: readonly EventDefinition[];
  readonly dependence: DependenceDefinition;
  readonly targets: Readonly<Record<T, Target>>;
  /** What should be known to whoever reads results: base-year values that are not what the equations give. */
  readonly warnings: readonly Warning[];
  /** Set where growth above 100 % a year is meant, which else is refused as a percentage. */
  readonly allowLargeRates?: true;
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
  /** How large the model and its scenarios may be, where it raises the usual limits. */
  readonly limits?: ModelLimits;
  /** Whether equations that need each other in the same year are solved. */
  readonly simultaneous: boolean;
  /**
   * The deterministic path of every indicator, base year first: inputs at their mean, shocks at the mean of their
   * innovations, events included. The mean of a nonlinear model is not its path at the mean.
   *
   * @param scenario - a scenario of this model; without it the model's own assumptions
   * @param options - `at: 'median'`, or `at: { growth: 0.05 }` to hold some inputs at given values
   * @returns plain paths; where a `clamp` binds, a path lies at its bound, and `simulate` counts how often that happens
   * @throws InputError where a mean is not finite or a name is unknown; SimulationError E_NOT_FINITE where an indicator
   * has no finite value in some year, or simultaneous equations no solution that is found
   */
  project(
    scenario?: Assumptions<X, I, S, string>,
    options?: { readonly at?: ProjectionPoint<X> | undefined },
  ): Readonly<Record<I, readonly number[]>>;
  /**
   * The model written out for people: equations, base-year values, laws of inputs and shocks, dependence, events,
   * targets, sources. `describe(scenario, options)` does the same for a scenario.
   *
   * @param options - `format`: `text` (default), `markdown`, `latex` or `mermaid` (the graph of what reads what);
   * `lang`: `en` (default) or `zh`
   * @throws InputError if an option is unknown
   */
  describe(options?: DescribeOptions): string;
}
