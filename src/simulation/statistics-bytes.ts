import { blockDraws } from '../uncertainty/streams/block';
import { batchBlocks } from './batches/batch';
import { partsOf, type SamplerName } from './design';
import { histogramBins } from './engine/rows';
import { endsPerBin } from './statistics/bin-ends';
import { coarseness } from './statistics/histogram-counts';
import { momentsPerColumn } from './statistics/statistics-part';

/** Counters of a bin: one of 16 bits that is filled, a double it is emptied into, another that is handed on. */
const bytesPerBin = 18;

/** Least and greatest value of a bin of equal width, each with a count: kept, and handed on. */
const bytesOfEnds = 2 * 8 * endsPerBin * histogramBins;

/** Five doubles. */
const bytesPerMoments = 40;

/**
 * Bytes that the statistics of one column take in each thread. Moments of batches are merged with those of their
 * neighbours as soon as one thread has both; at worst it keeps those of every second batch.
 *
 * @param draws - of the whole run
 */
export function statisticsBytes(run: { readonly sampler: SamplerName; readonly draws: number }): number {
  const parts = partsOf(run);
  const batches = run.draws / (batchBlocks * blockDraws);
  const bins = histogramBins * (parts === 1 ? 1 : 1 + parts / coarseness);
  return bins * bytesPerBin + bytesOfEnds + (batches / 2) * momentsPerColumn(parts) * bytesPerMoments;
}
