import { SimulationError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import { batchBlocks } from '../batches/batch';
import { certainBaselines } from '../block/certain-baselines';
import { layoutOf, rowStride } from '../block/layout';
import { type SamplerName, samplers } from '../design/samplers';
import { digestBytes } from '../results/fingerprint';
import type { HistogramCapacity } from '../statistics/histogram-capacity';
import { tableBytes } from '../webassembly/memory-plan';
import { statisticsBytes } from './statistics-bytes';

/** Most draws of a run. */
const mostDraws = 10_000_000_000;

/** Bytes that another thread takes for itself: its heap, and the code of this package in it. */
const workerBytes = 20_000_000;

/** What decides how much memory a run takes. */
export interface MemoryPlan {
  readonly draws: number;
  /** Indicators that are kept, or summarised. */
  readonly indicators: number;
  readonly keep: 'all' | 'summary' | readonly string[];
  readonly sampler: SamplerName;
  readonly fingerprint: boolean;
  readonly threads: number;
  readonly memoryLimit: number;
}

/**
 * Refuses a run that would take more memory than allowed, before any is taken.
 *
 * @param histograms - of a summary, where they are known
 * @throws SimulationError E_LIMIT
 */
export function checkMemory(scenario: Scenario, plan: MemoryPlan, histograms?: HistogramCapacity): void {
  const { draws, indicators, memoryLimit } = plan;
  const bytes = memoryOf(scenario, plan, histograms);
  if (bytes <= memoryLimit && draws <= mostDraws) return;
  const years = yearsOf(scenario);
  const isSummary = plan.keep === 'summary';
  const [taken, limit] = [bytes, memoryLimit].map(gigabytes);
  const what = `${isSummary ? 'statistics of ' : ''}${draws} draws of ${indicators} indicators in ${years} years`;
  const above =
    draws > mostDraws
      ? { en: `and at most ${mostDraws} draws are made`, zh: `且最多抽样 ${mostDraws} 次` }
      : { en: `above the limit of ${limit}`, zh: `超过 ${limit} 的上限` };
  const hint = isSummary
    ? `draw ${draws > mostDraws ? 'less' : 'less, or raise memoryLimit'}`
    : "draw less, keep fewer indicators or keep: 'summary', which streams the draws, or raise memoryLimit";
  const hintInChinese = isSummary
    ? `减少抽样次数${draws > mostDraws ? '' : '，或提高 memoryLimit'}`
    : "减少抽样次数，少保留指标，用 keep: 'summary' 逐块汇总，或提高 memoryLimit";
  const whatInChinese = `${draws} 次抽样、${indicators} 个指标、${years} 年的${isSummary ? '统计量' : '数值'}`;
  throw new SimulationError([
    {
      code: 'E_LIMIT',
      path: 'draws',
      message: `simulate: ${what} take ${taken} (${bytes} bytes), ${above.en}`,
      got: `${draws}`,
      hint,
      zh: {
        message: `simulate：${whatInChinese}需 ${taken}（${bytes} 字节），${above.zh}`,
        hint: hintInChinese,
      },
    },
  ]);
}

/**
 * Bytes that a run takes at most, estimated before any is taken.
 *
 * @param histograms - of a summary; where they are not known yet, all columns that are not certain, without atoms
 */
export function memoryOf(
  scenario: Scenario,
  plan: MemoryPlan,
  histograms: HistogramCapacity = leastHistograms(scenario, plan),
): number {
  const columns = plan.indicators * yearsOf(scenario);
  const others = (plan.threads - 1) * workerBytes;
  const threads = plan.threads * bytesOfThread(scenario, plan, histograms) + others;
  return Math.ceil(bytesOfRun(plan, columns) + threads);
}

function yearsOf({ model }: Scenario): number {
  return model.years.horizon - model.years.base + 1;
}

/** Bytes in gigabytes, to three digits. */
export function gigabytes(bytes: number): string {
  return `${Number((bytes / 1e9).toPrecision(3))} GB`;
}

/** Bytes that the threads share: columns, weights, digests, and who claimed which batch. */
function bytesOfRun({ draws, keep, sampler, fingerprint }: MemoryPlan, columns: number): number {
  const blocks = Math.ceil(draws / blockDraws);
  const values = keep === 'summary' ? 0 : 8 * draws * columns;
  // As they are drawn, and normalised.
  const weights = samplers[sampler].errors === 'weights' ? 16 * draws : 0;
  const digests = keep === 'summary' && fingerprint ? digestBytes * blocks : 0;
  return values + weights + digests + 2 * Math.ceil(blocks / batchBlocks);
}

/** Histograms of a summary if none has atoms. */
function leastHistograms(scenario: Scenario, { indicators }: MemoryPlan): HistogramCapacity {
  const certain = certainBaselines(scenario).size;
  return { all: Math.max(0, indicators * yearsOf(scenario) - certain), withTies: 0 };
}

/** Bytes of each thread: the block, the tables of its laws, and its statistics. */
function bytesOfThread(scenario: Scenario, plan: MemoryPlan, histograms: HistogramCapacity): number {
  const { rows, inputs, shocks } = layoutOf(scenario);
  const block = 8 * (rows + shocks.size) * rowStride + (inputs.size + shocks.size + 1) * tableBytes;
  if (plan.keep !== 'summary') return block;
  // A single thread computes all batches one after another, and merges their moments at once.
  const draws = plan.threads === 1 ? 0 : plan.draws;
  return block + statisticsBytes({ sampler: plan.sampler, draws, histograms });
}
