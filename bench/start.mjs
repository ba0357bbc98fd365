// Cold start, each in a fresh process: loading the package, and the first answer. `npm run bench:start -- --rounds 10 --save`
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './machine.mjs';
import { median } from './median.mjs';
import { plancastCommand } from './programs.mjs';
import { runProgram } from './run-program.mjs';
import { writeJson } from './write-json.mjs';

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, save: { type: 'boolean', default: false } },
});
const rounds = Number(given.rounds);
const file = (name) => JSON.stringify(new URL(`../dist/${name}`, import.meta.url).href);
const path = (name) => JSON.stringify(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)));

/** Text of a program that loads something, and how long Node takes for it from its start to its end. */
const loads = {
  'node alone': ['module', ''],
  "import 'plancast'": ['module', `await import(${file('index.js')});`],
  "import 'plancast/node'": ['module', `await import(${file('node.js')});`],
  "require('plancast')": ['commonjs', `require(${path('index.cjs')});`],
};
const alone = 'node alone';

/** Defining the model, simulating it and taking the odds, once the package is loaded. */
const answers = {
  'first answer, workload W, 1e4 paths': { workload: 'w', paths: 1e4 },
  'first answer, baseline of Haidian, 1e4 paths': { workload: 'haidian', paths: 1e4 },
};

const names = [...Object.keys(loads), ...Object.keys(answers)];
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, load] of Object.entries(loads)) times[name].push(timeOfLoad(load));
  for (const [name, asked] of Object.entries(answers)) times[name].push(timeOfAnswer(asked, round));
}

const medianOf = (name, clock) => median(times[name].map((time) => time[clock]));
const over = (name, clock) => medianOf(name, clock) - (name in loads ? medianOf(alone, clock) : 0);
const rows = names.map((name) => ({
  what: name === alone || name in answers ? name : `${name}, over ${alone}`,
  wall: name === alone ? medianOf(name, 'wall') : over(name, 'wall'),
  cpu: name === alone ? medianOf(name, 'cpu') : over(name, 'cpu'),
}));
const goals = [judge("import 'plancast'", 250), ...Object.keys(answers).map((name) => judge(name, 150))];

console.log(`cold start, ms, medians of ${rounds} interleaved rounds, a fresh process each`);
console.table(rows.map(({ what, wall, cpu }) => ({ what, wall: Math.round(wall), CPU: Math.round(cpu) })));
for (const { what, reached, below, isReached } of goals) {
  console.log(
    `${isReached ? 'reached' : 'MISSED '} ${Math.round(reached)} ms (goal below ${below}): ${what}`,
  );
}
if (given.save) {
  const url = new URL('./results/start.json', import.meta.url);
  writeJson(url, { unit: 'ms', rounds, machine: machine(), times, medians: rows, goals });
}

function timeOfLoad([type, code]) {
  const words = [`--input-type=${type}`, '-e', `${code} console.log(JSON.stringify(process.cpuUsage()));`];
  const start = performance.now();
  const { user, system } = runProgram([process.execPath, ...words]);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

function timeOfAnswer(asked, seed) {
  const { define, simulate, attain } = runProgram(plancastCommand({ ...asked, seed })).parts;
  const sum = (clock) => define[clock] + simulate[clock] + attain[clock];
  return { wall: sum('wall'), cpu: sum('cpu') };
}

/** By wall time, which is what a person waits; on an idle machine it is near the CPU time. */
function judge(name, below) {
  const reached = over(name, 'wall');
  return { what: name, reached, below, isReached: reached < below };
}
