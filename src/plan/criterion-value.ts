import type { Criterion } from './criterion';

/** The number of a criterion that has just one, else null. @example criterionValue({ kind: 'atMost', value: 312.6 }); // 312.6 */
export function criterionValue(criterion: Criterion): number | null {
  if (criterion.kind === 'inStepWith') return criterion.tolerance;
  return 'value' in criterion ? criterion.value : null;
}
