import { asNumber, childrenOf, type Expression, isTruthValue, referencesOf } from '../expression';
import { formNumbers } from '../form-numbers';
import { type Differentiated, differentiate, type NoteKink } from './differentiate';
import type { Line } from './line';
import { slotName, slotOf } from './slot-name';

/** Straight-line code of one purpose: its lines are computed together, in order. */
export interface LineSection {
  /** A slot with the value of a formula of slots, the same for the same formula; numbers and slots stay what they are. */
  readonly line: (formula: Expression) => Expression;
  /** Puts the value of a formula of slots into a given slot. */
  readonly write: (slot: number, formula: Expression) => void;
  /** Code for a formula of the model, by forward differentiation node by node. */
  readonly differentiate: (
    formula: Expression,
    known: ReadonlyMap<string, { readonly value: Expression }>,
    noteKink?: NoteKink,
  ) => Differentiated;
  /** All lines so far. */
  readonly lines: readonly Line[];
}

/** Writes straight-line code for formulas and their derivatives, in sections over the same numbered slots. */
export interface LineWriter {
  readonly section: () => LineSection;
  /** What does not depend on the block; it is shared by all sections. */
  readonly given: readonly Line[];
  /** A slot for each of so many results. */
  readonly reserve: (count: number) => number;
}

/**
 * A writer of code for the formulas of one block.
 *
 * @param block - names of the block; all else is given, and computed once before the steps
 * @param firstSlot - first slot that is free
 */
export function lineWriter(block: ReadonlySet<string>, firstSlot: number): LineWriter {
  const given: Line[] = [];
  const depends = dependsOn(block);
  const formOf = formNumbers();
  let slots = firstSlot;
  const into = (list: Line[]) => {
    const known = new Map<number, Expression>();
    return (formula: Expression): Expression => {
      const form = formOf(formula);
      const before = known.get(form);
      if (before !== undefined) return before;
      const slot: Expression = { kind: 'reference', name: slotName(slots), lag: 0 };
      list.push([slots++, formula]);
      known.set(form, slot);
      return slot;
    };
  };
  const intoGiven = into(given);
  const hoist = (part: Expression) => intoGiven(isTruthValue(part) ? asNumber(part) : part);
  return {
    given,
    reserve: (count) => {
      slots += count;
      return slots - count;
    },
    section: () => {
      const lines: Line[] = [];
      const intoLines = into(lines);
      const line = (formula: Expression) =>
        formula.kind === 'number' || formula.kind === 'reference' ? formula : intoLines(formula);
      return {
        lines,
        line,
        write: (slot, formula) => void lines.push([slot, formula]),
        differentiate: (formula, known, noteKink) =>
          differentiate(formula, { line, hoist, known, isGiven: (part) => !depends(part), noteKink }),
      };
    },
  };
}

/** Whether a part reads, in the year of its own, a name of the block; asked of every part, remembered. */
function dependsOn(block: ReadonlySet<string>): (part: Expression) => boolean {
  const known = new Map<Expression, boolean>();
  const depends = (part: Expression): boolean => {
    const found =
      known.get(part) ??
      (part.kind === 'reference' ? part.lag === 0 && block.has(part.name) : childrenOf(part).some(depends));
    known.set(part, found);
    return found;
  };
  return depends;
}

/** The lines that some slots are made from, those slots included, in their order. */
export function linesFor(lines: readonly Line[], isWanted: (slot: number) => boolean): readonly Line[] {
  const wanted = new Set<number>();
  const found: Line[] = [];
  for (const line of [...lines].reverse()) {
    const [slot, formula] = line;
    if (!isWanted(slot) && !wanted.has(slot)) continue;
    for (const { name } of referencesOf(formula)) wanted.add(slotOf(name));
    found.push(line);
  }
  return found.reverse();
}
