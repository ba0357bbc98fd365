import type { Plan } from '../plan/plan';

/**
 * Input of `defineModel` whose indicators take from the plan what they leave out: name, unit, kind and price basis of
 * the plan's indicator of the same id, and as baseline its level with standing, reason and sources. What an indicator
 * states itself stays. The level is taken only where it fits: the base year of the model, and the unit and prices of
 * the plan. Its standard deviation is not; to draw a level, name an input in `baseline`.
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

function completeIndicator(id: string, given: Readonly<Record<string, unknown>>, plan: Plan, year: unknown) {
  const found = plan.indicators.find((each) => each?.id === id);
  if (found === undefined) return given;
  const { name, unit, kind, price } = found;
  const level = plan.baselines.find((each) => each?.indicator === id && each.year === year);
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const completed = { name, unit, kind, ...(price === undefined ? {} : { price }), ...stated };
  if (level === undefined || completed.unit !== unit || completed.price !== price) return completed;
  const { value, status, reason, sources } = level;
  return { baseline: { value, status, ...(reason && { reason }), sources }, ...completed };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
