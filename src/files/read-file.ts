import { chineseValue } from '../core/chinese-value';
import type { Issue } from '../core/issue';
import { parseInput } from '../core/parse-input';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { spaced } from '../core/spaced';
import { withIssues } from '../core/with-issues';
import { wordedIssue } from '../core/worded-issue';
import { type PlainDocument, readDocument } from '../document/read-document';
import { everyFault } from './every-fault';
import { demandKind, type FileKind } from './file-kind';
import { type FileOptions, fileOptions } from './file-options';
import { checkWork } from './file-work';

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads the text of a file and builds from its data what it holds; every fault carries its place in the text.
 *
 * @param where - name of the public function, the first word of every message
 * @param kind - what the file is to hold
 * @param build - makes it of the data; paths of what it throws are those of the data
 */
export function readFile<R>(
  where: string,
  kind: FileKind,
  text: string,
  options: FileOptions,
  build: (data: Data) => R,
): R {
  const { limits, file, ...rest } = parseInput(where, fileOptions, options);
  const { bytes, nesting, parts } = limits;
  const document = named(where, () =>
    readDocument(text, { ...rest, limits: { bytes, nesting, parts }, ...(file !== undefined && { file }) }),
  );
  placed(where, document, () => checkWork(where, document.value, limits));
  return placed(where, document, () =>
    everyFault(document.value, (value) => {
      const data = asData(where, kind, value);
      demandKind(where, data, kind);
      return build(data);
    }),
  );
}

function asData(where: string, kind: FileKind, value: unknown): Data {
  if (Array.isArray(value) && kind === 'observations') return { observations: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Data;
  const got = printValue(value);
  const said = {
    en: `expected the file to be a mapping with keys such as \`id\`, got ${got}`,
    zh: `文件应为带有 \`id\` 等键的映射，现为${spaced(chineseValue(got))}`,
  };
  throw new InputError([wordedIssue(where, '', { code: 'E_TYPE', said, got })]);
}

/** Runs a step; messages of what it throws open with the name of the function that the caller knows. */
function named<R>(where: string, step: () => R): R {
  return rethrown(step, (issue) => ({ ...issue, ...renamed(where, issue) }));
}

/** Runs a step; what it throws gets its place in the text. */
function placed<R>(where: string, document: PlainDocument, step: () => R): R {
  return rethrown(step, (issue) => {
    if (issue.source !== undefined) return issue;
    const source = document.sourceOf(issue);
    return { ...issue, ...renamed(where, issue), source };
  });
}

function rethrown<R>(step: () => R, change: (issue: Issue) => Issue): R {
  try {
    return step();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    throw withIssues(error, (issues) => issues.map(change).sort(byPlace));
  }
}

/** The sentences of an issue in both languages, opened with the name of another function. */
function renamed(where: string, { message, zh }: Issue): Pick<Issue, 'message' | 'zh'> {
  const opened = (text: string) => text.replace(/^\w+(: |：)/, (_, colon) => `${where}${colon}`);
  const chinese = zh === undefined ? {} : { zh: { ...zh, message: opened(zh.message) } };
  return { message: opened(message), ...chinese };
}

/** Faults in the order of the text; those of other files come after. */
function byPlace(a: Issue, b: Issue): number {
  if (a.source === undefined || b.source === undefined || a.source.file !== b.source.file) return 0;
  return a.source.line - b.source.line || a.source.column - b.source.column;
}
