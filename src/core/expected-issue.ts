import { chineseValue } from './chinese-value';
import type { Issue } from './issue';
import { spaced } from './spaced';
import type { Wording } from './wording';

/** What was expected at a place, what stands there, and how to repair it. */
export interface UnmetExpectation extends Pick<Issue, 'code'> {
  /** Words after "to be" and after "应为". */
  readonly expected: Wording;
  /** As `printValue` shows it, or in words of both languages. */
  readonly got: string | Wording;
  readonly hint?: Wording | undefined;
}

/**
 * An issue in both languages for a value that is not what was expected.
 *
 * @param where - public function, the first word of the message
 * @param path - place of the value; where it is empty, the message names none
 * @example expectedIssue('run', 'a', { code: 'E_TYPE', expected: { en: 'a fish', zh: '鱼' }, got: '5' }).zh; // { message: 'run：`a` 应为鱼，现为 5' }
 */
export function expectedIssue(where: string, path: string, given: UnmetExpectation): Issue {
  const { code, expected, hint } = given;
  const got = typeof given.got === 'string' ? { en: given.got, zh: chineseValue(given.got) } : given.got;
  const place = path && `\`${path}\``;
  return {
    code,
    path,
    message: `${where}: expected ${place && `${place} to be `}${expected.en}, got ${got.en}`,
    got: got.en,
    allowed: expected.en,
    ...(hint === undefined ? {} : { hint: hint.en }),
    zh: {
      message: `${where}：${place && `${place} `}应为${spaced(expected.zh)}，现为${spaced(got.zh)}`,
      ...(hint === undefined ? {} : { hint: hint.zh }),
    },
  };
}
