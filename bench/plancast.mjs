// One run of plancast in a process of its own; prints one JSON line, as every program here does.
// node --expose-gc bench/plancast.mjs '{ "workload": "w", "paths": 1000000, "seed": 0, "keep": "all", "engine": "auto", "threads": 1, "warm": 16384 }'
import { setTimeout } from 'node:timers/promises';
import { readModel } from './models.mjs';
import { levels, report } from './report.mjs';
import { stopwatch } from './stopwatch.mjs';

const asked = JSON.parse(process.argv[2]);
const { attainment, isPlancastError } = await import('../dist/index.js');
// Threads need an entry that can start them; one thread is run as most people run it.
const { simulate } = await import(asked.threads > 1 ? '../dist/node.js' : '../dist/index.js');
const defining = stopwatch();
const { model, kept } = await readModel(asked);
const parts = { define: defining() };
const keep = asked.keep === 'all' ? kept : asked.keep;
const { engine, threads, seed, paths } = asked;

try {
  await report({ warm, core, moments, quantiles, extra: () => ({ parts }) });
} catch (error) {
  if (!isPlancastError(error)) throw error;
  console.log(JSON.stringify({ refused: error.message }));
}

async function warm() {
  if (asked.warm === 0) return;
  // Twice: V8 compiles for what it saw in the first run, and once more for the second.
  await whole(asked.warm, seed + 1);
  await whole(asked.warm, seed + 2);
  // What these runs kept is given back before the clock starts, as the other programs do; a short run then makes up
  // for code that the collector threw away.
  globalThis.gc();
  await setTimeout(200);
  await whole(Math.min(asked.warm, 131_072), seed + 3);
}

async function whole(draws, other) {
  const ensemble = await simulate(model, { draws, seed: other, keep, engine, threads });
  moments(ensemble);
  quantiles(ensemble);
}

async function core() {
  const time = stopwatch();
  const ensemble = await simulate(model, { draws: paths, seed, keep, engine, threads, memoryLimit: 4e9 });
  parts.simulate = time();
  return ensemble;
}

function moments(ensemble) {
  const time = stopwatch();
  const { targets, joint } = attainment(ensemble);
  const probabilities = [...Object.values(targets), joint.all].map((each) => each.probability ?? null);
  parts.attain = time();
  const summaries = ensemble.years
    .slice(1)
    .flatMap((year) => kept.map((name) => ensemble.summary(name, year)));
  return {
    probabilities,
    means: summaries.map(({ mean }) => mean.value),
    sds: summaries.map(({ sd }) => sd.value),
  };
}

/** Quantiles of each column, and the widths of their bins where values were not kept. */
function quantiles(ensemble) {
  const fans = kept.map((name) => ensemble.fan(name, { probabilities: levels }).quantiles);
  const byColumn = (of) =>
    ensemble.years
      .slice(1)
      .flatMap((_, t) => fans.flatMap((fan) => fan.map((each) => of(each)?.[t + 1] ?? 0)));
  return {
    quantiles: byColumn(({ values }) => values),
    resolutions: byColumn(({ resolutions }) => resolutions),
  };
}
