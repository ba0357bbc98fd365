import type { PlanInput } from '../plan-schema';
import type { Source } from '../provenance';
import { categories } from './categories';
import { planLines } from './plan-lines';

type TargetInput = NonNullable<PlanInput['targets']>[number];

interface Row extends Omit<TargetInput, 'year' | 'sources' | 'category'> {
  readonly category: keyof typeof categories;
  /** First and last line of the row in the plan. */
  readonly lines: readonly [number, number];
  /** Where the text of the plan says the same. */
  readonly twin?: Source;
}

/** Target for 2025 of one row of the plan's table; the text that repeats it is its second source. */
export function tableRow({ category, lines, twin, ...target }: Row): TargetInput {
  const table = planLines(...lines);
  return {
    ...target,
    year: 2025,
    category: categories[category],
    sources: twin === undefined ? [table] : [table, twin],
  };
}
