import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { expectation } from '../core/expectation';
import type { Model } from '../model/model';
import { isWholeModel } from '../model/model-argument';
import type { Scenario } from './scenario';

/** Schema of what can be run: a model, which is its own scenario, or a scenario. */
export const subjectArgument: z.ZodMiniType<Model | Scenario, Model | Scenario> = brandedArgument<
  Model | Scenario
>({
  kinds: ['model', 'scenario'],
  expected: expectation('a model or a scenario', '模型或情景'),
  isWhole: (value) => isWholeModel(value) || isWholeScenario(value),
});

/** Whether everything that is used of a scenario is there. */
export function isWholeScenario(value: unknown): value is Scenario {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, model, ...rest } = value as Partial<Scenario>;
  const groups = [rest.inputs, rest.shocks, rest.indicators, rest.baselines, rest.targets, rest.dependence];
  return (
    kind === 'scenario' &&
    isWholeModel(model) &&
    groups.every((group) => typeof group === 'object' && group !== null) &&
    Array.isArray(rest.order) &&
    Array.isArray(rest.events)
  );
}
