import type { Model } from '../model/model';
import type { EventDefinition } from '../model/model-schema';
import { isSameAssumption } from '../scenario/same-assumption';
import type { Scenario } from '../scenario/scenario';
import { type ScenarioDifference, scenarioDifferences } from '../scenario/scenario-differences';
import {
  additionData,
  baseValueData,
  dependenceData,
  eventData,
  inputData,
  shockData,
} from './assumption-data';
import { compact } from './compact';
import { targetData } from './criterion-data';
import { kindKey, kindLabel } from './file-kind';
import { modelData } from './model-data';
import { builtInModels } from './references';

/**
 * A scenario as the data of a file: what it sets differently from its model. What it has from a scenario that it
 * extends stands here too, so that the file can be read without that one.
 *
 * @param reference - what the file writes under `model`; unless given, the id of a built-in model or the model itself
 */
export function scenarioData(scenario: Scenario, reference?: string): Record<string, unknown> {
  const { id, name, description, model, paths } = scenario;
  const groups: Record<string, Record<string, unknown>> = {};
  const without: Record<string, unknown[]> = {};
  let dependence: unknown;
  const told = toldTargets(scenario);
  const set = (group: string, key: string, value: Record<string, unknown>) => {
    groups[group] = { ...groups[group], [key]: told(value) };
  };
  const drop = (group: string, value: unknown) => {
    without[group] = [...(without[group] ?? []), value];
  };
  for (const each of scenarioDifferences(scenario)) {
    const { group, name: key } = each;
    if (group === 'inputs') set(group, key, inherited(inputData(each.to!), model.inputs[key]!));
    else if (group === 'shocks') set(group, key, inherited(shockData(each.to!), model.shocks[key]!));
    else if (group === 'equations') {
      if (!Object.hasOwn(paths, key)) set(group, key, equationData(each));
    } else if (group === 'add') set(group, key, additionData(each.to!));
    else if (group === 'baselines') {
      // A level that a path states is written there.
      if (!Object.hasOwn(scenario.replacedBaselines, key)) set(group, key, baseValueData(each.to!));
    } else if (group === 'dependence') dependence = dependenceData(each.to!);
    else if (group === 'targets') {
      if (each.to === undefined) drop(group, key);
      else set(group, key, targetData(each.to));
    } else {
      if (each.from !== undefined) drop(group, dropped(each.from));
    }
  }
  return compact({
    [kindKey]: kindLabel('scenario'),
    model: reference ?? modelReference(model),
    id,
    name,
    description,
    allowLargeRates:
      model.allowLargeRates === scenario.allowLargeRates ? undefined : scenario.allowLargeRates,
    without,
    ...groups,
    paths: Object.fromEntries(Object.keys(paths).map((key) => [key, told(pathData(scenario, key))])),
    events: ownEvents(scenario, (without.events ?? []) as DroppedEvent[]).map((each) =>
      told(eventData(each)),
    ),
    dependence,
  });
}

/** Leaves out targets of a scenario that was extended, where neither this one nor the model has them. */
function toldTargets({ targets, model }: Scenario) {
  return (data: Record<string, unknown>): Record<string, unknown> => {
    const restsOn = (data.restsOn ?? []) as readonly string[];
    const isTold = (id: string) => Object.hasOwn(targets, id) || Object.hasOwn(model.targets, id);
    return compact({ ...data, restsOn: restsOn.filter(isTold) });
  };
}

/** Where an event of a model stands that a scenario goes without. */
type DroppedEvent = Pick<EventDefinition, 'year' | 'shock' | 'add'>;

/**
 * Events that a file must state: all that are not those of the model, and of these the ones that are dropped together
 * with others of their year, shock and size.
 */
function ownEvents({ events, model }: Scenario, drops: readonly DroppedEvent[]): readonly EventDefinition[] {
  const left = model.events.filter((event) => !drops.some((each) => isSameAssumption(each, dropped(event))));
  return events.filter((event) => {
    const at = left.findIndex((each) => isSameAssumption(each, event));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A path with the base-year level that it stated. */
function pathData({ paths, baselines, replacedBaselines, model }: Scenario, name: string) {
  const path = paths[name]!;
  if (!Object.hasOwn(replacedBaselines, name)) return compact({ ...path });
  const { formula } = baselines[name]!;
  const level = { [model.years.base]: (formula as { readonly value: number }).value };
  const form = path.interpolate === undefined ? 'byYear' : 'interpolate';
  return compact({ ...path, [form]: { ...level, ...path[form] } });
}

function modelReference(model: Model): unknown {
  const builtIn = builtInModels[model.id];
  return builtIn !== undefined && isSameModel(builtIn, model) ? model.id : modelData(model);
}

function isSameModel(a: Model, b: Model): boolean {
  if (a === b) return true;
  const functions = { project: undefined, describe: undefined };
  return isSameAssumption({ ...a, ...functions }, { ...b, ...functions });
}

/** A definition without the unit and name that it has from the model. */
function inherited(
  data: Record<string, unknown>,
  { unit, name }: { readonly unit?: string | undefined; readonly name?: unknown },
): Record<string, unknown> {
  return compact({
    ...data,
    unit: data.unit === unit ? undefined : data.unit,
    name: isSameAssumption(data.name, name) ? undefined : data.name,
  });
}

function equationData({ to }: ScenarioDifference & { readonly group: 'equations' }): Record<string, unknown> {
  const { text, status, reason, sources, restsOn } = to!;
  return compact({ equation: text, status, reason, sources, restsOn });
}

function dropped({ year, shock, add }: EventDefinition): DroppedEvent {
  return { year, shock, add };
}
