// Time and peak memory as paths and indicators grow, each size in a fresh process: `npm run bench:growth -- --long --save`
import { parseArgs } from 'node:util';
import { drawGrowth } from './growth-chart.mjs';
import { machine } from './machine.mjs';
import { median } from './median.mjs';
import { plancastCommand } from './programs.mjs';
import { runProgram } from './run-program.mjs';
import { writeJson } from './write-json.mjs';

const { values: given } = parseArgs({
  options: {
    paths: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    long: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
const most = Number(given.paths ?? (given.long ? 1e8 : 1e7));
const rounds = Number(given.rounds);
const chainPaths = 32768;

/** Beyond it the kept values of workload W take more than 2 GiB. */
const mostKept = 3e6;

const decades = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7, 1e8].filter((paths) => paths <= most);
const lengths = [1, 2, 5, 10, 20, 50, 100, 200];
const series = [
  byPaths(
    'all',
    decades.filter((paths) => paths <= mostKept),
  ),
  byPaths('summary', decades),
  byIndicators('all'),
  byIndicators('summary'),
].filter(({ points }) => points.length > 0);
const bareMB = bare();

console.table(
  series.flatMap(({ by, keep, points }) =>
    points.map(({ size, cpu, wall, peakMB }) => ({
      by,
      keep,
      size,
      'CPU, ms': Math.round(cpu),
      'wall, ms': Math.round(wall),
      'ns a path and indicator-year': Number(perValue(by, size, cpu).toFixed(1)),
      'peak MB': Math.round(peakMB),
    })),
  ),
);
const summaries = series.find(({ by, keep }) => by === 'paths' && keep === 'summary')?.points ?? [];
const goals = [
  ...summaries.filter(({ size }) => size === 1e7).map(({ peakMB }) => goal('MB at 1e7 paths', peakMB, 150)),
];
for (const { what, reached, below, isReached } of goals) {
  console.log(`${isReached ? 'reached' : 'MISSED '} ${Math.round(reached)} (goal below ${below}): ${what}`);
}
if (given.save) {
  writeJson(new URL('./results/growth.json', import.meta.url), {
    unit: 'ms',
    rounds,
    machine: machine(),
    bareMB,
    chainPaths,
    series,
    goals,
  });
  drawGrowth();
}

function byPaths(keep, sizes) {
  return { by: 'paths', keep, points: pointsOf(sizes, (paths) => ({ workload: 'w', paths, keep })) };
}

function byIndicators(keep) {
  const asked = (indicators) => ({ workload: 'chain', indicators, paths: chainPaths, keep });
  return { by: 'indicators', keep, points: pointsOf(lengths, asked) };
}

/** Medians of the rounds; sizes of a million paths and more, which take long and vary less, are run once. */
function pointsOf(sizes, asked) {
  return sizes.flatMap((size) => {
    const options = asked(size);
    const count = options.paths >= 1e6 ? 1 : rounds;
    const runs = Array.from({ length: count }, (_, seed) =>
      runProgram(plancastCommand({ ...options, seed })),
    );
    const refused = runs.find((run) => run?.core === undefined);
    if (refused !== undefined || runs.includes(undefined)) {
      console.log(`left out: ${JSON.stringify(options)} (${refused?.refused ?? 'the run failed'})`);
      return [];
    }
    const of = (value) => median(runs.map(value));
    return [
      {
        size,
        cpu: of(({ core }) => core.cpu),
        wall: of(({ core }) => core.wall),
        peakMB: of((r) => r.peakMB),
      },
    ];
  });
}

function perValue(by, size, cpu) {
  const values = by === 'paths' ? size * 25 : chainPaths * size * 5;
  return (cpu * 1e6) / values;
}

function goal(what, reached, below) {
  return { what, reached, below, isReached: reached < below };
}

/** Peak memory of Node alone. */
function bare() {
  return runProgram([process.execPath, '-e', 'console.log(process.resourceUsage().maxRSS / 1024)']);
}
