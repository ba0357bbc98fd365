import { halfUnit } from '../core/half-unit';
import { isPlancastError } from '../core/plancast-error';
import type { Plan } from '../plan/plan';
import { convertUnit } from './units/convert-unit';

/** What an indicator of a model states of its quantity. */
export interface StatedQuantity {
  readonly unit?: unknown;
  readonly price?: unknown;
}

/** A level as a plan states it, in the unit of a model. */
export interface PlanLevel {
  readonly value: number;
  /** How far the true level may lie from it: four standard deviations, else half a unit of the last digit. */
  readonly width: number;
}

/** Standard deviations that a number may lie from what it stands for. */
export const deviations = 4;

/**
 * Level that a plan states of an indicator for a year. Undefined where it states none, and where plan and model do not
 * measure the same: other prices, or units that cannot be converted.
 *
 * @param stated - unit and price basis of the indicator in the model
 */
export function planLevel(
  { indicators, baselines }: Pick<Plan, 'indicators' | 'baselines'>,
  id: string,
  year: number,
  stated: StatedQuantity,
): PlanLevel | undefined {
  const level = baselines.find((each) => each?.indicator === id && each.year === year);
  const ofPlan = indicators.find((each) => each?.id === id);
  if (level === undefined || ofPlan === undefined || ofPlan.price !== stated.price) return undefined;
  const width = level.sd > 0 ? deviations * level.sd : halfUnit(level.value);
  if (ofPlan.unit === stated.unit) return { value: level.value, width };
  const ratio = unitRatio(ofPlan.unit, stated.unit);
  return ratio === undefined ? undefined : { value: level.value * ratio, width: width * ratio };
}

/** How many of the second unit one of the first is; undefined where they do not measure the same. */
function unitRatio(from: unknown, to: unknown): number | undefined {
  try {
    return convertUnit({ value: 1, from: from as string, to: to as string });
  } catch (error) {
    if (isPlancastError(error)) return undefined;
    throw error;
  }
}
