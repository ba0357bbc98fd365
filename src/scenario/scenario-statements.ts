import { type Statement, statementsOf } from '../model/circularity/statement';
import { baseYearLevel } from './paths/without-base-year';
import type { ParsedScenario } from './scenario-schema';

/**
 * What of a scenario says from which targets it was set.
 *
 * @param base.baseYear - of the model
 * @param base.events - how many events come before those of the scenario
 */
export function scenarioStatements(
  { inputs, shocks, baselines, paths, equations, add, events }: ParsedScenario,
  base: { readonly baseYear: number; readonly events: number },
): Statement[] {
  const named = (group: 'inputs' | 'shocks' | 'baselines' | 'equations' | 'add') => (name: string) =>
    ({ path: `${group}.${name}`, parts: [{ group, name }] }) as const;
  return [
    ...statementsOf(inputs, named('inputs')),
    ...statementsOf(shocks, named('shocks')),
    ...statementsOf(baselines, named('baselines')),
    ...statementsOf(paths, (name) => {
      const hasLevel = baseYearLevel(paths[name]!, base.baseYear) !== undefined;
      return {
        path: `paths.${name}`,
        parts: [{ group: 'equations', name }, ...(hasLevel ? [{ group: 'baselines', name } as const] : [])],
      };
    }),
    ...statementsOf(equations, named('equations')),
    ...statementsOf(add, named('add')),
    ...statementsOf({ ...events }, (index) => ({
      path: `events[${index}]`,
      parts: [{ group: 'events', index: base.events + Number(index) }],
    })),
  ];
}
