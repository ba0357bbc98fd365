import { once } from '../../core/once';
import type { CorrelationFactor } from '../../model/correlation-factor';
import type { InputDefinition } from '../../model/model-schema';
import { studentTCopula } from '../../uncertainty/dependence/student-t-copula';
import { type Distribution, isDistribution } from '../../uncertainty/distribution';
import { normal } from '../../uncertainty/distributions/normal';
import { quantileTable } from '../../uncertainty/quantile-table';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import type { Rows } from '../block/rows';
import { javascriptRows } from '../javascript/javascript-rows';

/** A named law and the row of memory that its draws go to. */
export interface SampledLaw {
  readonly name: string;
  readonly value: InputDefinition['value'];
  /** Index of the first double of its row. */
  readonly offset: number;
}

/** All normal laws, and all copulas, share the table of the standard one. */
const standard = once(() => quantileTable(normal({ mean: 0, sd: 1 })));

/** Name of the stream of a Student-t copula's divisor; no input or shock can bear it. */
export const divisorName = 'copula divisor';

/**
 * Fills the rows of all laws with one draw each for every path of a block.
 *
 * @param fill - writes the 1,024 uniforms (or normal values) that belong to a law, from an offset on
 */
export type Sampler = (rows: Rows, fill: (name: string, out: Float64Array, offset: number) => void) => void;

/**
 * Sampler of a group of laws that are drawn together: all inputs, or all shocks of a year. Each law reads its own
 * stream, one uniform a draw; correlated ones pass through a Gaussian or Student-t copula, which leaves every margin
 * as it is.
 *
 * @param form - what `fill` writes: signed tail probabilities, or standard normal values
 */
export function samplerOf(
  laws: readonly SampledLaw[],
  correlation: CorrelationFactor,
  form: DrawSource['form'],
): Sampler {
  const correlated = correlation.names.map((name) => laws.find((law) => law.name === name)!);
  const { df } = correlation;
  const spread =
    df === undefined || correlated.length === 0 ? undefined : commonDivisor(df, correlated, form);
  const margins = laws.map((law) => {
    const afterCopula = spread === undefined ? 'normals' : 'tails';
    return marginOf(law, (correlated.includes(law) ? afterCopula : form) === 'normals');
  });
  return (rows, fill) => {
    for (const { name, value, offset } of laws) if (isDistribution(value)) fill(name, rows.memory, offset);
    if (form === 'tails') for (const { offset } of correlated) rows.toValues(standard(), offset);
    correlate(rows, correlated, correlation.factor);
    spread?.(rows, fill);
    for (const margin of margins) margin(rows);
  };
}

/** Correlated normal values to signed tails of a Student-t copula, by a divisor that all of a draw share. */
function commonDivisor(df: number, laws: readonly SampledLaw[], form: DrawSource['form']): Sampler {
  const copula = studentTCopula({ df });
  const scratch = new Float64Array((laws.length + 1) * blockDraws);
  const normals = laws.map((_, i) => i * blockDraws);
  const divisor = laws.length * blockDraws;
  const scratchRows = javascriptRows(scratch);
  return ({ memory }, fill) => {
    for (const [i, { offset }] of laws.entries()) {
      scratch.set(memory.subarray(offset, offset + blockDraws), normals[i]!);
    }
    fill(divisorName, scratch, divisor);
    if (form === 'normals') scratchRows.toTails(divisor);
    copula({ memory: scratch, normals, divisor, count: blockDraws });
    for (const [i, { offset }] of laws.entries()) {
      memory.set(scratch.subarray(normals[i]!, normals[i]! + blockDraws), offset);
    }
  };
}

/** Turns a row of signed tail probabilities, or of normal values, into values of the law. */
function marginOf({ value, offset }: SampledLaw, fromNormals: boolean): (rows: Rows) => void {
  if (!isDistribution(value)) return ({ memory }) => void memory.fill(value, offset, offset + blockDraws);
  const moments = normalMoments(value);
  if (moments !== undefined) {
    const { mean, sd } = moments;
    return fromNormals
      ? (rows) => rows.shiftAndScale(offset, mean, sd)
      : (rows) => rows.toScaledValues(standard(), offset, mean, sd);
  }
  const table = quantileTable(value);
  return (rows) => {
    if (fromNormals) rows.toTails(offset);
    rows.toValues(table, offset);
  };
}

/** Mean and sd of a normal law, which all share one table. */
function normalMoments(law: Distribution): { readonly mean: number; readonly sd: number } | undefined {
  const { sd } = law.parameters;
  return law.kind === 'normal' && typeof sd === 'number' ? { mean: law.mean, sd } : undefined;
}

/** Independent normal values to correlated ones, z = L · n, from the last row to the first so that it can be done in place. */
function correlate(rows: Rows, laws: readonly SampledLaw[], factor: CorrelationFactor['factor']): void {
  for (let row = laws.length - 1; row >= 0; row--) {
    const target = laws[row]!.offset;
    rows.multiply(target, factor[row]![row]!);
    for (let column = 0; column < row; column++) {
      const weight = factor[row]![column]!;
      if (weight !== 0) rows.addMultiple(target, laws[column]!.offset, weight);
    }
  }
}
