import type { Plan } from '../plan/plan';
import { planLevel, type StatedQuantity } from './plan-level';

/**
 * Input of `defineModel` whose indicators take from the plan what they leave out: name, unit, kind and price basis of
 * the plan's indicator of the same id, and as baseline its level with status, reason, sources and the
 * targets that it was set from. What an indicator
 * states itself stays. The level is taken only where it fits: the base year of the model, and the unit and prices of
 * the plan. Its standard deviation is not; to draw a level, name an input in `baseline`. Levels of years before the
 * base year, from which the plan measures growth, join the history, converted to the unit of the indicator.
 *
 * @param input - as the caller passed it, not yet checked; what has not the form of a model is given back as it is
 * @returns the input, its indicators completed
 * @example completeFromPlan({ plan: haidianPlan(), years: { base: 2020 }, indicators: { realGdp: {} } }).indicators.realGdp.unit; // '1e8 CNY'
 */
export function completeFromPlan<G>(input: G): G {
  const { plan, indicators, years } = (input ?? {}) as { plan?: Plan; indicators?: unknown; years?: unknown };
  if (!isObject(indicators) || !Array.isArray(plan?.indicators) || !Array.isArray(plan.baselines))
    return input;
  const base = isObject(years) ? years.base : undefined;
  const completed = Object.entries(indicators).map(([id, given]): [string, unknown] => [
    id,
    isObject(given) ? completeIndicator(id, given, plan, base) : given,
  ]);
  return { ...input, indicators: Object.fromEntries(completed) };
}

function completeIndicator(id: string, given: Readonly<Record<string, unknown>>, plan: Plan, base: unknown) {
  const found = plan.indicators.find((each) => each?.id === id);
  if (found === undefined) return given;
  const { name, unit, kind, price } = found;
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const completed: Readonly<Record<string, unknown>> = {
    name,
    unit,
    kind,
    ...(price === undefined ? {} : { price }),
    ...stated,
  };
  return {
    ...baselineFrom(plan, id, base, completed),
    ...completed,
    ...historyFrom(plan, id, base, completed),
  };
}

/** The plan's level of the base year, where unit and prices are those of the plan. */
function baselineFrom(plan: Plan, id: string, base: unknown, { unit, price }: StatedQuantity) {
  const ofPlan = plan.indicators.find((each) => each?.id === id)!;
  const level = plan.baselines.find((each) => each?.indicator === id && each.year === base);
  if (level === undefined || unit !== ofPlan.unit || price !== ofPlan.price) return {};
  const { value, status, reason, sources, restsOn } = level;
  return { baseline: { value, status, ...(reason && { reason }), sources, ...(restsOn && { restsOn }) } };
}

/** The history with the plan's levels of years before the base year that it lacks. */
function historyFrom(
  plan: Plan,
  id: string,
  base: unknown,
  completed: StatedQuantity & { readonly history?: unknown },
): { readonly history?: unknown } {
  const { history = {} } = completed;
  if (typeof base !== 'number' || !isObject(history)) return {};
  const earlier = plan.baselines.flatMap((each) => {
    if (each?.indicator !== id || !(each.year < base)) return [];
    const level = planLevel(plan, id, each.year, completed);
    return level === undefined ? [] : [[each.year, level.value] as const];
  });
  return earlier.length === 0 ? {} : { history: { ...Object.fromEntries(earlier), ...history } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
