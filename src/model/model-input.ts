import type { IndicatorKind } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { BilingualInput } from '../plan/provenance';
import type { TargetInput } from '../plan/target';
import type { UncertainNumberInput } from '../uncertainty/uncertain-number';
import type { DependenceInput } from './dependence-schema';
import type { ModelLimits } from './model-limits';
import type { ProvenanceInput } from './provenance-shape';

// The types below are what authors write; the schemas of the same fields are in model-schema.ts, and a test holds the
// two against each other. R are the targets from which a value may have been set.

/** An input with its status: drawn once a path. */
export interface InputEntry<R extends string = string> extends ProvenanceInput<R> {
  readonly name?: BilingualInput | undefined;
  /** Unit as text, such as `1e8 CNY` or `万人`; left out it is unknown and fits every other. */
  readonly unit?: string | undefined;
  readonly value: UncertainNumberInput;
}

/** A shock with its status: drawn every year, independently, or around a share of last year's value. */
export interface ShockEntry<R extends string = string> extends ProvenanceInput<R> {
  readonly name?: BilingualInput | undefined;
  readonly unit?: string | undefined;
  /** The same law every year; one of `iid` and `ar1`. */
  readonly iid?: UncertainNumberInput | undefined;
  readonly ar1?:
    | {
        /** Share of last year's value that is carried on. */
        readonly persistence: number;
        readonly innovation: UncertainNumberInput;
        /** Value in the base year; the first shock is persistence × start + innovation. */
        readonly start: number;
      }
    | undefined;
}

/** Base-year value of an indicator: a number, a formula of inputs and other baselines, or either with its status. */
export type BaselineEntry<R extends string = string> =
  | number
  | string
  | (ProvenanceInput<R> & { readonly value: number | string });

/** An indicator: a quantity with an equation that gives this year's value. */
export interface IndicatorEntry<R extends string = string> extends ProvenanceInput<R> {
  readonly name?: BilingualInput | undefined;
  readonly unit?: string | undefined;
  /** `current`, `constant-2020`, or for a price index a ratio such as `current/constant-2020`. */
  readonly price?: string | undefined;
  readonly kind?: IndicatorKind | undefined;
  /** Value in the base year; may be left out where the equation has no lag, and then follows from it. */
  readonly baseline?: BaselineEntry<R> | undefined;
  /** Values before the base year, for equations that look back further than one year. */
  readonly history?: Readonly<Record<number, number>> | undefined;
  readonly equation: string;
  /** True by definition, not an assumption that can be wrong. */
  readonly identity?: boolean | undefined;
  /**
   * How far the base-year value may lie from what the equation, or the plan, gives for that year, in the unit of the
   * indicator: for published numbers that do not add up. Left out, by how the numbers are rounded or drawn.
   */
  readonly tolerance?: number | undefined;
}

/**
 * A one-off disturbance: `add` joins the shock of that year. The memory of an AR(1) shock carries it on, times the
 * persistence every year; with `memory: false` it lifts that year alone.
 */
export interface EventEntry<S extends string = string, R extends string = string>
  extends Omit<ProvenanceInput<R>, 'sources'> {
  readonly year: number;
  readonly shock: S;
  readonly add: number;
  /** Whether an AR(1) shock carries the event on; it does unless this is false. */
  readonly memory?: boolean | undefined;
  readonly name?: BilingualInput | undefined;
}

/** A target of a model or a scenario, whose ids are those of the record that holds it. */
export interface TargetEntry<I extends string = string> extends TargetInput {
  readonly indicator: I;
}

/**
 * What `defineModel` takes; names of inputs, indicators, shocks and targets, those of a `plan` too, are carried into the
 * types of results.
 */
export interface ModelInput<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
  R extends string = T,
> {
  readonly id: string;
  readonly name?: BilingualInput | undefined;
  readonly description?: BilingualInput | undefined;
  /** First and last year of the paths. */
  readonly years: { readonly base: number; readonly horizon: number };
  /** Drawn once a path: a number, a law, or either with its status. */
  readonly inputs?: Readonly<Record<X, UncertainNumberInput | InputEntry<NoInfer<R>>>> | undefined;
  /** Drawn every year: a number or a law for every year, or the whole entry. */
  readonly shocks?: Readonly<Record<S, UncertainNumberInput | ShockEntry<NoInfer<R>>>> | undefined;
  readonly indicators: Readonly<Record<I, IndicatorEntry<NoInfer<R>>>>;
  /**
   * Solve equations that need each other in the same year; without it they are refused. A solution is accepted where
   * every equation holds to 1e-9 of its terms and the equations determine it; else the draw has no values, and says why.
   */
  readonly simultaneous?: boolean | undefined;
  /** How large the model may be, where the usual limits are too narrow. */
  readonly limits?: { readonly [K in keyof ModelLimits]?: number | undefined } | undefined;
  /** Growth above 100 % a year is meant; without it such rates are refused, since most are percentages. */
  readonly allowLargeRates?: boolean | undefined;
  readonly dependence?: DependenceInput | undefined;
  readonly events?: readonly EventEntry<NoInfer<S>, NoInfer<R>>[] | undefined;
  readonly targets?: Readonly<Record<T, TargetEntry<NoInfer<I>>>> | undefined;
  /**
   * A plan whose targets the model carries; those on indicators it lacks are listed as not evaluable. Indicators take
   * from it what they leave out: name, unit, kind, price basis and baseline.
   */
  readonly plan?: Plan | undefined;
}
