import type { Expression } from '../expression';
import { largest, magnitude, minus } from './algebra';
import type { Line } from './line';
import type { LineWriter } from './line-writer';
import { outerTerms } from './outer-terms';
import { slotName } from './slot-name';

/**
 * All n equations y = f(y) of a block as they stand, without elimination: what an accepted solution is held against,
 * and a second form in which to look for one. The lines read the values of the names from their slots.
 */
export interface FullSystem {
  readonly lines: readonly Line[];
  /** First of n slots with the residuals f(y) − y. */
  readonly firstResidual: number;
  /** First of n slots with the sizes: the largest of |y|, |f(y)| and the terms of the outermost sum of f. */
  readonly firstSize: number;
  /** First of the slots with the partial derivatives ∂f/∂y, in the order of `places`. */
  readonly firstPartial: number;
  /** Row and column of each partial derivative that is not 0 everywhere. */
  readonly places: readonly (readonly [row: number, column: number])[];
}

/** Where the full system of a block is written to. */
interface Slots {
  readonly names: readonly string[];
  readonly firstValue: number;
  readonly writer: LineWriter;
}

/** The full system of the formulas of a block. */
export function fullSystem(
  formulas: ReadonlyMap<string, Expression>,
  { names, firstValue, writer }: Slots,
): FullSystem {
  const code = writer.section();
  const [firstResidual, firstSize] = [writer.reserve(names.length), writer.reserve(names.length)];
  const valueAt = (i: number): Expression => ({ kind: 'reference', name: slotName(firstValue + i), lag: 0 });
  const known = new Map(names.map((name, i) => [name, { value: valueAt(i) }]));
  const places: (readonly [number, number])[] = [];
  const slopes: Expression[] = [];
  for (const [i, name] of names.entries()) {
    const formula = formulas.get(name)!;
    const { value, partials } = code.differentiate(formula, known);
    const terms = outerTerms(formula).map((term) => code.differentiate(term, known).value);
    code.write(firstResidual + i, minus(value, valueAt(i)));
    code.write(firstSize + i, largest([valueAt(i), value, ...terms].map(magnitude)));
    for (const [other, slope] of partials) {
      places.push([i, names.indexOf(other)]);
      slopes.push(slope);
    }
  }
  const firstPartial = writer.reserve(slopes.length);
  for (const [p, slope] of slopes.entries()) code.write(firstPartial + p, slope);
  return { lines: code.lines, firstResidual, firstSize, firstPartial, places };
}
