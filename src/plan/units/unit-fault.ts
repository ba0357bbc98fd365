import type { Issue, Suggestion } from '../../core/issue';
import { wordedIssue } from '../../core/worded-issue';
import type { Wording } from '../../core/wording';

/** What is wrong with a unit, or with a part of a formula whose unit does not fit, and how to repair it. */
export interface UnitFault {
  /** E_UNIT unless given. */
  readonly code?: 'E_RANGE';
  /** Expectation and what was found. */
  readonly said: Wording;
  readonly hint?: Wording | undefined;
  readonly suggestion?: Suggestion | undefined;
}

/**
 * An issue from a fault of units.
 *
 * @param where - public function, the first word of the message
 * @param path - where the unit or formula stands
 */
export function unitIssue(where: string, path: string, fault: UnitFault): Issue {
  return wordedIssue(where, path, { ...fault, code: fault.code ?? 'E_UNIT' });
}
