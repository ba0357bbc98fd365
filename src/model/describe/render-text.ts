import { textTable } from '../../core/text-table';
import { textWidth } from '../../core/text-width';
import type { Language } from '../../plan/language';
import { describeWords } from './describe-words';
import type { DescribedGroup, Description } from './description';

/** Widest that what is said of a row may be on the screen, in columns. */
const widest = 88;

/** A description for a terminal: each group a table, names on the left, what is said of them one under another. */
export function renderText({ language, title, lead, groups }: Description): string {
  const sections = groups.map((group) => {
    const note = group.note === undefined ? [] : [plain(group.note)];
    const table = group.rows.length === 0 ? [] : ['', tableOf(group, language)];
    return [heading(group.title, '─'), ...note, ...table].join('\n');
  });
  return [[heading(plain(title), '═'), ...lead.map(plain)].join('\n'), ...sections].join('\n\n');
}

function tableOf({ columns, rows }: DescribedGroup, language: Language): string {
  const { comma } = describeWords[language];
  const [first, ...others] = columns.map(({ heading }) => heading);
  const table = rows.flatMap((row) =>
    linesOf(row, columns, language).map((line, i) => [i === 0 ? row[0]! : '', line]),
  );
  return textTable(
    [
      { heading: first!, align: 'left' },
      { heading: others.join(comma), align: 'left', widest },
    ],
    table,
  );
}

/** What is said of a row: a line for each cell but those that go on in the line before. */
function linesOf(row: readonly string[], columns: DescribedGroup['columns'], language: Language): string[] {
  const { colon, semicolon } = describeWords[language];
  const lines: string[] = [];
  for (const [i, cell] of row.entries()) {
    const { heading, labelled, inline } = columns[i]!;
    if (i === 0 || cell === '') continue;
    const text = labelled ? heading + colon + cell : cell;
    if (inline && lines.length > 0) lines.push(lines.pop() + (cell.startsWith('[') ? ' ' : semicolon) + text);
    else lines.push(text);
  }
  return lines.length === 0 ? [''] : lines;
}

function heading(text: string, line: string): string {
  return `${text}\n${line.repeat(textWidth(text))}`;
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
