import { freezeDeeply } from '../core/freeze-deeply';
import type { Issue } from '../core/issue';
import { unknownName } from '../core/unknown-name';
import type { Addition } from '../model/addition';
import type { Indicator } from '../model/indicator';
import { additionChange } from './additions/addition-change';
import type { AdditionDefinition } from './additions/addition-schema';
import { horizonIssues } from './paths/path-issues';
import type { Resolution } from './resolve-equations';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/** What a scenario adds to its indicators, with what it has from the scenario that it extends. */
export function resolveAdditions(
  { add }: Pick<ParsedScenario, 'add'>,
  { where, base, known, model, issues }: Resolution,
): Scenario['additions'] {
  const own: Record<string, Addition> = {};
  for (const [name, addition] of Object.entries(add)) {
    const path = `add.${name}`;
    const found = known.indicators.has(name)
      ? yearIssues(where, path, addition, model.years)
      : [unknownName({ where, path, what: 'indicator', name, known: known.indicators })];
    issues.push(...found);
    if (found.length > 0) continue;
    own[name] = freezeDeeply({ ...addition, change: additionChange(addition, model.years) });
  }
  return { ...base.additions, ...own };
}

function yearIssues(
  where: string,
  at: string,
  { byYear = {}, step, ramp }: AdditionDefinition,
  years: Resolution['model']['years'],
): Issue[] {
  const first = years.base + 1;
  return [
    ...Object.keys(byYear).flatMap((year) =>
      horizonIssues(where, `${at}.byYear.${year}`, Number(year), first, years),
    ),
    ...(step === undefined ? [] : horizonIssues(where, `${at}.step.from`, step.from, first, years)),
    ...(ramp === undefined
      ? []
      : [
          ...horizonIssues(where, `${at}.ramp.from`, ramp.from, years.base, years),
          ...horizonIssues(where, `${at}.ramp.to`, ramp.to, first, years),
        ]),
  ];
}

/** Additions to indicators that are true by definition, and would be so no longer. */
export function identityAdditionIssues(
  where: string,
  additions: Scenario['additions'],
  indicators: Readonly<Record<string, Indicator>>,
  add: ParsedScenario['add'],
): Issue[] {
  return Object.keys(additions).flatMap((name): Issue[] => {
    if (!indicators[name]!.identity) return [];
    const isOwn = Object.hasOwn(add, name);
    const path = isOwn ? `add.${name}` : 'without.add';
    const said = `\`${name}\` is true by definition, and with an addition it would be so no longer`;
    const hint = isOwn
      ? 'add to the indicators that it is made of'
      : `the addition comes from the scenario that is extended; write without: { add: ['${name}'] }`;
    return [
      {
        code: 'E_INCONSISTENT',
        path,
        message: `${where}: \`${path}\`: ${said}`,
        hint,
        zh: {
          message: `${where}：\`${path}\`：\`${name}\` 是恒等式，加上附加项后便不再成立`,
          hint: isOwn
            ? '请把附加项加在构成它的指标上'
            : `附加项来自所扩展的情景；请写 without: { add: ['${name}'] }`,
        },
      },
    ];
  });
}
