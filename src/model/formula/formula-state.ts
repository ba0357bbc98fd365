import type { MathNode } from 'mathjs';
import type { ErrorCode } from '../../core/error-code';
import type { Wording } from '../../core/wording';
import type { Expression } from '../expression';
import { type ModelLimits, raiseHint, usualLimits } from '../model-limits';
import type { FormulaContext } from './formula-context';
import type { FormulaPlace } from './formula-place';
import { type FormulaFault, refusal } from './formula-refusal';
import { holds } from './formula-wording';

/** What is known of a formula while its tree is read. */
export interface FormulaState {
  readonly context: FormulaContext;
  /** The formula as it was written. */
  readonly text: string;
  /** Place of each node of the tree, as `[at, end)`. */
  readonly places: ReadonlyMap<MathNode, readonly [at: number, end: number]>;
  readonly faults: FormulaFault[];
  /** Expression of a formula of our own, such as the body of a function. */
  readonly readTemplate: (text: string) => Expression;
  /** Nodes so far, those of the functions written out included. */
  nodes: number;
}

/** Stands where something was refused, so that the rest is still read; it never leaves the parser. */
export const unreadable: Expression = Object.freeze({ kind: 'number', value: Number.NaN });

/** Notes a fault at a node, and gives what stands in its place. */
export function refuse(
  state: FormulaState,
  node: MathNode,
  code: ErrorCode,
  said: Wording,
  hint?: Wording,
  more: Pick<FormulaFault, 'suggestion' | 'fix'> = {},
): Expression {
  const { at, length } = placeIn(state, node);
  state.faults.push({ code, said, hint, ...more, at, length });
  return unreadable;
}

/** Notes something that formulas do not have; the words are those of `holds`. */
export function forbid(state: FormulaState, node: MathNode, what: Wording, hint?: Wording): Expression {
  return refuse(state, node, 'E_FORMULA_FORBIDDEN', holds(state.text, what), hint);
}

/** Place of a node in the formula; the whole formula where it is not known. */
export function placeIn(state: FormulaState, node: MathNode): FormulaPlace {
  const [at, end] = state.places.get(node) ?? [0, state.text.length];
  return { text: state.text, at, length: end - at };
}

/** The text of a node as it was written. */
export function writtenAs(state: FormulaState, node: MathNode): string {
  const { text, at, length } = placeIn(state, node);
  return text.slice(at, at + length);
}

/** A piece of a formula as messages quote it, shortened. */
export function quoted(written: string): string {
  const most = 40;
  return `\`${written.length > most ? `${written.slice(0, most - 3)}...` : written}\``;
}

/** Counts nodes, and ends the reading where there are too many. */
export function countNodes(state: FormulaState, more: number): void {
  state.nodes += more;
  const { formulaParts } = limitsOf(state.context);
  if (state.nodes > formulaParts)
    throw tooLarge(state, 'formulaParts', {
      en: `formula has more than ${formulaParts} parts`,
      zh: `公式超过 ${formulaParts} 个部分`,
    });
}

/** The limits that hold for a formula. */
export function limitsOf({ limits = usualLimits }: FormulaContext): ModelLimits {
  return limits;
}

/** The error for a formula whose brackets and calls stand too deep within one another. */
export function tooDeep(state: Pick<FormulaState, 'context' | 'text'>): Error {
  const { formulaDepth } = limitsOf(state.context);
  return tooLarge(state, 'formulaDepth', {
    en: `formula nests deeper than ${formulaDepth} levels`,
    zh: `公式嵌套超过 ${formulaDepth} 层`,
  });
}

/**
 * The error for a formula beyond a limit; nothing else is said of it.
 *
 * @param needed - what the limit would have to be, where that is known
 */
export function tooLarge(
  { context, text }: Pick<FormulaState, 'context' | 'text'>,
  limit: keyof ModelLimits,
  said: Wording,
  needed?: number,
): Error {
  const hint = raiseHint(limit, needed);
  return refusal(text, context, [{ code: 'E_LIMIT', said, hint, at: 0, length: text.length }]);
}
