import { blockDraws } from '../../uncertainty/streams/block';
import { batchBlocks } from './batch';

/**
 * Blocks of a run that are still to be computed, in batches that its threads claim one after another. Plain data over
 * memory that may be shared.
 */
export interface Claims {
  /** First block, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Batches claimed so far, blocks done, 1 where the threads are to stop, and batches that are to be computed. */
  readonly counters: Int32Array;
  /** Number of the thread that claimed each batch, from 1 on; 0 where none has. */
  readonly owners: Uint16Array;
}

/** Consecutive blocks: the first, and the one after the last. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

const [claimed, done, stopped, offered] = [0, 1, 2, 3];

/** Claims for some blocks, none of them made; other threads see them where they are shared. */
export function openClaims({ from, to, isShared }: BlockRange & { readonly isShared: boolean }): Claims {
  const batches = Math.ceil(to / batchBlocks) - firstBatch(from);
  const Memory = isShared ? SharedArrayBuffer : ArrayBuffer;
  const counters = new Int32Array(new Memory(16));
  counters[offered] = batches;
  return { from, to, counters, owners: new Uint16Array(new Memory(2 * batches)) };
}

/**
 * Claims the next batch for a thread. Batches are told by their number, and are the same 16 blocks in every run.
 *
 * @returns undefined where all are claimed, or the threads are to stop
 */
export function claimBatch(claims: Claims, thread: number): number | undefined {
  if (isStopped(claims)) return undefined;
  const place = Atomics.add(claims.counters, claimed, 1);
  if (place >= Atomics.load(claims.counters, offered)) return undefined;
  Atomics.store(claims.owners, place, thread);
  return firstBatch(claims.from) + place;
}

/** Blocks of a batch, cut at the ends of what is to be computed. */
export function blocksOf({ from, to }: Claims, batch: number): BlockRange {
  return { from: Math.max(from, batch * batchBlocks), to: Math.min(to, (batch + 1) * batchBlocks) };
}

/** Batches that were claimed by none of some threads, or by nobody. */
export function batchesWithout(claims: Claims, threads: ReadonlySet<number>): number[] {
  const lost: number[] = [];
  for (const [place, owner] of offeredOwners(claims).entries()) {
    if (!threads.has(owner)) lost.push(firstBatch(claims.from) + place);
  }
  return lost;
}

/** Whether a thread has claimed a batch. */
export function hasClaimed({ owners }: Claims, thread: number): boolean {
  return owners.includes(thread);
}

/** Whether every batch tells who claimed it; a thread notes it just after it has claimed one. */
export function isEveryBatchNamed(claims: Claims): boolean {
  return !offeredOwners(claims).includes(0);
}

/**
 * Offers no further batch: those that are claimed are still computed, and are the first ones of the run, since batches are
 * claimed in their order.
 */
export function closeClaims({ counters, owners }: Claims): void {
  const before = Atomics.exchange(counters, claimed, owners.length);
  const most = Atomics.load(counters, offered);
  Atomics.store(counters, offered, Math.min(before, most));
}

/** The block after the last that is offered. */
export function lastOffered(claims: Claims): number {
  const { from, to, counters } = claims;
  const batches = Atomics.load(counters, offered);
  return batches === 0 ? from : blocksOf({ ...claims, to }, firstBatch(from) + batches - 1).to;
}

function offeredOwners({ counters, owners }: Claims): Uint16Array {
  return owners.subarray(0, Atomics.load(counters, offered));
}

/** Notes that one more block is done. */
export function countBlock({ counters }: Claims): void {
  Atomics.add(counters, done, 1);
}

/** Draws that are done, those of blocks before the first included. */
export function drawsDone({ from, to, counters }: Claims): number {
  return Math.min(to, from + Atomics.load(counters, done)) * blockDraws;
}

/** Makes all threads stop after the block at which they are. */
export function stopThreads({ counters }: Claims): void {
  Atomics.store(counters, stopped, 1);
}

export function isStopped({ counters }: Claims): boolean {
  return Atomics.load(counters, stopped) === 1;
}

function firstBatch(from: number): number {
  return Math.floor(from / batchBlocks);
}
