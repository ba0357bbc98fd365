import type { DescribedGroup, Description } from './description';
import { markdownCode, markdownText } from './markdown-text';

/** A description in Markdown: a heading and a table for each group; columns in which no row has anything are left out. */
export function renderMarkdown({ title, lead, groups }: Description): string {
  return [
    `# ${markdownText(title)}`,
    ...lead.map(markdownText),
    ...groups.flatMap((group) => [
      `## ${markdownText(group.title)}`,
      ...(group.note === undefined ? [] : [markdownText(group.note)]),
      ...(group.rows.length === 0 ? [] : [tableOf(group)]),
    ]),
  ].join('\n\n');
}

function tableOf({ columns, rows }: DescribedGroup): string {
  const used = columns
    .map((column, i) => ({ ...column, i }))
    .filter(({ i }) => rows.some((row) => row[i] !== ''));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(used.map(({ heading }) => markdownText(heading))),
    line(used.map(() => '---')),
    ...rows.map((row) => line(used.map(({ i, code }) => (code ? markdownCode : markdownText)(row[i]!)))),
  ].join('\n');
}
