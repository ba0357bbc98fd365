import type { DependenceInput } from '../model/dependence-schema';
import type { Model } from '../model/model';
import type { BaselineEntry, EventEntry, InputEntry, ShockEntry, TargetEntry } from '../model/model-input';
import type { ProvenanceInput } from '../model/provenance-shape';
import type { BilingualInput } from '../plan/provenance';
import type { UncertainNumberInput } from '../uncertainty/uncertain-number';
import type { Scenario } from './scenario';

// The types below are what authors write; the schemas of the same fields are in scenario-schema.ts, paths/ and
// additions/, and a test holds the two against each other. X, I and S are the inputs, indicators and shocks of the model,
// R the targets from which a value may have been set.

type ByYear = Readonly<Record<number, number>>;

/** A path in place of an equation: one of its forms, with the status of its numbers. */
export interface PathEntry<X extends string = string, I extends string = string, R extends string = string>
  extends ProvenanceInput<R> {
  /** Annual growth as a fraction, ≥ −1: one rate, one for every year after the base year, or an input. */
  readonly growth?: number | X | ByYear | undefined;
  /** Levels in some years, with a line between them; the last one stays. */
  readonly interpolate?: ByYear | undefined;
  /** Line between levels, or between their logarithms (steady growth); with `interpolate` only. */
  readonly scale?: 'linear' | 'log' | undefined;
  /** The base-year level, and another from a year on: `from` is the first year that is changed. */
  readonly step?: (Change & { readonly from: number }) | undefined;
  /**
   * The base-year level, and a change phased in after one year, `from`, and complete in another, `to`. A step from 2023
   * is a ramp from 2022 to 2023.
   */
  readonly ramp?: (Change & Span) | undefined;
  /** A level for every year after the base year. */
  readonly byYear?: ByYear | undefined;
  /** Growth in proportion to that of another indicator: dlog x = elasticity · dlog other. */
  readonly growthAs?: { readonly indicator: I; readonly elasticity: number | X } | undefined;
  /** What other indicators leave of a total. */
  readonly remainder?: { readonly of: I; readonly minus: readonly I[] } | undefined;
}

/** A change of a level: one of the two. */
interface Change {
  /** New level, in the unit of the indicator. */
  readonly value?: number | undefined;
  /** Rise of the level, negative for a fall, in the unit of the indicator. */
  readonly size?: number | undefined;
}

/** Years over which something is phased in. */
interface Span {
  /** Last year that is unchanged, as in `policyRamp`. */
  readonly from: number;
  /** First year with the full change. */
  readonly to: number;
  readonly shape?: 'linear' | 'smoothstep' | undefined;
}

/** An addition on top of an equation: one of its forms, with the status of its numbers. */
export interface AdditionEntry<R extends string = string> extends ProvenanceInput<R> {
  /** Amounts by calendar year; 0 in the years that are not named. */
  readonly byYear?: ByYear | undefined;
  /** The same amount from a year on, in the unit of the indicator. */
  readonly step?: { readonly from: number; readonly size: number } | undefined;
  /** An amount that is phased in between two years, and stays. */
  readonly ramp?: (Span & { readonly size: number }) | undefined;
  /** Whether the equation reads its own past with the addition, which it does not unless this is true. */
  readonly memory?: boolean | undefined;
}

/** An input as a scenario sets it; left out, the unit stays that of the model. */
type ScenarioInputEntry<R extends string> = UncertainNumberInput | InputEntry<R>;

/** A shock as a scenario sets it; left out, the unit stays that of the model. */
type ScenarioShockEntry<R extends string> = UncertainNumberInput | ShockEntry<R>;

/** An equation as a scenario sets it: a formula, or one with its status. */
export type EquationEntry<R extends string = string> =
  | string
  | (ProvenanceInput<R> & { readonly equation: string });

/** What of an extended scenario, or of the model, is left out; W are the targets there are. */
export interface Without<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  W extends string = string,
> {
  /** Inputs, shocks, equations and baselines that are again those of the model. */
  readonly inputs?: readonly X[] | undefined;
  readonly shocks?: readonly S[] | undefined;
  readonly equations?: readonly I[] | undefined;
  readonly baselines?: readonly I[] | undefined;
  /** Additions that are dropped, by indicator. */
  readonly add?: readonly I[] | undefined;
  /** Targets that are dropped, by id. */
  readonly targets?: readonly W[] | undefined;
  /** Events that are dropped: all of a shock in a year, or only those of one size. */
  readonly events?:
    | readonly { readonly year: number; readonly shock: S; readonly add?: number | undefined }[]
    | undefined;
}

/**
 * What `defineScenario` takes; only names of the model are accepted. E are the targets of the scenario that is
 * extended, W those of them, or of the model, that are dropped, R those from which a value may have been set.
 */
export interface ScenarioInput<
  X extends string = string,
  I extends string = string,
  S extends string = string,
  T extends string = string,
  E extends string = string,
  W extends string = string,
  R extends string = string,
> {
  readonly id: string;
  readonly name?: BilingualInput | undefined;
  readonly description?: BilingualInput | undefined;
  /** The scenario, of the same model, whose assumptions hold where this one sets none. */
  readonly extends?: Scenario<X, I, S, E> | Model<X, I, S, E> | undefined;
  /** What is not taken over from there. */
  readonly without?: Without<X, I, S, W> | undefined;
  /** Growth above 100 % a year is meant; holds for scenarios that extend this one too. */
  readonly allowLargeRates?: boolean | undefined;
  readonly inputs?: Readonly<Partial<Record<X, ScenarioInputEntry<R>>>> | undefined;
  readonly shocks?: Readonly<Partial<Record<S, ScenarioShockEntry<R>>>> | undefined;
  /** Base-year values: a number, or a formula of inputs and other baselines. */
  readonly baselines?: Readonly<Partial<Record<I, BaselineEntry<R>>>> | undefined;
  /** Paths of indicators, each in place of its equation. */
  readonly paths?: Readonly<Partial<Record<I, PathEntry<X, I, R>>>> | undefined;
  /** Equations of indicators, each in place of the model's. */
  readonly equations?: Readonly<Partial<Record<I, EquationEntry<R>>>> | undefined;
  /** Additions to indicators, each on top of its equation. */
  readonly add?: Readonly<Partial<Record<I, AdditionEntry<R>>>> | undefined;
  /** Events in addition to those of the model. */
  readonly events?: readonly EventEntry<S, R>[] | undefined;
  /** Replaces the dependence of the model. */
  readonly dependence?: DependenceInput | undefined;
  /** Targets in addition to those of the model; one of the same id replaces it. */
  readonly targets?: Readonly<Record<T, TargetEntry<NoInfer<I>>>> | undefined;
}
