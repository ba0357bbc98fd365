import * as z from 'zod/mini';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput, wordedFault } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { integer } from '../../core/schema';
import { blockDraws } from '../streams/block';
import { fillTails, hashName, openStream } from '../streams/stream';
import { correlatedScores } from './correlated-scores';
import { correlationMatrix } from './correlation-matrix';
import { nearestMatrix } from './nearest-matrix';
import { type Series, samplesSchema } from './series';
import { sortedOrder } from './sorted-order';

const schema = z
  .strictObject({
    samples: samplesSchema,
    correlation: correlationMatrix,
    seed: integer('[0, 9007199254740991]'),
  })
  .check(
    z.superRefine(({ samples, correlation }, context) => {
      const count = samples.length;
      if (correlation.length !== count) {
        const expected = {
          en: `an array of ${count} rows, one a sample`,
          zh: `${count} 行的列表，每个样本一行`,
        };
        context.addIssue({
          ...wordedFault('E_SHAPE', expected),
          path: ['correlation'],
          input: correlation,
        });
      }
      if (count > 0 && samples[0]!.length <= count) {
        const expected = {
          en: `longer than there are samples, ${count}`,
          zh: `长度大于样本个数 ${count} 的列表`,
        };
        context.addIssue({
          ...wordedFault('E_SHAPE', expected),
          path: ['samples', 0],
          input: samples[0],
        });
      }
    }),
  );

/**
 * Samples put into a new order, so that their ranks are correlated as wanted; every sample keeps exactly its numbers.
 *
 * Each sample takes the ranks of a column of S = M · F⁻ᵀ · Qᵀ: M holds the van der Waerden scores Φ⁻¹(i / (n + 1)) in
 * random order, F · Fᵀ is their sample correlation, which is thereby taken out, and Q · Qᵀ the wanted correlation. The
 * first sample stays in its order. Strata of a Latin hypercube are kept, as every margin is.
 *
 * @param input.samples - one array a variable, all of the same length, longer than there are variables
 * @param input.correlation - of the normal scores, as rows. Rank correlations by Spearman come out near 6/π · asin(r/2),
 *   at most 0.018 nearer to 0, where no value repeats; `latentCorrelation('spearman', value)` gives the r for a Spearman
 *   value. Ties bring rank correlations nearer to 0, as no order of the samples can tell equal values apart
 * @param input.seed - integer in [0, 2^53 − 1], for the order of the scores
 * @returns the samples in their new order
 * @throws InputError if the correlation is no correlation matrix, or the samples are too short to be told apart
 * @see Iman and Conover (1982), A distribution-free approach to inducing rank correlation among input variables
 * @example imanConover({ samples: [[1, 2, 3, 4], [10, 20, 30, 40]], correlation: [[1, 1], [1, 1]], seed: 1 }); // [[1, 2, 3, 4], [10, 20, 30, 40]]
 */
export function imanConover(input: {
  readonly samples: readonly Series[];
  readonly correlation: readonly (readonly number[])[];
  readonly seed: number;
}): number[][] {
  const { samples, correlation, seed } = parseInput('imanConover', schema, input);
  if (samples.length === 0) return [];
  const scores = samples.map((sample, k) => scored(k === 0 ? sample : randomKeys(seed, k, sample.length)));
  // An eigenvalue that is negative by rounding would stop the factorisation.
  const { matrix } = nearestMatrix({ matrix: correlation, floor: 0 });
  const wanted = correlatedScores(scores, matrix);
  if (wanted === undefined) throw tooShort(samples[0]!.length);
  return samples.map((sample, k) => rearranged(sample, wanted[k]!));
}

/** The van der Waerden score of each value's rank. */
function scored(values: Series): Float64Array {
  const scores = new Float64Array(values.length);
  sortedOrder(values).forEach((at, rank) => {
    scores[at] = normalQuantile((rank + 1) / (values.length + 1));
  });
  return scores;
}

/** Uniforms whose order is the order of the scores of a variable; a name with a space is no input's. */
function randomKeys(seed: number, variable: number, count: number): Float64Array {
  const name = hashName(`input:imanConover ${variable}`);
  const keys = new Float64Array(Math.ceil(count / blockDraws) * blockDraws);
  for (let at = 0; at < keys.length; at += blockDraws)
    fillTails(openStream(seed, at / blockDraws, name), keys, at);
  return keys.subarray(0, count);
}

/** The values of a sample in the order of the scores. */
function rearranged(sample: Series, scores: Float64Array): number[] {
  const values = sortedOrder(sample);
  const result = new Array<number>(sample.length);
  sortedOrder(scores).forEach((at, rank) => {
    result[at] = sample[values[rank]!]!;
  });
  return result;
}

function tooShort(count: number): InputError {
  const message = `imanConover: expected \`samples\` to be long enough for random orders to be independent, got ${count} numbers each`;
  const hint = 'take longer samples or another seed';
  const zh = {
    message: `imanConover：\`samples\` 应足够长，使随机次序彼此独立，现各有 ${count} 个数字`,
    hint: '请用更长的样本，或另一个种子',
  };
  return new InputError([{ code: 'E_SHAPE', path: 'samples', message, hint, got: String(count), zh }]);
}
