import type { Expression } from '../expression';
import { byCodeUnit, orderEquations } from '../order-equations';
import { magnitude, minus, number, plus, times } from './algebra';
import type { Differentiated } from './differentiate';
import { feedbackNames } from './feedback-names';
import { lineWriter } from './line-writer';
import { slotName } from './slot-name';

/** Most names of a block that Newton's method may work on; the others follow from them one after another. */
export const mostUnknowns = 100;

/** Least scale that a residual is measured against. */
export const leastScale = 1e-12;

/** A formula and the slot that its value goes to. */
export type Line = readonly [slot: number, formula: Expression];

/**
 * A block of simultaneous equations as straight-line code over numbered slots, the same for every engine. With m
 * unknowns: slots 0 to m − 1 hold the unknowns x, then follow m residuals g(x) − x, m scales, and the m × m matrix
 * I − ∂g/∂x by rows; then one value a name.
 */
export interface BlockSystem {
  /** All names of the block, in code-unit order; their values lie side by side from `firstValue` on. */
  readonly names: readonly string[];
  readonly unknowns: readonly string[];
  readonly firstValue: number;
  readonly slots: number;
  /** What does not depend on the block, computed once a draw; reads names of the model. */
  readonly given: readonly Line[];
  /** Computed in every step; reads slots alone, by the names `#0`, `#1` and so on. */
  readonly lines: readonly Line[];
}

/**
 * The system of a block. Its unknowns are few names without which no cycle is left (`feedbackNames`); values and exact
 * derivatives of all others follow from them by the chain rule.
 *
 * The scale of a name is the largest of its magnitude and of the sum of the magnitudes, derivative times scale, of the
 * names of the block that it is made from: what its value can be as exact as.
 *
 * @param formulas - of the names of the block
 */
export function blockSystem(formulas: ReadonlyMap<string, Expression>): BlockSystem {
  const names = [...formulas.keys()].sort(byCodeUnit);
  const unknowns = feedbackNames(formulas, mostUnknowns).sort(byCodeUnit);
  const m = unknowns.length;
  const firstValue = 3 * m + m * m;
  const code = lineWriter(new Set(names), firstValue + names.length);
  const known = new Map<string, Known>();
  for (const [j, name] of unknowns.entries()) {
    const value: Expression = { kind: 'reference', name: slotName(j), lag: 0 };
    const slopes = new Map([[j, number(1)]]);
    known.set(name, { value, slopes, scale: code.line(magnitude(value)) });
    code.write(firstValue + names.indexOf(name), value);
  }
  const follow = (name: string): Known =>
    chain(code.differentiate(formulas.get(name)!, known), known, code.line);
  const others = new Map([...formulas].filter(([name]) => !unknowns.includes(name)));
  for (const {
    names: [name],
  } of orderEquations(others)) {
    known.set(name!, follow(name!));
    code.write(firstValue + names.indexOf(name!), known.get(name!)!.value);
  }
  for (const [j, name] of unknowns.entries()) {
    const own = known.get(name)!;
    const { value, slopes, scale } = follow(name);
    code.write(m + j, minus(value, own.value));
    code.write(2 * m + j, largest([own.scale, scale, number(leastScale)]));
    for (let k = 0; k < m; k++) {
      code.write(3 * m + j * m + k, minus(number(j === k ? 1 : 0), slopes.get(k) ?? number(0)));
    }
  }
  return { names, unknowns, firstValue, ...code.finish() };
}

/** What is known of a name once it is computed; all but numbers are slots. */
interface Known {
  readonly value: Expression;
  /** Derivatives by the unknowns, by their index; those that are 0 are left out. */
  readonly slopes: ReadonlyMap<number, Expression>;
  readonly scale: Expression;
}

/** Derivatives by the unknowns, from those by the names that a formula reads. */
function chain(
  { value, partials }: Differentiated,
  known: ReadonlyMap<string, Known>,
  line: (formula: Expression) => Expression,
): Known {
  const slopes = new Map<number, Expression>();
  let parts = number(0);
  for (const [name, partial] of partials) {
    const read = known.get(name)!;
    parts = plus(parts, times(magnitude(partial), read.scale));
    for (const [k, slope] of read.slopes)
      slopes.set(k, plus(slopes.get(k) ?? number(0), times(partial, slope)));
  }
  const kept = [...slopes].map(([k, slope]) => [k, line(slope)] as const);
  return { value, slopes: new Map(kept), scale: line(largest([magnitude(value), parts])) };
}

function largest(values: readonly Expression[]): Expression {
  return { kind: 'call', function: 'max', arguments: values };
}
