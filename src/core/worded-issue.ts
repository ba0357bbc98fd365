import type { Issue } from './issue';
import type { Wording } from './wording';

/** What is wrong at a place, and how to repair it, in both languages. */
export interface WordedFault extends Pick<Issue, 'code' | 'got' | 'allowed'> {
  /** Whole sentence, without the function and the place, and without a final period. */
  readonly said: Wording;
  readonly hint?: Wording | undefined;
  readonly suggestion?: Issue['suggestion'] | undefined;
}

/**
 * An issue in both languages from a fault and its place.
 *
 * @param where - public function, the first word of the message
 * @param path - place of the fault; where it is empty, the message names none
 * @example wordedIssue('run', 'a', { code: 'E_TYPE', said: { en: 'it is a fish', zh: '这是鱼' } }).message; // 'run: `a`: it is a fish'
 */
export function wordedIssue(where: string, path: string, fault: WordedFault): Issue {
  const { code, said, hint, suggestion, got, allowed } = fault;
  const place = path && `\`${path}\``;
  return {
    code,
    path,
    message: `${where}: ${place && `${place}: `}${said.en}`,
    ...(got === undefined ? {} : { got }),
    ...(allowed === undefined ? {} : { allowed }),
    ...(hint === undefined ? {} : { hint: hint.en }),
    ...(suggestion === undefined ? {} : { suggestion }),
    zh: {
      message: `${where}：${place && `${place}：`}${said.zh}`,
      ...(hint === undefined ? {} : { hint: hint.zh }),
    },
  };
}
