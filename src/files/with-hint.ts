import { closestName } from '../core/closest-name';
import type { Issue } from '../core/issue';

/**
 * An issue with the hint that files call for and code does not: quotes around a number that is to be a text, and the
 * nearest of the words that are allowed.
 */
export function withHint(issue: Issue): Issue {
  const { code, hint, allowed = '', got = '' } = issue;
  if (hint !== undefined) return issue;
  if (code === 'E_TYPE' && /^a (string|text|formula)\b/.test(allowed) && /^[-+\d.e]+$/.test(got))
    return { ...issue, hint: `it is a number; put it in quotes: "${got}"` };
  if (code !== 'E_UNKNOWN_NAME' || !allowed.startsWith('one of "')) return issue;
  const words = [...allowed.matchAll(/"([^"]*)"/g)].map(([, word]) => word!);
  const near = closestName(got.replace(/^"(.*)"$/s, '$1'), words);
  return near === undefined ? issue : { ...issue, hint: `did you mean \`${near}\`?` };
}
