import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { fault, wordedFault } from '../core/parse-input';
import type { Wording } from '../core/wording';

/**
 * Status of a number, shown beside it in every result.
 *
 * - `stated`: printed in the plan itself
 * - `derived`: arithmetic on stated or external numbers, the formula given
 * - `external`: found in another public source, which is named
 * - `assumed`: a choice, its reason given
 * - `unconfirmed`: remembered or second-hand; never used unless asked for
 */
export const status = z.enum(['stated', 'derived', 'external', 'assumed', 'unconfirmed']);

/** Status of a number: stated by the plan, derived, external, assumed or unconfirmed. */
export type Status = 'stated' | 'derived' | 'external' | 'assumed' | 'unconfirmed';

/** Status that must be written beside a number: without one nobody knows where the number comes from. */
export const givenStatus: z.ZodMiniType<Status, Status> = z
  .pipe(
    z.custom<Status>((value) => value !== undefined, {
      ...fault({
        code: 'E_NO_PROVENANCE',
        expected: `one of ${status.options.map((each) => `"${each}"`).join(', ')}`,
      }),
      abort: true,
    }),
    status,
  )
  .check(z.meta({ enum: status.options }));

/** Most characters of a name, and of another text. */
const longest = { name: 200, text: 10_000 };

/** A text in both languages of the library, from one text or from those that there are: the other falls back to it. */
export const bilingual = bilingualOf(longest.text);

/** A name in both languages, the same way; it stands in tables and headings, so it is short. */
export const bilingualName = bilingualOf(longest.name);

function bilingualOf(most: number) {
  const expected = { en: `a text of at most ${most} characters`, zh: `至多 ${most} 个字符的文本` };
  const tooLong = wordedFault('E_LIMIT', expected);
  const text = z.string().check(
    z.minLength(1),
    z.refine((each) => each.length <= most, tooLong),
    z.meta({ maxLength: most }),
  );
  const error = expectation(
    'a text, or a text by language { en, zh }',
    '文本，或按语言给出的文本 { en, zh }',
  );
  const byLanguage = z
    .strictObject({ en: z.optional(text), zh: z.optional(text) })
    .check(z.refine(({ en, zh }) => (en ?? zh) !== undefined, { error, params: { code: 'E_TYPE' } }));
  return z.pipe(z.union([text, byLanguage], { error }), z.transform(inBoth));
}

/** A text as its author writes it: one for both languages, or one by language, of which the other may be left out. */
export type BilingualInput = string | { readonly en?: string | undefined; readonly zh?: string | undefined };

/** A text in English and in Chinese. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

function inBoth(given: BilingualInput): Bilingual {
  const { en, zh } = typeof given === 'string' ? { en: given, zh: given } : given;
  // One of them is there.
  return { en: (en ?? zh)!, zh: (zh ?? en)! };
}

/** Day, month or year of publication: `2021`, `2021-01` or `2021-01-29`. */
export const publicationDate = z.string().check(
  z.refine(
    isDate,
    fault({
      code: 'E_DATE',
      expected: expectation(
        'a date such as 2021, 2021-01 or 2021-01-29',
        '日期，如 2021、2021-01 或 2021-01-29',
      ),
    }),
  ),
  z.meta({ pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' }),
);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a year, a month or a day of the calendar; 2021-02-30 is none. */
function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  return Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
}

/** Days of a month of the Gregorian calendar; 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Where a number stands: document and lines, or a public page, or the formula that gives it. */
export const source = z
  .strictObject({
    /** Id of a document of the plan, or of a public page. */
    document: z.optional(z.string().check(z.minLength(1))),
    /** First and last line in the document as the project numbers it. */
    lines: z.optional(
      z.readonly(
        z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))]).check(
          z.refine(
            ([first, last]) => first <= last,
            fault({
              code: 'E_INCONSISTENT',
              expected: expectation(
                'a pair [first, last] with first ≤ last',
                '一对 [first, last]，first 不大于 last',
              ),
            }),
          ),
        ),
      ),
    ),
    address: z.optional(z.string().check(z.minLength(1))),
    published: z.optional(publicationDate),
    /** How the number follows, for derived ones: `8504.6 / 35`. */
    formula: z.optional(z.string().check(z.minLength(1))),
    note: z.optional(z.string().check(z.minLength(1))),
  })
  .check(
    z.refine(
      ({ document, address, formula }) => (document ?? address ?? formula) !== undefined,
      fault({
        code: 'E_NO_PROVENANCE',
        expected: expectation(
          'a source with a document, an address or a formula',
          '含文件、网址或公式的来源',
        ),
      }),
    ),
  );

/** Where a number stands, as it is kept: a document with lines, an address, or the formula that gives it. */
export interface Source {
  /** Id of a document of the plan, or of a public page. */
  readonly document?: string | undefined;
  /** First and last line in the document as the project numbers it. */
  readonly lines?: readonly [number, number] | undefined;
  readonly address?: string | undefined;
  readonly published?: string | undefined;
  /** How the number follows, for derived ones: `8504.6 / 35`. */
  readonly formula?: string | undefined;
  readonly note?: string | undefined;
}

interface Provenance {
  readonly status: Status;
  readonly sources: readonly Source[];
  readonly reason?: Bilingual | undefined;
}

/**
 * Adds an issue where a number does not show where it comes from: nothing but `assumed` and `unconfirmed` numbers
 * may lack a source, those two need a reason, and `derived` needs its formula. For `superRefine`.
 */
export function demandProvenance(given: Provenance, context: z.core.$RefinementCtx): void {
  const { status, sources, reason } = given;
  const demand = (path: 'sources' | 'reason', { en, zh }: Wording) => {
    const expected = {
      en: `${en}, since the status is \`${status}\``,
      zh: `${zh}，因为 status 为 \`${status}\``,
    };
    context.addIssue({ ...wordedFault('E_NO_PROVENANCE', expected), path: [path], input: given[path] });
  };
  if (status === 'assumed' || status === 'unconfirmed') {
    if (reason === undefined) demand('reason', { en: 'a reason', zh: '理由' });
  } else if (sources.length === 0) {
    demand('sources', { en: 'at least one source', zh: '至少一个来源' });
  } else if (status === 'derived' && sources.every(({ formula }) => formula === undefined)) {
    demand('sources', { en: 'sources of which one has the formula', zh: '其中一项含公式的来源' });
  }
}
