import { decodeData, encodeData } from '../../core/binary-data';
import { InputError } from '../../core/plancast-error';
import { sha256Hex } from '../../core/sha256';
import { blockDraws } from '../../uncertainty/streams/block';
import type { BlockRange } from '../batches/claims';
import { toPlain } from '../batches/plain-scenario';
import { runBatches } from '../batches/run-batches';
import type { SourceSettings } from '../draws/source-settings';
import { type Columns, copyColumns, createColumns } from '../results/columns';
import type { PartialResult } from '../results/partial-result';
import type { RunResult } from '../results/run-result';
import { openBlocks } from './open-blocks';
import { resultOf } from './result-of';
import type { RunPlan } from './run-plan';

/** What a run leaves behind of consecutive blocks, as plain data; the ranges of all blocks give the whole run. */
export interface RangeOfRun {
  /** Of everything that decides the bits: only ranges of one run are joined. */
  readonly run: string;
  readonly blocks: BlockRange;
  readonly columns: Columns;
  readonly partialResults: readonly PartialResult[];
}

/**
 * Computes consecutive blocks of a run, with the bits that the whole run has there.
 *
 * @param blocks - the first, and the one after the last, at most that after the last of the run
 * @throws SimulationError E_CANCELLED, or E_LIMIT where time or memory run out
 */
export async function runRange(
  plan: RunPlan,
  source: SourceSettings,
  blocks: BlockRange,
): Promise<RangeOfRun> {
  const { scenario, options, runner, deadline } = plan;
  const { threads, onProgress, signal } = options;
  const { settings, work, kept } = openBlocks(plan, source);
  const first = blocks.from * blockDraws;
  const draws = Math.min(options.draws, blocks.to * blockDraws) - first;
  const columns = createColumns(draws, { ...kept, first });
  const monitored = { draws, onProgress, signal, deadline };
  const { partialResults } = await runBatches({
    ...{ scenario, settings, blocks, columns, threads, runner, work },
    ...monitored,
  });
  const range = {
    run: identityOf(plan, source),
    blocks,
    columns,
    partialResults: [work.partialResult(), ...partialResults],
  };
  work.close();
  return range;
}

/**
 * The result of a run from all its ranges, to the bits of the run in one piece.
 *
 * @param ranges - in any order
 * @throws InputError E_INCONSISTENT where they are of another run, overlap, or leave blocks out
 */
export function joinRanges(plan: RunPlan, source: SourceSettings, ranges: readonly RangeOfRun[]): RunResult {
  const { draws } = plan.options;
  const inOrder = [...ranges].sort((a, b) => a.blocks.from - b.blocks.from);
  refuseUnfit(inOrder, { run: identityOf(plan, source), blocks: Math.ceil(draws / blockDraws) });
  const { work, kept } = openBlocks(plan, source);
  work.close();
  const columns = createColumns(draws, kept);
  for (const range of inOrder) copyColumns(range.columns, columns);
  return resultOf(plan, {
    columns,
    partialResults: inOrder.flatMap(({ partialResults }) => partialResults),
    source,
  });
}

/** A range as bytes, for another process or machine; see `encodeData`. */
export function encodeRange(range: RangeOfRun): Uint8Array {
  return encodeData(range);
}

/**
 * The range that bytes were made of.
 *
 * @throws InputError E_CHECKSUM where they were changed, E_TYPE where they are something else
 */
export function decodeRange(bytes: Uint8Array): RangeOfRun {
  return decodeData(bytes) as RangeOfRun;
}

/** SHA-256 of the scenario, the source of the draws and what is kept: all that decides the bits. */
function identityOf({ scenario, options, indicators }: RunPlan, source: SourceSettings): string {
  const { draws, keep, fingerprint } = options;
  const isSummary = keep === 'summary';
  return sha256Hex(
    encodeData({ scenario: toPlain(scenario), source, draws, indicators, isSummary, fingerprint }),
  );
}

function refuseUnfit(
  ranges: readonly RangeOfRun[],
  wanted: { readonly run: string; readonly blocks: number },
): void {
  if (ranges.some(({ run }) => run !== wanted.run))
    throw unfit(
      'the ranges are of runs of other scenarios, draws or options',
      '各区段属于不同情景、抽样或选项的运行',
    );
  let next = 0;
  for (const { blocks } of ranges) {
    if (blocks.from > next) break;
    if (blocks.from < next)
      throw unfit(`block ${blocks.from} is in two ranges`, `第 ${blocks.from} 块出现在两个区段中`);
    next = blocks.to;
  }
  if (next !== wanted.blocks)
    throw unfit(
      `block ${next} of ${wanted.blocks} is in no range`,
      `共 ${wanted.blocks} 块，第 ${next} 块不在任何区段中`,
    );
}

function unfit(said: string, zh: string): InputError {
  const chinese = { message: `merge：${zh}` };
  return new InputError([{ code: 'E_INCONSISTENT', path: 'ranges', message: `merge: ${said}`, zh: chinese }]);
}
