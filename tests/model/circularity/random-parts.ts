import fc from 'fast-check';
import { defineModel } from '../../../src/model/define-model';
import type { Model } from '../../../src/model/model';
import { defineScenario } from '../../../src/scenario/define-scenario';
import type { Scenario } from '../../../src/scenario/scenario';

const base = 2020;
const horizon = 2024;
const indicators = ['a', 'b', 'c', 'd'] as const;
const inputs = ['x', 'y'] as const;
const shocks = ['s', 't'] as const;

/** Coefficients apart from each other, so that ways through the equations do not cancel. */
const coefficient = fc.integer({ min: 400, max: 1500 }).map((each) => each / 1000);
const year = fc.integer({ min: base + 1, max: horizon });

/** A term of the equation of an indicator, in some years alone perhaps; of the same year only what stands before it. */
function term(place: number): fc.Arbitrary<string> {
  const lagged = fc
    .tuple(fc.constantFrom(...indicators), fc.integer({ min: 1, max: 3 }))
    .map(([name, lag]) => `${name}(-${lag})`);
  const names = [...indicators.slice(0, place), ...inputs, ...shocks];
  return fc
    .tuple(
      coefficient,
      fc.oneof({ weight: 2, arbitrary: lagged }, fc.constantFrom(...names)),
      fc.option(year, { freq: 3 }),
    )
    .map(([factor, name, from]) =>
      from === null ? `${factor} * ${name}` : `(year < ${from} ? ${factor} * ${name} : 0)`,
    );
}

/** A base-year value: 1, or a formula. */
function start(place: number): fc.Arbitrary<number | string> {
  const formula = fc
    .tuple(coefficient, fc.constantFrom(...indicators.slice(0, place), ...inputs))
    .map(([factor, name]) => `1 + ${factor} * ${name}`);
  return fc.oneof(fc.constant(1), formula);
}

const equation = (place: number) =>
  fc.array(term(place), { minLength: 1, maxLength: 2 }).map((terms) => ['1', ...terms].join(' + '));

const target = fc.record({
  indicator: fc.constantFrom(...indicators),
  year,
  criterion: fc.constantFrom('atLeast', 'cumulativeTotalAtLeast', 'averageGrowthAtLeast'),
});

/** A model with three targets, with nothing that was set from them. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    equations: fc.tuple(equation(0), equation(1), equation(2), equation(3)),
    starts: fc.tuple(start(0), start(1), start(2), start(3)),
    targets: fc.tuple(target, target, target),
    persistence: fc.constantFrom(0, 0.5),
  })
  .map(({ equations, starts, targets, persistence }) => {
    const history = { 2018: 1, 2019: 1 };
    return defineModel({
      id: 'random',
      years: { base, horizon },
      allowLargeRates: true,
      inputs: { x: { value: 0.7 }, y: { value: 0.3 } },
      shocks: { s: { iid: 0.1 }, t: { ar1: { persistence, innovation: 0.1, start: 0 } } },
      indicators: Object.fromEntries(
        indicators.map((name, i) => [name, { baseline: starts[i]!, history, equation: equations[i]! }]),
      ),
      targets: Object.fromEntries(
        targets.map(({ indicator, year: at, criterion }, i) => [
          `t${i}`,
          { indicator, year: at, [criterion]: 0.1 },
        ]),
      ),
    } as never) as Model;
  });

/** A part of a scenario that was set from targets: its definition, moved by an amount. */
export type AnyPart = (moved: number, restsOn?: readonly string[]) => object;

const years = Array.from({ length: horizon - base }, (_, i) => base + 1 + i);
const levels = (first: number, moved: number) =>
  Object.fromEntries(
    [base, ...years].filter((each) => each >= first).map((each) => [each, each - 2000 + moved]),
  );

/** Every kind of part that a scenario may set, on a name of the models above. */
export const anyPart: fc.Arbitrary<AnyPart> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    input: fc.constantFrom(...inputs),
    shock: fc.constantFrom(...shocks),
    at: year,
    memory: fc.boolean(),
    isWhole: fc.boolean(),
    kind: fc.constantFrom(
      'input',
      'shock',
      'baseline',
      'equation',
      'byYear',
      'interpolate',
      'amounts',
      'step',
      'ramp',
      'event',
    ),
  })
  .map(({ indicator, input, shock, at, memory, isWhole, kind }): AnyPart => {
    return (moved, restsOn) => {
      const rests = restsOn === undefined ? {} : { restsOn };
      const size = 1 + moved;
      switch (kind) {
        case 'input':
          return { inputs: { [input]: { value: size, ...rests } } };
        case 'shock':
          return { shocks: { [shock]: { iid: size, ...rests } } };
        case 'baseline':
          return { baselines: { [indicator]: { value: size, ...rests } } };
        case 'equation':
          return { equations: { [indicator]: { equation: `${indicator}(-1) + ${size}`, ...rests } } };
        case 'byYear':
          return { paths: { [indicator]: { byYear: levels(isWhole ? base : base + 1, moved), ...rests } } };
        case 'interpolate':
          return {
            paths: {
              [indicator]: { interpolate: { [at]: size, ...(isWhole && { [base]: 2 + moved }) }, ...rests },
            },
          };
        case 'amounts':
          return { add: { [indicator]: { byYear: { [at]: size }, memory, ...rests } } };
        case 'step':
          return { add: { [indicator]: { step: { from: at, size }, memory, ...rests } } };
        case 'ramp':
          return { add: { [indicator]: { ramp: { from: at - 1, to: at, size }, memory, ...rests } } };
        default:
          return { events: [{ year: at, shock, add: size, memory, ...rests }] };
      }
    };
  });

/** What else the scenario sets, so that ways through the equations open and close. */
export const anySurroundings: fc.Arbitrary<object> = fc.oneof(
  fc.constant({}),
  fc.tuple(fc.constantFrom(...indicators), year, fc.boolean()).map(([name, from, memory]) => ({
    add: { [name]: { step: { from, size: 0.5 }, memory } },
  })),
  fc.tuple(fc.constantFrom(...indicators), coefficient).map(([name, elasticity]) => ({
    paths: { [name]: name === 'a' ? { growth: 'x' } : { growthAs: { indicator: 'a', elasticity } } },
  })),
);

/** A scenario of a random model. */
export function scenarioOf(model: Model, ...changes: readonly object[]): Scenario {
  const surroundings = defineScenario(model, { id: 'around', allowLargeRates: true, ...changes[0] } as never);
  return defineScenario(model, {
    id: 'a',
    extends: surroundings,
    ...changes[1],
  } as never) as unknown as Scenario;
}

/** The numbers by which a target of a random model is judged. */
export function readingsOf(scenario: Scenario, id: string): readonly number[] {
  const { indicator, year: at, criterion } = scenario.targets[id]!;
  const path = scenario.model.project(scenario)[indicator]!;
  if (criterion.kind === 'atLeast') return [path[at - base]!];
  if (criterion.kind === 'averageGrowthAtLeast') return [path[0]!, path[at - base]!];
  return path.slice(1, at - base + 1);
}
