import type { Span } from './document-node';

/** A value that lacks its quotes, and what to write. */
export interface UnquotedValue {
  readonly span: Span;
  readonly value: string;
  readonly hint: string;
  readonly zh: string;
}

/** Longest line in which a value is sought. */
const longestLine = 1000;

/** What an equation has and prose has not. */
const ofEquations = /[\])]|[*/^=<>?+]|\w\s*-\s*\w/;

/**
 * The value, without quotes, around a place of a text, up to the end of its line or to the next key or closing bracket
 * of its map. Undefined where no value of a key stands there, or it is quoted.
 *
 * @param text - YAML
 * @param at - where its reader stumbled
 */
export function quotedValue(text: string, at: number): UnquotedValue | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  if (lineEnd - lineStart > longestLine) return undefined;
  const key = /(?:^|[{,]|^\s*-)\s*[\w\u3400-\u9fff]+\s*:\s+(?=\S)/g;
  let from: number | undefined;
  for (const found of text.slice(lineStart, lineEnd).matchAll(key)) {
    const start = lineStart + found.index + found[0].length;
    if (start <= at) from = start;
  }
  if (from === undefined || /["'|>]/.test(text[from]!)) return undefined;
  const isInMap = isInFlow(text.slice(lineStart, from));
  const rest = text.slice(from, lineEnd);
  const stop = isInMap ? /\s*(?:,\s*[\w\u3400-\u9fff]+\s*:\s|\}\s*,?\s*(?:#.*)?$|\}\s*[,}])/ : /\s+#|\s*$/;
  const value = rest.slice(0, stop.exec(rest)?.index ?? rest.length).trimEnd();
  if (value === '' || /["\\\n]/.test(value) || /^[[{&!]/.test(value) || from + value.length < at)
    return undefined;
  return told({ at: from, end: from + value.length }, value);
}

/** The hint for a value that must be put in quotes. */
export function told(span: Span, value: string): UnquotedValue {
  const [what, zh] = ofEquations.test(value) ? ['equation', '方程'] : ['text', '文本'];
  return {
    span,
    value,
    hint: `put the ${what} in quotes: "${value}"`,
    zh: `请给${zh}加引号："${value}"`,
  };
}

/** Whether more brackets open than close in the beginning of a line. */
function isInFlow(text: string): boolean {
  return (text.match(/[{[]/g)?.length ?? 0) > (text.match(/[}\]]/g)?.length ?? 0);
}
