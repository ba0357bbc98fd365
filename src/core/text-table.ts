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
 * @param rows - cells, one text a column; control characters in them become spaces
 * @returns lines without a final line break
 * @example textTable([{ heading: 'a', align: 'left' }], [['b']]); // 'a\n─\nb'
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((text, i) => wrap(plain(text), columns[i]!.widest ?? Number.POSITIVE_INFINITY)),
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
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** Line breaks, escapes and marks that change the direction of text would break the table. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - textWidth(text));
  return align === 'left' ? text + space : space + text;
}

/** A wide character or a word, with the signs that may not end a line before it and begin one after it; or spaces. */
const unbreakable =
  /(?:[≥≤<>±] )?[\u3008\u300a\u300c\u300e\u201c\u2018\uff08]*(?:[\u2e80-\uffef\u{20000}-\u{3ffff}]|[^\s\u2e80-\uffef\u{20000}-\u{3ffff}]+)[\u3001\u3002\u3009\u300b\u300d\u300f\u201d\u2019\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\uff09%]*\s*|\s+/gu;

/** Breaks a text at spaces, or between Chinese characters, so that no line is wider than allowed. */
function wrap(text: string, widest: number): string[] {
  const parts = text.match(unbreakable) ?? [''];
  const lines = [''];
  for (const part of parts) {
    const line = lines[lines.length - 1]!;
    if (line !== '' && textWidth(line + part.trimEnd()) > widest) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
