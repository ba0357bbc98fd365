import type * as z from 'zod/mini';
import type { RestingOn } from '../model/circularity/resting-on';
import type { Model } from '../model/model';
import type { TargetInput } from '../plan/target';
import type { Scenario } from './scenario';
import type { scenarioSchema } from './scenario-schema';

type Given = z.input<typeof scenarioSchema>;
type Part<K extends keyof Given> = NonNullable<Given[K]>;
type PathGiven = Part<'paths'>[string];
type Element<L> = L extends readonly (infer E)[] ? E : never;
type ByYear = Readonly<Record<number, number>>;

/** A path in place of an equation; only names of the model are accepted. */
type PathInput<X extends string, I extends string, R extends string> = Omit<
  RestingOn<PathGiven, R>,
  'growth' | 'interpolate' | 'byYear' | 'growthAs' | 'remainder'
> & {
  readonly growth?: number | X | ByYear;
  readonly interpolate?: ByYear;
  readonly byYear?: ByYear;
  readonly growthAs?: { readonly indicator: I; readonly elasticity: number | X };
  readonly remainder?: { readonly of: I; readonly minus: readonly I[] };
};

/** An addition on top of an equation. */
type AdditionInput<R extends string> = Omit<RestingOn<Part<'add'>[string], R>, 'byYear'> & {
  readonly byYear?: ByYear;
};

/** What of an extended scenario is left out; only names of the model, and targets there are. */
interface Without<X extends string, I extends string, S extends string, W extends string> {
  readonly inputs?: readonly X[];
  readonly shocks?: readonly S[];
  readonly equations?: readonly I[];
  readonly baselines?: readonly I[];
  readonly add?: readonly I[];
  readonly targets?: readonly W[];
  readonly events?: readonly { readonly year: number; readonly shock: S; readonly add?: number }[];
}

/**
 * What `defineScenario` takes; only names of the model are accepted. E are the targets of the scenario that is
 * extended, W those of them, or of the model, that are dropped, R those from which a value may have been set.
 */
export type ScenarioInput<
  X extends string,
  I extends string,
  S extends string,
  T extends string,
  E extends string = string,
  W extends string = string,
  R extends string = string,
> = Pick<Given, 'id' | 'name' | 'description' | 'allowLargeRates' | 'dependence'> & {
  readonly extends?: Scenario<X, I, S, E> | Model<X, I, S, E>;
  readonly without?: Without<X, I, S, W>;
  readonly inputs?: Readonly<Partial<Record<X, RestingOn<Part<'inputs'>[string], R>>>>;
  readonly shocks?: Readonly<Partial<Record<S, RestingOn<Part<'shocks'>[string], R>>>>;
  readonly baselines?: Readonly<Partial<Record<I, RestingOn<Part<'baselines'>[string], R>>>>;
  readonly paths?: Readonly<Partial<Record<I, PathInput<X, I, R>>>>;
  readonly equations?: Readonly<Partial<Record<I, RestingOn<Part<'equations'>[string], R>>>>;
  readonly add?: Readonly<Partial<Record<I, AdditionInput<R>>>>;
  readonly events?: readonly (RestingOn<Omit<Element<Part<'events'>>, 'shock'>, R> & { readonly shock: S })[];
  readonly targets?: Readonly<Record<T, Omit<TargetInput, 'indicator'> & { readonly indicator: NoInfer<I> }>>;
};
