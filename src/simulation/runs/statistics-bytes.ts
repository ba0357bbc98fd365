import { blockDraws } from '../../uncertainty/streams/block';
import { batchBlocks } from '../batches/batch';
import { partsOf } from '../design/design';
import type { SamplerName } from '../design/samplers';
import { histogramBins } from '../reductions/bin-grid';
import { endsPerBin } from '../statistics/bin-ends';
import type { HistogramCapacity } from '../statistics/histogram-capacity';
import { coarseness } from '../statistics/histogram-counts';
import { momentsPerColumn } from '../statistics/statistics-part';

/** Counters of a bin: one of 16 bits that is filled, and a double it is emptied into. */
const bytesPerBin = 10;

/** Least and greatest value of a bin of equal width, each with a count. */
const bytesOfEnds = 8 * endsPerBin;

/** Five doubles. */
const bytesPerMoments = 40;

/**
 * Bytes that statistics take in each thread. Moments of batches are merged with those of their neighbours as soon as one
 * thread has both; at worst it keeps those of every second batch.
 *
 * @param run.draws - of the whole run; 0 where one thread computes all batches one after another
 */
export function statisticsBytes(run: {
  readonly sampler: SamplerName;
  readonly draws: number;
  readonly histograms: HistogramCapacity;
}): number {
  const { all, withTies } = run.histograms;
  const parts = partsOf(run);
  const batches = run.draws / (batchBlocks * blockDraws);
  // Handed on, and by a thread beside others copied once more; of half of the threads that is given back in time.
  const copies = run.draws === 0 ? 1 : 1.5;
  const bins = histogramBins * (parts === 1 ? 1 : 1 + parts / coarseness);
  const moments = (batches / 2) * momentsPerColumn(parts) * bytesPerMoments;
  const ends = histogramBins * bytesOfEnds * (1 + copies);
  return all * (bins * (bytesPerBin + 8 * copies) + moments) + withTies * ends;
}
