/** A part of the text of a unit. */
export interface UnitToken {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-zμ$€£¥_][A-Za-z0-9μ$_]*|[\u3400-\u9fff]+|[%‰‱])|(?<sign>\^|\*|·|×|\/|\(|\)|-))/y;

/** Numbers, words and signs of a text; undefined where it holds anything else. */
export function unitTokens(text: string): UnitToken[] | undefined {
  const tokens: UnitToken[] = [];
  const matcher = new RegExp(token);
  const end = text.trimEnd().length;
  while (matcher.lastIndex < end) {
    const { number, word, sign } = matcher.exec(text)?.groups ?? {};
    const found = number ?? word ?? sign;
    if (found === undefined) return undefined;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: found, at: matcher.lastIndex - found.length });
  }
  return tokens;
}
