import { baseYearFormulas } from './base-year-formulas';
import type { Assumptions } from './model';
import type { InputDefinition, ShockDefinition } from './model-schema';
import { type Step, scheduleOf } from './schedule';
import { beforeAddition, keptBeforeAddition, yearFormulas } from './year-formulas';

/** Steps that compute the base-year values, those that read others after them. */
export function baselineSteps({ baselines }: Pick<Assumptions, 'baselines'>): readonly Step[] {
  return scheduleOf(baseYearFormulas(baselines));
}

/** The same, and the values before additions, which begin after the base year. */
export function startSteps(assumptions: Pick<Assumptions, 'baselines' | 'additions'>): readonly Step[] {
  const own = keptBeforeAddition(assumptions).map(
    (name): Step => ({
      kind: 'compute',
      name: beforeAddition(name),
      formula: { kind: 'reference', name, lag: 0 },
    }),
  );
  return [...baselineSteps(assumptions), ...own];
}

/** Steps that compute the values of every later year. */
export function equationSteps(
  assumptions: Pick<Assumptions, 'order' | 'indicators' | 'additions'>,
): readonly Step[] {
  return scheduleOf(yearFormulas(assumptions));
}

/** The law drawn each year: the shock itself where independent, its innovation where AR(1). */
export function innovationOf(shock: ShockDefinition): InputDefinition['value'] {
  return shock.ar1 === undefined ? shock.iid! : shock.ar1.innovation;
}

/** What the events on a shock add to it in a year. */
export interface YearEvents {
  /** What the memory of an AR(1) shock carries on. */
  readonly lasting: number;
  /** What lifts that year alone. */
  readonly passing: number;
}

/** Sums of the events on a shock in a year. */
export function eventsOf({ events }: Pick<Assumptions, 'events'>, shock: string, year: number): YearEvents {
  let [lasting, passing] = [0, 0];
  for (const event of events) {
    if (event.shock !== shock || event.year !== year) continue;
    if (event.memory === false) passing += event.add;
    else lasting += event.add;
  }
  return { lasting, passing };
}
