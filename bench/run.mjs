// Workload W, 1e6 paths in one process, beside numpy and C++ where they are installed: interleaved rounds, CPU time,
// medians, ratios within the one run. `npm run bench -- PATHS ROUNDS`
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attainment, simulate } from '../dist/index.js';
import { kept, workloadW } from './workload-w.mjs';

const paths = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 3);
const here = (name) => fileURLToPath(new URL(`./peers/${name}`, import.meta.url));

/** Known answers (rotated Sobol', 16 x 2^17 points) with their standard errors. */
const known = {
  joint: [0.198673, 2e-5],
  gdp: [0.517159, 1e-5],
  meanGdp: [10056.956, 0.0006],
  meanEmissions: [4922.661, 0.0003],
};

const peers = [compiledPeer(), numpyPeer()].filter((peer) => peer !== undefined);
const times = new Map([['plancast', []], ...peers.map(({ name }) => [name, []])]);
let answers;
for (let round = 0; round < rounds; round++) {
  const result = await plancastRound(round);
  answers = result.answers;
  times.get('plancast').push(result);
  for (const peer of peers) times.get(peer.name).push(peer.run());
}

const own = median(times.get('plancast').map((each) => each.core));
const ownFull = median(times.get('plancast').map((each) => each.core + each.quantiles));
console.log(`workload W, ${paths} paths, ${rounds} interleaved rounds, medians of CPU time`);
console.table(
  [...times].map(([name, runs]) => {
    const core = median(runs.map((each) => each.core));
    const full = median(runs.map((each) => each.core + each.quantiles));
    return {
      program: name,
      'core ms': Math.round(core),
      'full ms': Math.round(full),
      'speed of plancast, core': (core / own).toFixed(2),
      'speed of plancast, full': (full / ownFull).toFixed(2),
    };
  }),
);
const checked = Object.entries(answers).map(([name, [estimate, error]]) => ({
  answer: name,
  estimate,
  known: known[name][0],
  'standard errors off': Number(((estimate - known[name][0]) / Math.hypot(error, known[name][1])).toFixed(2)),
}));
console.table(checked);
if (checked.some((each) => !(Math.abs(each['standard errors off']) <= 4))) {
  console.error('bench: an answer is more than 4 standard errors off');
  process.exitCode = 1;
}

async function plancastRound(seed) {
  const start = process.cpuUsage();
  const ensemble = await simulate(workloadW, { draws: paths, seed, keep: kept });
  const odds = attainment(ensemble);
  const moments = kept.flatMap((name) =>
    ensemble.years.slice(1).map((year) => momentsOf(ensemble.column(name, year))),
  );
  const core = elapsed(start);
  const again = process.cpuUsage();
  for (const name of kept) ensemble.fan(name, { levels: [0.05, 0.25, 0.5, 0.75, 0.95] });
  const quantiles = elapsed(again);
  const at = (name) => moments[kept.indexOf(name) * 5 + 4];
  const { joint, targets } = odds;
  return {
    core,
    quantiles,
    answers: {
      joint: [joint.all.probability, joint.all.standardError],
      gdp: [targets.gdp.probability, targets.gdp.standardError],
      meanGdp: [at('gdp').mean, at('gdp').sd / Math.sqrt(paths)],
      meanEmissions: [at('emissions').mean, at('emissions').sd / Math.sqrt(paths)],
    },
  };
}

function momentsOf(column) {
  const shift = column[0];
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < column.length; i++) {
    const d = column[i] - shift;
    sum += d;
    squares += d * d;
  }
  const mean = sum / column.length;
  return { mean: shift + mean, sd: Math.sqrt((squares - column.length * mean * mean) / (column.length - 1)) };
}

function compiledPeer() {
  const binary = join(mkdtempSync(join(tmpdir(), 'plancast-bench-')), 'w');
  if (attempt('g++', ['-O3', '-march=native', '-o', binary, here('w.cpp')]) === undefined) return undefined;
  return {
    name: 'C++ -O3, xoshiro256++, ziggurat',
    run: () => timesOf(attempt(binary, [String(paths), '1']), 'c-xoshiro256pp-zig'),
  };
}

function numpyPeer() {
  if (attempt('python3', ['-c', 'import numpy']) === undefined) return undefined;
  return {
    name: 'numpy SFC64, blocks of 8,192',
    run: () =>
      timesOf(attempt('python3', [here('numpy_w.py'), String(paths), '1']), 'numpy-SFC64-blocks8192'),
  };
}

/** Output of a program, or undefined where it is not installed or fails. */
function attempt(program, words) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  try {
    return execFileSync(program, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

function timesOf(output, variant) {
  const line = output.split('\n').find((each) => each.includes(`"${variant}"`));
  const { core_ms: core, quant_ms: quantiles } = JSON.parse(line);
  return { core, quantiles };
}

function elapsed(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
