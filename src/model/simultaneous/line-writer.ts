import { asNumber, childrenOf, type Expression, isTruthValue, referencesOf } from '../expression';
import type { Line } from './block-system';
import { type Differentiated, differentiate } from './differentiate';
import { slotName, slotOf } from './slot-name';

/** Writes straight-line code for formulas and their derivatives. */
export interface LineWriter {
  /** A slot with the value of a formula of slots; numbers and slots stay what they are. */
  readonly line: (formula: Expression) => Expression;
  /** Puts the value of a formula of slots into a given slot. */
  readonly write: (slot: number, formula: Expression) => void;
  /** Code for a formula of the model, by forward differentiation node by node. */
  readonly differentiate: (
    formula: Expression,
    known: ReadonlyMap<string, { readonly value: Expression }>,
  ) => Differentiated;
  readonly finish: () => { slots: number; given: readonly Line[]; lines: readonly Line[] };
}

/**
 * A writer of code for the formulas of one block.
 *
 * @param block - names of the block; all else is given, and computed once before the steps
 * @param firstSlot - first slot that is free
 */
export function lineWriter(block: ReadonlySet<string>, firstSlot: number): LineWriter {
  const given: Line[] = [];
  const lines: Line[] = [];
  const depends = dependsOn(block);
  let slots = firstSlot;
  const into = (list: Line[], formula: Expression): Expression => {
    list.push([slots, formula]);
    return { kind: 'reference', name: slotName(slots++), lag: 0 };
  };
  const line = (formula: Expression) =>
    formula.kind === 'number' || formula.kind === 'reference' ? formula : into(lines, formula);
  return {
    line,
    write: (slot, formula) => void lines.push([slot, formula]),
    differentiate: (formula, known) => {
      const hoist = (part: Expression) => into(given, isTruthValue(part) ? asNumber(part) : part);
      return differentiate(formula, { line, hoist, known, isGiven: (part) => !depends(part) });
    },
    finish: () => ({ slots, given, lines: needed(lines, firstSlot) }),
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

/** The lines that anything written to a slot below `kept` is made from. */
function needed(lines: readonly Line[], kept: number): readonly Line[] {
  const wanted = new Set<number>();
  const found: Line[] = [];
  for (const [slot, formula] of [...lines].reverse()) {
    if (slot >= kept && !wanted.has(slot)) continue;
    for (const { name } of referencesOf(formula)) wanted.add(slotOf(name));
    found.push([slot, formula]);
  }
  return found.reverse();
}
