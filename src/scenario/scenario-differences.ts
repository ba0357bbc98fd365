import { byCodeUnit } from '../core/by-code-unit';
import { parseInput } from '../core/parse-input';
import type { Addition } from '../model/addition';
import type { BaseValue } from '../model/base-value';
import type { DependenceDefinition } from '../model/dependence-schema';
import type { Indicator } from '../model/indicator';
import type { Model } from '../model/model';
import type { EventDefinition, InputDefinition, ShockDefinition } from '../model/model-schema';
import type { Target } from '../plan/target';
import { isSameAssumption } from './same-assumption';
import { type Scenario, scenarioOf } from './scenario';
import { subjectArgument } from './subject-argument';

interface Difference<G extends string, V> {
  readonly group: G;
  /** Name of the input, shock, indicator or target; `2021 shock` for an event. */
  readonly name: string;
  /** Place in the scenario: `inputs.growth`, `paths.population`, `events`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What the scenario that is compared with has; left out where it has none. */
  readonly from?: V;
  /** What the scenario has; left out where it has none. */
  readonly to?: V;
}

/** One assumption in which two scenarios of a model differ. An indicator stands here if its equation differs. */
export type ScenarioDifference =
  | Difference<'inputs', InputDefinition>
  | Difference<'shocks', ShockDefinition>
  | Difference<'equations', Indicator>
  | Difference<'add', Addition>
  | Difference<'baselines', BaseValue>
  | Difference<'events', EventDefinition>
  | Difference<'dependence', DependenceDefinition>
  | Difference<'targets', Target>;

/**
 * What a scenario sets differently from its model, or from another scenario of the same model. Ids, names and
 * descriptions of the scenarios are not compared, and neither is the way in which an equation is written; status,
 * reasons and sources of the numbers are.
 *
 * @param scenario - or a model, which counts as its own scenario
 * @param from - scenario of the same model to compare with; the model itself unless given
 * @returns every difference, group by group, names in the order of the model; empty if all assumptions are the same
 * @example scenarioDifferences(haidian.scenarios.highGrowth).map(({ path }) => path); // ['inputs.growth', 'inputs.rdGrowth']
 */
export function scenarioDifferences(
  scenario: Scenario | Model,
  from?: Scenario | Model,
): readonly ScenarioDifference[] {
  const where = 'scenarioDifferences';
  const to = scenarioOf(parseInput(where, subjectArgument, scenario));
  const before = scenarioOf(parseInput(where, subjectArgument, from ?? to.model));
  const pathOf = (name: string) =>
    Object.hasOwn(to.paths, name) || Object.hasOwn(before.paths, name) ? 'paths' : 'equations';
  return Object.freeze([
    ...named('inputs', before.inputs, to.inputs),
    ...named('shocks', before.shocks, to.shocks),
    ...named('equations', before.indicators, to.indicators, { pathOf, read: withoutText }),
    ...named('add', before.additions, to.additions),
    ...named('baselines', before.baselines, to.baselines),
    ...eventDifferences(before.events, to.events),
    ...dependenceDifference(before.dependence, to.dependence),
    ...named('targets', before.targets, to.targets),
  ] as ScenarioDifference[]);
}

/** Differences between two groups of assumptions that have names. */
function named<G extends string, V>(
  group: G,
  from: Readonly<Record<string, V>>,
  to: Readonly<Record<string, V>>,
  {
    pathOf = () => group,
    read = (value: V) => value as unknown,
  }: { pathOf?: (name: string) => string; read?: (value: V) => unknown } = {},
): Difference<G, V>[] {
  const both = Object.keys(from).filter((name) => Object.hasOwn(to, name));
  const one = [
    ...Object.keys(from).filter((name) => !Object.hasOwn(to, name)),
    ...Object.keys(to).filter((name) => !Object.hasOwn(from, name)),
  ];
  return [...both, ...one.sort(byCodeUnit)].flatMap((name) => {
    const before = Object.hasOwn(from, name) ? from[name] : undefined;
    const after = Object.hasOwn(to, name) ? to[name] : undefined;
    if (before !== undefined && after !== undefined && isSameAssumption(read(before), read(after))) return [];
    return [difference(group, name, `${pathOf(name)}.${name}`, before, after)];
  });
}

/** Spaces and brackets that a person puts into an equation change nothing. */
function withoutText({ text: _, ...rest }: Indicator): unknown {
  return rest;
}

/** Events have no names: those that both scenarios have cancel, one by one; others of a shock and year are a change. */
function eventDifferences(
  from: readonly EventDefinition[],
  to: readonly EventDefinition[],
): Difference<'events', EventDefinition>[] {
  const removed = unmatched(from, to, isSameAssumption);
  const added = unmatched(to, from, isSameAssumption);
  const isSamePlace = (a: EventDefinition, b: EventDefinition) => a.year === b.year && a.shock === b.shock;
  const differences = removed.map((event) => {
    const at = added.findIndex((each) => isSamePlace(each, event));
    return difference('events', nameOf(event), 'events', event, at < 0 ? undefined : added.splice(at, 1)[0]);
  });
  return [
    ...differences,
    ...added.map((event) => difference('events', nameOf(event), 'events', undefined, event)),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Elements of a list that have no partner of their own in another. */
function unmatched<V>(list: readonly V[], other: readonly V[], isSame: (a: V, b: V) => boolean): V[] {
  const rest = [...other];
  return list.filter((each) => {
    const at = rest.findIndex((partner) => isSame(each, partner));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function nameOf({ year, shock }: EventDefinition): string {
  return `${year} ${shock}`;
}

function dependenceDifference(
  from: DependenceDefinition,
  to: DependenceDefinition,
): Difference<'dependence', DependenceDefinition>[] {
  if (isSameAssumption(from, to)) return [];
  return [difference('dependence', 'dependence', 'dependence', from, to)];
}

function difference<G extends string, V>(
  group: G,
  name: string,
  path: string,
  from: V | undefined,
  to: V | undefined,
): Difference<G, V> {
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  return Object.freeze({
    group,
    name,
    path,
    kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
}
