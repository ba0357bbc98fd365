import * as z from 'zod/mini';
import { integer } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import type { NumericCriterion } from '../plan/criterion';
import { haidianPlan } from '../plan/haidian/plan';
import { planYears as haidianYears } from '../plan/haidian/plan-years';
import type { PlanTarget } from '../plan/plan-target';
import type { Source, Status } from '../plan/provenance';

/** A deterministic path of a headline indicator from the plan's own level of 2020. */
export interface HeadlineProjection {
  /** Calendar years, 2020 first. */
  readonly years: readonly number[];
  /** One value a year, in `unit`. */
  readonly values: readonly number[];
  readonly unit: string;
  readonly price?: string;
  /** Status of the level of 2020; what follows is arithmetic on it. */
  readonly status: Status;
  /** Where the level of 2020 and the numbers of the plan used by default stand. */
  readonly sources: readonly Source[];
}

const { base, target, outlook } = haidianYears;

/** Years from the base year of the plan to its target year. */
export const planYears = target - base;

/** Last calendar year of a projection, up to the outlook of the plan; its target year unless given. */
export const through: z.ZodMiniDefault<z.ZodMiniNumber<number>> = z._default(
  integer(`[${base + 1}, ${outlook}]`),
  target,
);

/** Steps after the base year of a projection through a calendar year. */
export function stepsThrough(year: number): number {
  return year - base;
}

/** The path of an indicator with its years, unit and sources. */
export function headline(
  id: string,
  values: readonly number[],
  moreSources: readonly Source[] = [],
): HeadlineProjection {
  const { unit, price } = haidianPlan().indicators.find((each) => each.id === id)!;
  const { status, sources } = baselineOf(haidianPlan(), id);
  return Object.freeze({
    years: Object.freeze(values.map((_, t) => base + t)),
    values: Object.freeze([...values]),
    unit,
    ...(price === undefined ? {} : { price }),
    status,
    sources: Object.freeze([...sources, ...moreSources]),
  });
}

/** Number of a target of the plan, or of its stand-in, with its sources. */
export function demandOf(id: string): { readonly value: number; readonly sources: readonly Source[] } {
  const { criterion, operational, sources }: PlanTarget = haidianPlan().targets.find(
    (each) => each.id === id,
  )!;
  const numeric = (operational?.criterion ?? criterion) as Extract<NumericCriterion, { value: number }>;
  return { value: numeric.value, sources: operational?.sources ?? sources };
}
