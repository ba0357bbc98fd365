import type { Source } from '../provenance';

/** Source in the text of the plan: first and last line, and how the wording was read where that matters. */
export function planLines(first: number, last = first, note?: string): Source {
  return { document: 'haidian-14fyp', lines: [first, last], ...(note === undefined ? {} : { note }) };
}
