import type { MathNode } from 'mathjs';
import { endsValue, operatorWords, pairBrackets, type Token } from './tokenize';

/** First and last token of a node. */
type Span = readonly [first: number, last: number];

type Places = ReadonlyMap<MathNode, readonly [at: number, end: number]>;

/**
 * Where each node of a tree stands in the text. The parser's nodes do not tell; but names and numbers come in the
 * order of the text, so each is the next such token, and every other node spans its children and their brackets.
 *
 * @returns `[at, end)` of each node, in UTF-16 units from 0; empty where tree and tokens do not match
 */
export function placeNodes(tree: MathNode, tokens: readonly Token[]): Places {
  const leaves = tokens.flatMap((token, i) => (isLeafToken(token, tokens[i - 1]) ? [i] : []));
  const pairs = pairBrackets(tokens);
  const places = new Map<MathNode, readonly [number, number]>();
  let used = 0;
  const place = (node: MathNode): Span | undefined => {
    const spans = childrenOf(node)
      .map(place)
      .filter((span) => span !== undefined);
    const inner: Span | undefined = isLeaf(node) ? leafSpan(leaves[used++]) : union(spans);
    if (inner === undefined) return undefined;
    const span = widen(node, inner, spans[0], pairs);
    const [from, to] = [tokens[span[0]], tokens[span[1]]];
    if (from !== undefined && to !== undefined) places.set(node, [from.at, to.at + to.text.length]);
    return span;
  };
  place(tree);
  return used === leaves.length ? places : new Map();
}

/** Names and numbers; words such as `in` are operators only after a value. */
function isLeafToken({ kind, text }: Token, before: Token | undefined): boolean {
  if (kind !== 'name' || !operatorWords.has(text)) return kind === 'name' || kind === 'number';
  return !['and', 'or', 'not'].includes(text) && !endsValue(before);
}

function isLeaf(node: MathNode): boolean {
  return node.type === 'SymbolNode' || node.type === 'ConstantNode';
}

function leafSpan(token: number | undefined): Span | undefined {
  return token === undefined ? undefined : [token, token];
}

function union(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  return first === undefined ? undefined : [first[0], spans.at(-1)![1]];
}

/** Adds what belongs to a node besides its children: its brackets, or the operator before it. */
function widen(
  node: MathNode,
  [first, last]: Span,
  head: Span | undefined,
  pairs: ReadonlyMap<number, number>,
): Span {
  if (node.type === 'FunctionNode' && head !== undefined) return [first, pairs.get(head[1] + 1) ?? last];
  if (node.type === 'ParenthesisNode') return [first - 1, pairs.get(first - 1) ?? last + 1];
  const { fn } = node as { fn?: unknown };
  const isPrefix =
    node.type === 'OperatorNode' && (fn === 'unaryMinus' || fn === 'unaryPlus' || fn === 'not');
  return isPrefix ? [first - 1, last] : [first, last];
}

/** Children of a node in the order of the text. */
function childrenOf(node: MathNode): readonly MathNode[] {
  const parts = node as unknown as Readonly<Record<string, MathNode>> & { args: readonly MathNode[] };
  if (node.type === 'FunctionNode') return [parts.fn!, ...parts.args];
  if (node.type === 'ConditionalNode') return [parts.condition!, parts.trueExpr!, parts.falseExpr!];
  const children: MathNode[] = [];
  node.forEach((child) => void children.push(child));
  return children;
}
