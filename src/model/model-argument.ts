import type * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { expectation } from '../core/expectation';
import type { Model } from './model';

/** Schema of an argument that must be a model, of whichever copy of the package. */
export const modelArgument: z.ZodMiniType<Model, Model> = brandedArgument<Model>({
  kinds: ['model'],
  expected: expectation('a model made by defineModel', '由 defineModel 得到的模型'),
  isWhole: (model) => isWholeModel(model),
});

/** Whether everything that is used of a model is there. */
export function isWholeModel(value: unknown): value is Model {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, years, order, project, ...rest } = value as Partial<Model>;
  const groups = [
    years,
    rest.inputs,
    rest.shocks,
    rest.indicators,
    rest.baselines,
    rest.targets,
    rest.dependence,
  ];
  return (
    kind === 'model' &&
    groups.every((group) => typeof group === 'object' && group !== null) &&
    Array.isArray(order) &&
    Array.isArray(rest.events) &&
    typeof project === 'function'
  );
}
