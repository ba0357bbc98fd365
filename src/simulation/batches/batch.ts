/**
 * Blocks of a batch: 16,384 draws. A batch is what a thread claims at once, and between two batches a run looks at
 * progress, cancellation and its time limit.
 */
export const batchBlocks = 16;
