import type { Addition } from '../model/addition';
import type { BaseValue } from '../model/base-value';
import type { DependenceDefinition } from '../model/dependence-schema';
import { printFormula } from '../model/formula/print-formula';
import type { EventDefinition, InputDefinition, ShockDefinition } from '../model/model-schema';
import { type Distribution, isDistribution } from '../uncertainty/distribution';
import { printLaw } from '../uncertainty/print-law';
import { compact } from './compact';

/** A number, or a distribution in the notation of files. */
export function numberData(value: number | Distribution): unknown {
  return isDistribution(value) ? printLaw(value) : value;
}

/** An input as files write it. */
export function inputData({ value, name, unit, ...rest }: InputDefinition): Record<string, unknown> {
  return compact({ name, unit, value: numberData(value), ...rest });
}

/** A shock as files write it. */
export function shockData({ iid, ar1, name, unit, ...rest }: ShockDefinition): Record<string, unknown> {
  return compact({
    name,
    unit,
    ...(iid !== undefined && { iid: numberData(iid) }),
    ...(ar1 !== undefined && {
      ar1: { persistence: ar1.persistence, innovation: numberData(ar1.innovation), start: ar1.start },
    }),
    ...rest,
  });
}

/** A base-year value as files write it. */
export function baseValueData({ formula, ...rest }: BaseValue): Record<string, unknown> {
  return compact({ value: formula.kind === 'number' ? formula.value : printFormula(formula), ...rest });
}

/** An addition as files write it. */
export function additionData({ change: _, ...stated }: Addition): Record<string, unknown> {
  return compact(stated);
}

/** A disturbance as files write it. */
export function eventData(event: EventDefinition): Record<string, unknown> {
  return compact({ ...event });
}

/** The dependence as files write it. */
export function dependenceData(dependence: DependenceDefinition): Record<string, unknown> {
  return compact({ ...dependence }, { copula: 'gaussian', nearest: false });
}
