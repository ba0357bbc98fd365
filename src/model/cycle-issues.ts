import type { Issue } from '../core/issue';
import type { Expression } from './expression';
import type { Block } from './order-equations';
import { mostUnknowns } from './simultaneous/block-system';
import { feedbackNames } from './simultaneous/feedback-names';

/** What becomes of formulas that need each other in the same year. */
export type Cycles = 'refused' | 'solved';

/** How a cycle that is refused can be mended. */
export const cycleHint =
  'let one of them read last year, such as x(-1), or give the model simultaneous: true';

/** What a message says of the formulas. */
interface Formulas {
  readonly where: string;
  readonly pathOf: (name: string) => string;
  /** `equation`, `baseline` or `formula`. */
  readonly field: string;
  readonly cycles: Cycles;
}

/**
 * An issue for each block of formulas that need each other in the same year: E_CYCLE with the way round spelt out, or,
 * where such blocks are solved, E_LIMIT for one that is too large.
 */
export function cycleIssues(
  { where, pathOf, field, cycles }: Formulas,
  blocks: readonly Block[],
  formulas: ReadonlyMap<string, Expression>,
): Issue[] {
  return blocks.flatMap(({ names, cycle }): Issue[] => {
    if (cycle === undefined) return [];
    const path = pathOf(names[0]!);
    const place = `${where}: \`${path}\`:`;
    if (cycles === 'refused') {
      const message = `${place} the ${field}s need each other in the same year: ${cycle.join(' -> ')}`;
      return [{ code: 'E_CYCLE', path, message, hint: cycleHint }];
    }
    if (!isTooLarge(new Map(names.map((name) => [name, formulas.get(name)!])))) return [];
    const message = `${place} ${names.length} simultaneous ${field}s do not follow from ${mostUnknowns} of them`;
    return [{ code: 'E_LIMIT', path, message, hint: 'let some of them read last year, such as x(-1)' }];
  });
}

function isTooLarge(formulas: ReadonlyMap<string, Expression>): boolean {
  return formulas.size > mostUnknowns && feedbackNames(formulas, mostUnknowns + 1).length > mostUnknowns;
}
