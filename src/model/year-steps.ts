import { baseYearFormulas } from './base-year-formulas';
import type { Assumptions } from './model';
import type { InputDefinition, ShockDefinition } from './model-schema';
import { type Step, scheduleOf } from './schedule';

/** Steps that compute the base-year values, those that read others after them. */
export function baselineSteps({ baselines }: Pick<Assumptions, 'baselines'>): readonly Step[] {
  return scheduleOf(baseYearFormulas(baselines));
}

/** Steps that compute the values of every later year. */
export function equationSteps({
  order,
  indicators,
}: Pick<Assumptions, 'order' | 'indicators'>): readonly Step[] {
  return scheduleOf(new Map(order.map((name) => [name, indicators[name]!.equation])));
}

/** The law drawn each year: the shock itself where independent, its innovation where AR(1). */
export function innovationOf(shock: ShockDefinition): InputDefinition['value'] {
  return shock.ar1 === undefined ? shock.iid! : shock.ar1.innovation;
}

/** Sum of the events on a shock in a year. */
export function eventOf({ events }: Pick<Assumptions, 'events'>, shock: string, year: number): number {
  let total = 0;
  for (const event of events) if (event.shock === shock && event.year === year) total += event.add;
  return total;
}
