import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { DependenceInput, dependenceSchema, GivenDependence } from '../../src/model/dependence-schema';
import type { ModelInput } from '../../src/model/model-input';
import type {
  EventDefinition,
  eventSchema,
  InputDefinition,
  inputSchema,
  modelSchema,
  ShockDefinition,
  shockSchema,
} from '../../src/model/model-schema';
import type { Baseline, baselineSchema } from '../../src/plan/baseline';
import type { PlanDocument, planDocument } from '../../src/plan/document';
import type { Indicator, indicator } from '../../src/plan/indicator';
import type { Observation, observationSchema } from '../../src/plan/observation';
import type { PlanInput, planFields } from '../../src/plan/plan-schema';
import type { Bilingual, bilingual, Source, source } from '../../src/plan/provenance';
import type { AdditionDefinition, additionSchema } from '../../src/scenario/additions/addition-schema';
import type { PathDefinition, pathSchema } from '../../src/scenario/paths/path-schema';
import type { ScenarioInput } from '../../src/scenario/scenario-input';
import type { scenarioSchema } from '../../src/scenario/scenario-schema';
import type { SimulateOptions, simulateOptions } from '../../src/simulation/runs/simulate-options';

// Published types are written for readers; schemas check what comes in. Here the two are held against each other: all
// fields read-only, joined types flattened, and years as keys taken for texts. Inputs of functions are compared in
// inputs-of-functions.test.ts.

type IsRecord<K> = string extends K ? true : number extends K ? true : false;

type Flat<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Flat<T[K]> }
    : T extends object
      ? IsRecord<keyof T> extends true
        ? { readonly [key: string]: Flat<Exclude<T[keyof T], undefined>> }
        : { readonly [K in keyof T]: Flat<T[K]> }
      : T;

type Given<S extends z.core.$ZodType> = Flat<z.input<S>>;
type Kept<S extends z.core.$ZodType> = Flat<z.output<S>>;

describe('what authors write is what the schema takes', () => {
  test('a plan', () => {
    expectTypeOf<Flat<PlanInput>>().toEqualTypeOf<Given<typeof planFields>>();
  });

  test('a model', () => {
    expectTypeOf<Flat<DependenceInput>>().toEqualTypeOf<Given<typeof dependenceSchema>>();
    expectTypeOf<Flat<ModelInput>>().toEqualTypeOf<Given<typeof modelSchema>>();
  });

  test('the options of a run', () => {
    expectTypeOf<Flat<SimulateOptions>>().toEqualTypeOf<Given<typeof simulateOptions>>();
  });

  test('a scenario', () => {
    expectTypeOf<Flat<ScenarioInput>>().toEqualTypeOf<Given<typeof scenarioSchema>>();
  });
});

describe('what is kept is what the schema gives', () => {
  test('of a plan', () => {
    expectTypeOf<Flat<Source>>().toEqualTypeOf<Kept<typeof source>>();
    expectTypeOf<Flat<Bilingual>>().toEqualTypeOf<Kept<typeof bilingual>>();
    expectTypeOf<Flat<PlanDocument>>().toEqualTypeOf<Kept<typeof planDocument>>();
    expectTypeOf<Flat<Indicator>>().toEqualTypeOf<Kept<typeof indicator>>();
    expectTypeOf<Flat<Observation>>().toEqualTypeOf<Kept<typeof observationSchema>>();
    expectTypeOf<Flat<Omit<Baseline, 'year'>>>().toEqualTypeOf<
      Flat<Omit<z.output<typeof baselineSchema>, 'year'>>
    >();
  });

  test('of a model', () => {
    expectTypeOf<Flat<InputDefinition>>().toEqualTypeOf<Kept<typeof inputSchema>>();
    expectTypeOf<Flat<ShockDefinition>>().toEqualTypeOf<Kept<typeof shockSchema>>();
    expectTypeOf<Flat<EventDefinition>>().toEqualTypeOf<Kept<typeof eventSchema>>();
    expectTypeOf<Flat<GivenDependence>>().toEqualTypeOf<Kept<typeof dependenceSchema>>();
  });

  test('of a scenario', () => {
    expectTypeOf<Flat<PathDefinition>>().toEqualTypeOf<Kept<typeof pathSchema>>();
    expectTypeOf<Flat<AdditionDefinition>>().toEqualTypeOf<Kept<typeof additionSchema>>();
  });
});
