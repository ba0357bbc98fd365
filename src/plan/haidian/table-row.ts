import type { PlanTargetInput } from '../plan-target';
import type { Source } from '../provenance';
import { categories } from './categories';
import { planLines } from './plan-lines';

interface Row<T extends string> extends Omit<PlanTargetInput<T>, 'year' | 'sources' | 'category'> {
  readonly category: keyof typeof categories;
  /** First and last line of the row in the plan. */
  readonly lines: readonly [number, number];
  /** Line of a cell that the row shares with the rows above: meets the requirement of the city. */
  readonly cell?: number;
  /** Where the text of the plan says the same. */
  readonly twin?: Source;
}

/** Target for 2025 of one row of the plan's table; the text that repeats it is its second source. */
export function tableRow<const T extends string>({
  category,
  lines,
  cell,
  twin,
  ...target
}: Row<T>): PlanTargetInput<T> {
  const table = [planLines(...lines), ...(cell === undefined ? [] : [sharedCell(cell)])];
  return {
    ...target,
    year: 2025,
    category: categories[category],
    sources: twin === undefined ? table : [...table, twin],
  };
}

/** Cell of the table that several rows share, as a source. */
export function sharedCell(line: number): Source {
  return planLines(line, line, 'cell shared with the rows above: meets the requirement of the city');
}
