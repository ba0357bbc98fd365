import { type Criterion, isLevel } from './criterion';
import { totalUnit } from './print-criterion';
import type { QuantityForm } from './print-quantity';

/** Form in which the tolerance of a criterion is printed: that of the number which the criterion states. */
export function toleranceForm(criterion: Criterion, form: QuantityForm): QuantityForm {
  if (isLevel(criterion)) return form;
  if (criterion.kind === 'cumulativeTotalAtLeast') return { ...form, unit: totalUnit(form.unit) };
  if (criterion.kind === 'inStepWith') return { unit: 'points' };
  return { unit: criterion.kind === 'averageGrowthAtLeast' ? 'fraction/year' : 'fraction' };
}
