import {
  defineModel,
  defineScenario,
  type Ensemble,
  normal,
  type ScenarioInput,
  simulate,
} from '../../src/index';

/** Two independent standard normal inputs; three indicators of the first, one of the second, all in their raw form. */
export const normalModel = defineModel({
  id: 'normals',
  years: { base: 2020, horizon: 2021 },
  inputs: {
    a: { value: normal({ mean: 0, sd: 1 }) },
    b: { value: normal({ mean: 0, sd: 1 }) },
  },
  indicators: {
    first: { equation: 'a' },
    double: { equation: '2 * a' },
    opposite: { equation: '-a' },
    second: { equation: 'b' },
  },
});

type Targets = NonNullable<
  ScenarioInput<'a' | 'b', 'first' | 'double' | 'opposite' | 'second', never, string>['targets']
>;

/** The same draws under other targets. */
export function withTargets(ensemble: Ensemble, targets: Targets): Ensemble {
  const scenario = defineScenario(normalModel, { id: ensemble.scenario.id, targets });
  return { ...ensemble, scenario: scenario as unknown as Ensemble['scenario'] };
}

/** Draws of the model, without targets. */
export async function normalDraws(draws: number, seed = 7): Promise<Ensemble> {
  return (await simulate(normalModel, { draws, seed })) as unknown as Ensemble;
}
