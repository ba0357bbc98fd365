import type { Indicator } from '../model/indicator';
import type { Model } from '../model/model';
import { type ModelLimits, usualLimits } from '../model/model-limits';
import { isSameAssumption } from '../scenario/same-assumption';
import { baseValueData, dependenceData, eventData, inputData, shockData } from './assumption-data';
import { compact } from './compact';
import { targetData } from './criterion-data';
import { kindKey, kindLabel } from './file-kind';
import { planData } from './plan-data';
import { builtInPlans } from './references';

/** A model as the data of a file; a built-in plan by its id. */
export function modelData(model: Model): Record<string, unknown> {
  const { id, name, description, years, inputs, shocks, indicators, events, targets } = model;
  const ofPlan = new Map((model.plan?.targets ?? []).map((target) => [target.id, target]));
  const own = Object.entries(targets).filter(([key, target]) => !isSameAssumption(ofPlan.get(key), target));
  const dependence = dependenceData(model.dependence);
  const isDefault = Object.keys(dependence).join() === 'status' && dependence.status === 'assumed';
  return compact(
    {
      [kindKey]: kindLabel('model'),
      id,
      name,
      description,
      plan: model.plan && planReference(model),
      years,
      simultaneous: model.simultaneous,
      limits: model.limits && limitsData(model.limits),
      allowLargeRates: model.allowLargeRates,
      inputs: mapped(inputs, inputData),
      shocks: mapped(shocks, shockData),
      indicators: mapped(indicators, (indicator) => indicatorData(indicator, model)),
      dependence: isDefault ? {} : dependence,
      events: events.map(eventData),
      targets: Object.fromEntries(own.map(([key, target]) => [key, targetData(target)])),
    },
    { simultaneous: false },
  );
}

/** The limits that a model raises. */
function limitsData(limits: ModelLimits): Record<string, number> {
  const raised = Object.entries(limits).filter(
    ([limit, value]) => value !== usualLimits[limit as keyof ModelLimits],
  );
  return Object.fromEntries(raised);
}

function planReference({ plan }: Model): unknown {
  const builtIn = builtInPlans[plan!.id];
  return builtIn !== undefined && isSameAssumption(builtIn, plan) ? plan!.id : planData(plan!);
}

function indicatorData(
  { id, name, unit, price, kind, equation, text, identity, history, ...rest }: Indicator,
  { baselines }: Model,
): Record<string, unknown> {
  const level = baselines[id]!;
  // Left out, the base-year value follows from the equation.
  const follows = level.status === 'derived' && isSameAssumption(level.formula, equation);
  const baseline =
    follows && level.sources.length === 0 && level.reason === undefined ? {} : baseValueData(level);
  return compact(
    { name, unit, price, kind, baseline, history, equation: text, identity, ...rest },
    { identity: false },
  );
}

function mapped<V>(
  group: Readonly<Record<string, V>>,
  data: (value: V) => Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, data(value)]));
}
