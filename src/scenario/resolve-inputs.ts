import type { Assumptions } from '../model/model';
import type { InputDefinition, ShockDefinition } from '../model/model-schema';
import { isDistribution } from '../uncertainty/distribution';
import type { ParsedScenario } from './scenario-schema';

type ParsedInput = ParsedScenario['inputs'][string];

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

/** A shock as a whole replaces the model's, but for the unit and name that it leaves out. */
export function resolveShocks(
  shocks: ParsedScenario['shocks'],
  ofModel: Assumptions['shocks'],
): Record<string, ShockDefinition> {
  return Object.fromEntries(
    Object.entries(shocks).map(([name, shock]) => [
      name,
      { ...unitAndName(ofModel[name]!), ...withoutUndefined(shock) },
    ]),
  );
}

function isDefinition(input: ParsedInput): input is Extract<ParsedInput, { readonly sources: unknown }> {
  return typeof input === 'object' && !isDistribution(input);
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
