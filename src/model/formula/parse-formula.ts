import type { MathNode } from 'mathjs';
import type { Expression } from '../expression';
import { checkFormulaText } from './check-formula-text';
import type { FormulaContext } from './formula-context';
import { parseFormulaText } from './formula-parser';
import { type FormulaFault, refusal } from './formula-refusal';
import type { FormulaState } from './formula-state';
import { bareProduct } from './formula-wording';
import { ifThenFault } from './if-then-fault';
import { placeNodes } from './place-nodes';
import { bracketFaults, syntaxFault } from './syntax-fault';
import { tokenFaults } from './token-faults';
import { type Token, tokenize } from './tokenize';
import { translateNumber } from './translate-formula';

/**
 * Parses a formula into an expression of our own. The text is checked before, the tree after the parser of mathjs
 * (which never evaluates anything): decimal numbers, names, + − * / ^, comparisons, `and`, `or`, `not`, `a ? b : c`,
 * `if(a, b, c)`, the functions of `functionTable` and those of `functionTemplates`, `x(-1)` for last year, and `year`.
 * Nothing else passes. All faults that do not follow from each other are told at once, each with its place.
 *
 * @throws ModelError with the codes E_FORMULA_SYNTAX, E_FORMULA_FORBIDDEN, E_UNKNOWN_NAME (of functions), E_BAD_NAME,
 * E_ARITY, E_LEAD, E_LAG, E_RANGE, E_INCONSISTENT, E_NOT_FINITE or E_LIMIT; whether other names exist is checked by the
 * caller, who knows them all
 * @example parseFormula('gdp(-1) * 1.06', { where: 'defineModel', path: 'equation', isName: () => true }).kind; // 'binary'
 */
export function parseFormula(text: string, context: FormulaContext): Expression {
  checkFormulaText(text, context);
  const right = rightSide(text, context.leftSide);
  const tokens = tokenize(right);
  const sentence = ifThenFault(right);
  if (sentence !== undefined) throw refusal(text, context, [sentence]);
  const ofText = textFaults(right, tokens, context.leftSide);
  const repaired = ofText.reduce(
    (each, { at, length, repair }) => each.slice(0, at) + (repair ?? '') + each.slice(at + length),
    right,
  );
  if (ofText.length > 0 && !isRepaired(ofText, repaired)) throw refusal(text, context, ofText);
  const read = readTree(repaired, repaired === right ? tokens : tokenize(repaired), text, context);
  const faults = [...ofText, ...read.faults.filter((fault) => ofText.length === 0 || !isOfText(fault))];
  if (faults.length > 0) throw refusal(text, context, faults);
  return read.expression!;
}

interface Reading {
  readonly expression?: Expression;
  readonly faults: readonly FormulaFault[];
}

/** Reads a text without faults of its own, or one that was repaired: offsets are those of the text as written. */
function readTree(text: string, tokens: readonly Token[], written: string, context: FormulaContext): Reading {
  let tree: MathNode;
  try {
    // The parser ends an expression at the end of a line.
    tree = parseFormulaText(text.replace(/[\t\r\n]/g, ' ').trimEnd());
  } catch (error) {
    return { faults: [syntaxFault(written, tokens, error)] };
  }
  const places = placeNodes(tree, tokens);
  const state: FormulaState = { context, text: written, places, faults: [], readTemplate, nodes: 0 };
  const expression = translateNumber(tree, state, 0);
  return { expression, faults: state.faults };
}

const templates = new Map<string, Expression>();

/** A formula of our own, which has no faults, read once. */
function readTemplate(text: string): Expression {
  const known = templates.get(text);
  if (known !== undefined) return known;
  const context: FormulaContext = { where: 'parseFormula', path: 'template', isName: () => true };
  const expression = parseFormula(text, context);
  templates.set(text, expression);
  return expression;
}

function textFaults(text: string, tokens: readonly Token[], leftSide?: string): FormulaFault[] {
  return [...tokenFaults(text, tokens, leftSide), ...bracketFaults(text, tokens)];
}

/** Whether the repairs leave a text in which other faults can be sought. */
function isRepaired(faults: readonly FormulaFault[], repaired: string): boolean {
  if (faults.some(({ repair }) => repair === undefined)) return false;
  return textFaults(repaired, tokenize(repaired)).every(
    ({ at, length, repair }) => repair === repaired.slice(at, at + length),
  );
}

/** Faults that a repaired text would only show again. */
function isOfText({ code, said }: FormulaFault): boolean {
  return code === 'E_FORMULA_SYNTAX' || said.en.includes(bareProduct.en);
}

/** The text with spaces in the place of a left side, so that places stay. */
function rightSide(text: string, leftSide: string | undefined): string {
  const found = /^(\s*([^\s=<>!]+)\s*=)(?!=)/.exec(text);
  return found === null || found[2] !== leftSide
    ? text
    : ' '.repeat(found[1]!.length) + text.slice(found[1]!.length);
}
