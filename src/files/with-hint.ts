import type { Issue } from '../core/issue';

/** An issue with the hint that files call for and code does not: quotes around a number that is to be a text. */
export function withHint(issue: Issue): Issue {
  const { code, hint, allowed = '', got = '', zh } = issue;
  if (hint !== undefined || code !== 'E_TYPE') return issue;
  if (!/^a (string|text|formula)\b/.test(allowed) || !/^[-+\d.e]+$/.test(got)) return issue;
  return {
    ...issue,
    hint: `it is a number; put it in quotes: "${got}"`,
    suggestion: { value: got },
    ...(zh === undefined ? {} : { zh: { ...zh, hint: `这是数字；请加引号："${got}"` } }),
  };
}
