import { expectedIssue } from '../core/expected-issue';
import type { Issue } from '../core/issue';
import { type NamedThing, unknownName } from '../core/unknown-name';
import type { Model } from '../model/model';
import { type Scenario, scenarioOf } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/**
 * The assumptions that hold where a new scenario sets none: those of the scenario that it extends, or of the model,
 * less what the new one goes without. A path that is dropped or replaced takes the base-year level with it that it
 * stated.
 *
 * @param issues - to which a scenario of another model, and names that are not there, are added
 */
export function inherit(
  where: string,
  model: Model,
  parsed: Pick<ParsedScenario, 'extends' | 'without' | 'paths' | 'equations'>,
  issues: Issue[],
): Scenario {
  const { extends: extended, without } = parsed;
  const own = scenarioOf(model);
  const base = extended === undefined ? own : scenarioOf(extended);
  if (base.model !== model) {
    issues.push(otherModel(where, base, model));
    return own;
  }
  const gone = [...without.equations, ...Object.keys(parsed.paths), ...Object.keys(parsed.equations)];
  const baselines = { ...base.baselines, ...only(base.replacedBaselines, gone) };
  issues.push(
    ...namesWithout(where, 'inputs', 'input', without.inputs, base.inputs),
    ...namesWithout(where, 'shocks', 'shock', without.shocks, base.shocks),
    ...namesWithout(where, 'baselines', 'indicator', without.baselines, base.baselines),
    ...namesWithout(where, 'equations', 'indicator', without.equations, base.indicators),
    ...namesWithout(where, 'add', 'addition', without.add, base.additions),
    ...namesWithout(where, 'targets', 'target', without.targets, base.targets),
    ...eventsWithout(where, without.events, base),
  );
  return {
    ...base,
    inputs: replaced(base.inputs, own.inputs, without.inputs),
    shocks: replaced(base.shocks, own.shocks, without.shocks),
    baselines: replaced(baselines, own.baselines, without.baselines),
    replacedBaselines: lessThan(base.replacedBaselines, [...gone, ...without.baselines]),
    indicators: replaced(base.indicators, own.indicators, without.equations),
    paths: lessThan(base.paths, without.equations),
    additions: lessThan(base.additions, without.add),
    targets: lessThan(base.targets, without.targets),
    events: base.events.filter((event) => !without.events.some((each) => isDropped(event, each))),
  };
}

type Dropped = ParsedScenario['without']['events'][number];

function isDropped(event: Scenario['events'][number], { year, shock, add }: Dropped): boolean {
  return event.year === year && event.shock === shock && (add === undefined || event.add === add);
}

function replaced<V>(
  base: Readonly<Record<string, V>>,
  model: Readonly<Record<string, V>>,
  names: readonly string[],
): Record<string, V> {
  return Object.fromEntries(
    Object.entries(base).map(([name, value]) => [name, names.includes(name) ? model[name]! : value]),
  );
}

function only<V>(base: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(base).filter(([name]) => names.includes(name)));
}

function lessThan<V>(base: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(base).filter(([name]) => !names.includes(name)));
}

function namesWithout(
  where: string,
  group: string,
  what: NamedThing,
  names: readonly string[],
  there: Readonly<Record<string, unknown>>,
): Issue[] {
  return names.flatMap((name, i) =>
    Object.hasOwn(there, name)
      ? []
      : [
          unknownName({
            where,
            path: `without.${group}[${i}]`,
            what,
            name,
            known: Object.keys(there),
            form: 'value',
          }),
        ],
  );
}

function eventsWithout(where: string, dropped: readonly Dropped[], base: Scenario): Issue[] {
  return dropped.flatMap((each, i) => {
    if (base.events.some((event) => isDropped(event, each))) return [];
    const path = `without.events[${i}]`;
    const size = each.add === undefined ? '' : ` of ${each.add}`;
    const message = `${where}: \`${path}\`: there is no event${size} on \`${each.shock}\` in ${each.year} to leave out`;
    const events = new Set(base.events.map(({ year, shock }) => `${shock} in ${year}`));
    const inChinese = new Set(base.events.map(({ year, shock }) => `${year} 年的 ${shock}`));
    const hint = `known: ${events.size === 0 ? 'none' : [...events].join(', ')}`;
    const zh = {
      message: `${where}：\`${path}\`：\`${each.shock}\` 在 ${each.year} 年没有${each.add === undefined ? '' : `幅度为 ${each.add} 的`}事件可去除`,
      hint: `可用：${events.size === 0 ? '无' : [...inChinese].join('、')}`,
    };
    return [{ code: 'E_UNKNOWN_NAME', path, message, hint, zh }];
  });
}

function otherModel(where: string, base: Scenario, model: Model): Issue {
  const isNamesake = base.model.id === model.id;
  const expected = {
    en: `a scenario of the model \`${model.id}\` that comes first`,
    zh: `模型 \`${model.id}\` 的在先的情景`,
  };
  const got = {
    en: `the scenario \`${base.id}\` of ${isNamesake ? 'another model of that name' : `\`${base.model.id}\``}`,
    zh: `${isNamesake ? '另一个同名模型' : `\`${base.model.id}\` `}的情景 \`${base.id}\``,
  };
  return expectedIssue(where, 'extends', { code: 'E_INCONSISTENT', expected, got });
}
