import { expm1 } from '../core/expm1';
import { log } from '../core/log';
import { acceptedRange } from './accepted-range';
import type { Bilingual } from './provenance';

/** A criterion that judges the level in the target year alone. */
export type LevelCriterion =
  | { readonly kind: 'atLeast' | 'moreThan' | 'atMost'; readonly value: number }
  | { readonly kind: 'within'; readonly from: number; readonly to: number };

/** A criterion that compares the target year with a base year. */
export type ComparingCriterion = (
  | {
      readonly kind: 'averageGrowthAtLeast' | 'cumulativeDeclineAtLeast' | 'cumulativeTotalAtLeast';
      readonly value: number;
    }
  | { readonly kind: 'inStepWith'; readonly indicator: string; readonly tolerance: number }
) & {
  /**
   * Year from which growth, decline, a total or a step is measured. Left out: the base year of the plan for a target of
   * a plan, else that of the model.
   */
  readonly baseYear?: number | undefined;
};

/** A criterion with numbers, so that a path of the indicator meets it or not. */
export type NumericCriterion = LevelCriterion | ComparingCriterion;

/** What a target demands. */
export type Criterion =
  | NumericCriterion
  | { readonly kind: 'requirement'; readonly requirement: string }
  | { readonly kind: 'qualitative'; readonly text: Bilingual };

/**
 * Whether a criterion has numbers, so that draws can be judged by it.
 *
 * @param criterion - what a target demands
 * @example isNumeric({ kind: 'atMost', value: 312.6 }); // true
 * @example isNumeric({ kind: 'qualitative' }); // false
 */
export function isNumeric(criterion: Criterion): criterion is NumericCriterion {
  return criterion.kind !== 'requirement' && criterion.kind !== 'qualitative';
}

/** Whether a criterion judges the level in the target year alone, and not the path to it. */
export function isLevel(criterion: Criterion): criterion is LevelCriterion {
  const { kind } = criterion;
  return kind === 'atLeast' || kind === 'moreThan' || kind === 'atMost' || kind === 'within';
}

/**
 * The one number by which a criterion judges a path: the level in the target year, the average growth (fraction per
 * year), the decline (fraction), the total, or the difference of two average growths.
 *
 * @param criterion - what is demanded
 * @param path - values from the base year to the target year, both included
 * @param other - the same years of the indicator to keep in step with, for `inStepWith`
 * @returns the measure, in the unit of the criterion's value; NaN where a growth (start or end ≤ 0) or a decline
 * (start ≤ 0) has no meaning
 * @example measure({ kind: 'cumulativeTotalAtLeast', value: 10 }, [5, 4, 7]); // 11
 */
export function measure(
  criterion: NumericCriterion,
  path: ArrayLike<number>,
  other: ArrayLike<number> = [],
): number {
  const last = path[path.length - 1]!;
  switch (criterion.kind) {
    case 'averageGrowthAtLeast':
      return averageGrowth(path);
    case 'cumulativeDeclineAtLeast':
      return path[0]! > 0 ? 1 - last / path[0]! : Number.NaN;
    case 'cumulativeTotalAtLeast': {
      let total = 0;
      for (let t = 1; t < path.length; t++) total += path[t]!;
      return total;
    }
    case 'inStepWith':
      return averageGrowth(path) - averageGrowth(other);
    default:
      return last;
  }
}

/**
 * Whether a measured value meets a criterion. Levels are compared exactly; measures made of several values
 * (growth, decline, total, difference) count as met within a relative rounding of 1e-12, so that a path of exactly
 * 6 % a year meets 6 %. NaN and infinities never meet a criterion.
 *
 * @param tolerance - leeway for targets worded "about", in the unit of the criterion's value; 0 unless the user sets it
 * @example meets({ kind: 'atLeast', value: 5000 }, 4900); // false
 * @example meets({ kind: 'atLeast', value: 5000 }, 4900, 100); // true
 */
export function meets(criterion: NumericCriterion, measured: number, tolerance = 0): boolean {
  const { least, greatest } = acceptedRange(criterion, tolerance);
  return measured >= least && measured <= greatest;
}

function averageGrowth(path: ArrayLike<number>): number {
  const ratio = path[path.length - 1]! / path[0]!;
  return path[0]! > 0 && ratio > 0 ? expm1(log(ratio) / (path.length - 1)) : Number.NaN;
}
