/** A piece of a formula and the place at which it begins, in UTF-16 units from 0. */
export interface Token {
  /** `foreign`: something that formulas do not have. */
  readonly kind: 'name' | 'number' | 'symbol' | 'foreign';
  readonly text: string;
  readonly at: number;
}

/** Kinds in the order of the groups of `piece`. */
const kinds = ['foreign', 'number', 'name', 'foreign', 'symbol', 'foreign', 'foreign'] as const;

/** One piece, after any space: the last group takes any single character, so that every text has tokens. */
const piece = new RegExp(
  [
    /(0[xXbBoO][0-9a-fA-F]+)/,
    /((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/,
    /([\p{L}_][\p{L}\p{M}\p{N}_]*)/u,
    /(===|!==|\*\*|<>|&&|\|\||=>|[:+\-*/]=)/,
    /(==|!=|<=|>=|[-+*/^(),<>?:])/,
    /("[^"]*"|'[^']*'|`[^`]*`|\[[^[\]]*\]|\{[^{}]*\})/,
    /([^ \t\r\n])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Words between values, which are operators though they look like names. */
export const operatorWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'xor', 'mod', 'to', 'in']);

/**
 * Names, numbers, symbols and whatever else a formula is written with, in order; space between them is left out.
 *
 * @example tokenize('gdp(-1)').map(({ text }) => text); // ['gdp', '(', '-', '1', ')']
 */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(piece)].map((found) => {
    const kind = kinds[found.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    return { kind, text: found[0], at: found.index };
  });
}

/** Whether a token can be the end of a value, such as `x`, `1` or `)`. */
export function endsValue(token: Token | undefined): token is Token {
  if (token === undefined || operatorWords.has(token.text)) return false;
  return token.kind === 'name' || token.kind === 'number' || token.text === ')';
}

/** For each bracket the number of the token that closes or opens it; those without a partner are not in it. */
export function pairBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [i, { text }] of tokens.entries()) {
    if (text === '(') open.push(i);
    if (text !== ')') continue;
    const partner = open.pop();
    if (partner === undefined) continue;
    pairs.set(partner, i);
    pairs.set(i, partner);
  }
  return pairs;
}
