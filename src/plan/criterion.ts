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
 * @example isNumericCriterion({ kind: 'atMost', value: 312.6 }); // true
 * @example isNumericCriterion({ kind: 'qualitative' }); // false
 */
export function isNumericCriterion(criterion: Criterion): criterion is NumericCriterion {
  return criterion.kind !== 'requirement' && criterion.kind !== 'qualitative';
}

/** Whether a criterion judges the level in the target year alone, and not the path to it. */
export function isLevel(criterion: Criterion): criterion is LevelCriterion {
  const { kind } = criterion;
  return kind === 'atLeast' || kind === 'moreThan' || kind === 'atMost' || kind === 'within';
}
