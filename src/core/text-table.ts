import { eastAsianWidth } from 'get-east-asian-width';

/** One column of a text table. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Widest a cell may be, in columns of the screen; longer text goes on in the next line. */
  readonly widest?: number;
}

/**
 * Aligned table for screens with a fixed-width font, where a Chinese character takes two columns.
 *
 * @param columns - heading and alignment of each
 * @param rows - cells, one text a column
 * @returns lines without a final line break
 * @example textTable([{ heading: 'a', align: 'left' }], [['b']]); // 'a\n─\nb'
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((text, i) => wrap(text, columns[i]!.widest ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, i) => Math.max(...cells.flatMap((row) => row[i]!.map(textWidth))));
  const lines = cells.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, i) => pad(row[i]![line] ?? '', widths[i]!, align))
        .join('  ')
        .trimEnd(),
    );
  });
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [...lines[0]!, rule, ...lines.slice(1).flat()].join('\n');
}

/** Columns that a text takes on the screen. @example textWidth('海淀'); // 4 */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + eastAsianWidth(character.codePointAt(0)!), 0);
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - textWidth(text));
  return align === 'left' ? text + space : space + text;
}

/** Breaks a text at spaces, or between Chinese characters, so that no line is wider than allowed. */
function wrap(text: string, widest: number): string[] {
  const parts = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [''];
  const lines = [''];
  for (const part of parts) {
    const line = lines[lines.length - 1]!;
    if (line !== '' && textWidth(line + part.trimEnd()) > widest) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
