import { evaluate } from '../evaluate';
import { type Expression, walk } from '../expression';
import { blockRegularity } from './block-regularity';
import { type BlockSystem, blockSystem, mostUnknowns } from './block-system';
import { interpretedCode } from './interpreted-code';
import type { Line } from './line';
import { linesFor } from './line-writer';
import { combinedEquations, contradicts } from './linear-fault';
import { matrixSources } from './matrix-sources';
import { singularPivot } from './regularity';

/** What formulas that need each other leave open whatever the inputs are. */
export type UndeterminedBlock =
  /** Names whose equations say the same, such as an identity and its inversion. */
  | { readonly kind: 'dependent'; readonly names: readonly string[] }
  /** Equations that no values can satisfy together. */
  | { readonly kind: 'contradiction' };

/** Points at which a block is looked at, and how many of them must have finite values. */
const probes = 16;
const leastFinite = 8;

/** Fractional part of the golden section, whose multiples lie evenly in [0, 1). */
const golden = 0.6180339887498949;

/**
 * Whether the equations of a block leave its names open, or contradict one another, whatever the inputs, shocks and last
 * year's values: their matrix is singular at each of 16 points that lie evenly. A block whose matrix depends on a
 * condition or a kink is judged draw by draw alone, and so is one of more than a hundred names.
 *
 * @param formulas - of the names of one block
 * @returns undefined where some point has a regular matrix, and where nothing can be said
 */
export function undeterminedBlock(formulas: ReadonlyMap<string, Expression>): UndeterminedBlock | undefined {
  if (formulas.size > mostUnknowns) return undefined;
  const system = blockSystem(formulas);
  const m = system.unknowns.length;
  const sources = new Set(matrixSources(system.lines, m));
  const ofMatrix = [
    ...linesFor(system.lines, (slot) => slot >= 3 * m && slot < 3 * m + m * m),
    ...system.given.filter(([slot]) => sources.has(slot)),
  ];
  if (ofMatrix.some(hasBranch)) return undefined;
  const found = probedBlock(system);
  if (found === undefined) return undefined;
  if (!found.contradicts) return { kind: 'dependent', names: found.names };
  if (sources.size > 0) return undefined;
  // What is given can be chosen so that nothing contradicts; then all is left open.
  return system.given.some(readsName) ? { kind: 'dependent', names: found.names } : { kind: 'contradiction' };
}

interface Probed {
  readonly contradicts: boolean;
  /** Names of the equations that say the same. */
  readonly names: readonly string[];
}

/** What the points show; undefined where one of them has a regular matrix, or too few have finite values. */
function probedBlock(system: BlockSystem): Probed | undefined {
  const { names, given, slots: size, unknowns, full } = system;
  const code = interpretedCode(system);
  const regularityOf = blockRegularity(system);
  const slots = new Float64Array(size);
  const found: Probed[] = [];
  for (let probe = 0; probe < probes; probe++) {
    const next = valuesOf(probe);
    const known = new Map<string, number>();
    const read = (name: string, lag: number) => {
      const key = `${name}(${lag})`;
      known.set(key, known.get(key) ?? next());
      return known.get(key)!;
    };
    for (const [slot, formula] of given) slots[slot] = evaluate(formula, { year: 2000 + probe, read });
    for (const j of unknowns.keys()) slots[j] = next();
    code.lines(slots);
    code.full(slots);
    const { pivot, dependence } = regularityOf(slots);
    const residuals = slots.subarray(full.firstResidual, full.firstResidual + names.length);
    if (Number.isNaN(pivot) || !residuals.every(Number.isFinite)) continue;
    if (pivot > singularPivot || dependence === undefined) return undefined;
    const combined = combinedEquations(system, slots, dependence);
    found.push({ contradicts: contradicts(combined), names: combined.names });
  }
  if (found.length < leastFinite) return undefined;
  return found.find((each) => each.contradicts) ?? found[0];
}

/** Values from a half to 2, from the second half of the points on with either sign. */
function valuesOf(probe: number): () => number {
  let count = 0;
  return () => {
    count++;
    const turn = count * golden + probe * Math.SQRT2;
    const part = turn - Math.floor(turn);
    const sign = probe >= probes / 2 && (count + probe) % 3 === 0 ? -1 : 1;
    return sign * (0.5 + 1.5 * part);
  };
}

/** Whether a line takes one course or another. */
function hasBranch([, formula]: Line): boolean {
  return someNode(
    formula,
    (node) =>
      node.kind === 'conditional' ||
      (node.kind === 'call' && ['abs', 'clamp', 'floor', 'max', 'min'].includes(node.function)),
  );
}

function readsName([, formula]: Line): boolean {
  return someNode(formula, ({ kind }) => kind === 'reference' || kind === 'level');
}

function someNode(formula: Expression, test: (node: Expression) => boolean): boolean {
  let found = false;
  walk(formula, (node) => {
    found ||= test(node);
  });
  return found;
}
