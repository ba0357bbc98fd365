import { stopwatch } from './stopwatch.mjs';

/** Levels of the exact quantiles that every program takes. */
export const levels = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * Runs a program of this process and prints its one JSON line: answers, times, peak memory.
 *
 * @param {object} program
 * @param {() => unknown} program.warm - the same before the clock starts: V8 compiles then
 * @param {() => unknown} program.core - gives what `moments` and `quantiles` take
 * @param {(result: unknown) => object} program.moments - probabilities, means, sds; timed with the core
 * @param {(result: unknown) => object} program.quantiles - five of each column
 * @param {() => object} [program.extra] - what the line has besides
 */
export async function report({ warm, core, moments, quantiles, extra = () => ({}) }) {
  const warmUp = await timed(warm);
  const simulated = await timed(async () => {
    const result = await core();
    return { result, answers: moments(result) };
  });
  const { result, answers } = simulated.value;
  const found = await timed(() => quantiles(result));
  const times = { core: simulated.time, quantilesTime: found.time, warmUp: warmUp.time };
  const peakMB = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...answers, ...found.value, ...times, peakMB, ...extra() }));
}

async function timed(work) {
  const time = stopwatch();
  const value = await work();
  return { value, time: time() };
}
