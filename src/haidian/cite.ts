import { documents } from '../plan/haidian/documents';
import { planLines } from '../plan/haidian/plan-lines';
import type { Source } from '../plan/provenance';

/**
 * A source with the address and the date of its document, where that is one of the plan's.
 *
 * @example cite({ document: 'haidian-14fyp', lines: [15, 15] }).published; // '2021-01'
 */
export function cite({ lines, ...given }: Source): Source {
  const document = documents.find(({ id }) => id === given.document);
  return {
    ...(document?.address === undefined ? {} : { address: document.address }),
    ...(document?.published === undefined ? {} : { published: document.published }),
    ...given,
    ...(lines === undefined ? {} : { lines: [lines[0], lines[1]] }),
  };
}

/**
 * Source in the text of the plan, approved in January 2021.
 *
 * @example citePlan(15).lines; // [15, 15]
 */
export function citePlan(first: number, last = first, note?: string): Source {
  return cite(planLines(first, last, note));
}
