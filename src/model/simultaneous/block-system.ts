import { byCodeUnit } from '../../core/by-code-unit';
import type { Expression } from '../expression';
import { orderEquations } from '../order-equations';
import { largest, magnitude, minus, number, plus, times } from './algebra';
import type { Differentiated, NoteKink } from './differentiate';
import { feedbackNames } from './feedback-names';
import { type FullSystem, fullSystem } from './full-system';
import type { Line } from './line';
import { type LineSection, linesFor, lineWriter } from './line-writer';
import { matrixSources } from './matrix-sources';
import { slotName, slotOf } from './slot-name';

/** Most names of a block that Newton's method may work on; the others follow from them one after another. */
export const mostUnknowns = 100;

/** Least scale that a residual is measured against. */
export const leastScale = 1e-12;

/** Slots of a kink or jump: how far two values are apart that change the course of a formula where they meet. */
export interface Kink {
  /** Magnitude of their difference. */
  readonly gap: number;
  /** What the difference would change by if every name of the block changed by its own scale. */
  readonly reach: number;
}

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
  /** First of the slots for last year's values of all names, from which the long search begins. */
  readonly firstStart: number;
  readonly slots: number;
  /** What does not depend on the block, computed once a draw; reads names of the model. */
  readonly given: readonly Line[];
  /** Computed in every step; reads slots alone, by the names `#0`, `#1` and so on. */
  readonly lines: readonly Line[];
  /** Whether the matrix is the same at every point. */
  readonly isLinear: boolean;
  readonly kinks: readonly Kink[];
  /** Gap and reach of the kinks, from what `lines` have left in their slots. */
  readonly kinkLines: readonly Line[];
  /** All equations of the block as they stand, from the values of its names. */
  readonly full: FullSystem;
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
  const results = firstValue + names.length;
  const writer = lineWriter(new Set(names), results);
  const code = writer.section();
  const known = new Map<string, Known>();
  const kinks: Kink[] = [];
  const noteKink = kinkWriter(code, known, kinks);
  for (const [j, name] of unknowns.entries()) {
    const value: Expression = { kind: 'reference', name: slotName(j), lag: 0 };
    const slopes = new Map([[j, number(1)]]);
    known.set(name, { value, slopes, scale: code.line(magnitude(value)) });
    code.write(firstValue + names.indexOf(name), value);
  }
  const follow = (name: string): Known =>
    chain(code.differentiate(formulas.get(name)!, known, noteKink), known, code.line);
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
  const lines = linesFor(code.lines, (slot) => slot < results);
  const firstStart = writer.reserve(names.length);
  const full = fullSystem(formulas, { names, firstValue, writer });
  return {
    names,
    unknowns,
    firstValue,
    firstStart,
    slots: writer.reserve(0),
    given: writer.given,
    lines,
    isLinear: matrixSources(lines, m).every((slot) => slot >= m),
    kinks,
    kinkLines: kinkLines(code.lines, lines, kinks),
    full,
  };
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
  line: LineSection['line'],
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

/** Notes kinks in slots of their own; two values that do not depend on the block never meet anew. */
function kinkWriter({ line }: LineSection, known: ReadonlyMap<string, Known>, kinks: Kink[]): NoteKink {
  return (left, right) => {
    const names = new Set([...left.partials.keys(), ...right.partials.keys()]);
    if (names.size === 0) return;
    let reach = number(0);
    for (const name of names) {
      const change = minus(left.partials.get(name) ?? number(0), right.partials.get(name) ?? number(0));
      reach = plus(reach, times(magnitude(change), known.get(name)!.scale));
    }
    const gap = line(magnitude(minus(left.value, right.value)));
    const found = line(reach);
    if (gap.kind !== 'reference' || found.kind !== 'reference') return;
    kinks.push({ gap: slotOf(gap.name), reach: slotOf(found.name) });
  };
}

/** The lines of the kinks that are not computed in every step anyway. */
function kinkLines(
  all: readonly Line[],
  inEveryStep: readonly Line[],
  kinks: readonly Kink[],
): readonly Line[] {
  const wanted = new Set(kinks.flatMap(({ gap, reach }) => [gap, reach]));
  const computed = new Set(inEveryStep);
  return linesFor(all, (slot) => wanted.has(slot)).filter((line) => !computed.has(line));
}
