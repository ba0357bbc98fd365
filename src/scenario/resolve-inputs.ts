import type { Assumptions } from '../model/model';
import type { InputDefinition, ShockDefinition } from '../model/model-schema';
import { type Distribution, isDistribution } from '../uncertainty/distribution';
import type { ParsedScenario } from './scenario-schema';

/** A bare number or distribution keeps the unit and name of the model's input, and counts as assumed. */
export function resolveInputs(
  inputs: ParsedScenario['inputs'],
  ofModel: Assumptions['inputs'],
): Record<string, InputDefinition> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]): [string, InputDefinition] => {
      const kept = unitAndName(ofModel[name]!);
      if (isDefinition(input)) return [name, { ...kept, ...withoutUndefined(input) }];
      return [name, { ...kept, value: input, status: 'assumed', sources: [] }];
    }),
  );
}

/** A bare law is that of every year; a shock as a whole replaces the model's, but for the unit and name that it leaves out. */
export function resolveShocks(
  shocks: ParsedScenario['shocks'],
  ofModel: Assumptions['shocks'],
): Record<string, ShockDefinition> {
  return Object.fromEntries(
    Object.entries(shocks).map(([name, shock]): [string, ShockDefinition] => {
      const kept = unitAndName(ofModel[name]!);
      if (isDefinition(shock)) return [name, { ...kept, ...withoutUndefined(shock) }];
      return [name, { ...kept, iid: shock, status: 'assumed', sources: [] }];
    }),
  );
}

function isDefinition<P extends object>(given: number | Distribution | P): given is P {
  return typeof given === 'object' && !isDistribution(given);
}

function unitAndName<D extends { readonly unit?: unknown; readonly name?: unknown }>({
  unit,
  name,
}: D): Pick<D, 'unit' | 'name'> {
  return { ...(unit === undefined ? {} : { unit }), ...(name === undefined ? {} : { name }) } as Pick<
    D,
    'unit' | 'name'
  >;
}

/** A field that is there but undefined must not cover the one of the model. */
function withoutUndefined<V extends object>(value: V): V {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as V;
}
