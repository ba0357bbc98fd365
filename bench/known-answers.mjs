// Known answers of workloads W and V: means over runs of the C++ program, which shares nothing with plancast.
// `node bench/known-answers.mjs WORKLOAD PATHS RUNS` writes bench/answers/WORKLOAD.json
import { answersOf, knownFile } from './answers.mjs';
import { readModel } from './models.mjs';
import { compile } from './programs.mjs';
import { levels } from './report.mjs';
import { runProgram } from './run-program.mjs';
import { writeJson } from './write-json.mjs';

/** Answers that are known better, from rotated Sobol' points (16 x 2^17), with their errors. */
const better = {
  'P(all targets)': [0.198673, 2e-5],
  'P(gdp)': [0.517159, 1e-5],
  'mean of gdp 2025': [10056.956, 0.0006],
  'mean of emissions 2025': [4922.661, 0.0003],
  '5 % quantile of pct 2025': [3822.23, 0.14],
};

const [workload, paths, runs] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const names = await namesOf(workload);
const binary = compile(workload);
// Seeds far from those of the rounds, so that what is compared is independent.
const lists = Array.from({ length: runs }, (_, run) =>
  answersOf(runProgram([binary, String(paths), String(1_000_000 + run)])),
);
const answers = names.map((name, i) => {
  const values = lists.map((list) => list[i]);
  const value = values.reduce((total, each) => total + each, 0) / runs;
  const squares = values.reduce((total, each) => total + (each - value) ** 2, 0);
  const sd = Math.sqrt(squares / (runs - 1));
  const rounded = (x) => Number(x.toPrecision(3));
  const own = [Number(value.toPrecision(9)), rounded(sd / Math.sqrt(runs))];
  const [best, error] = (workload === 'w' && better[name]) || own;
  if (Math.abs(best - value) > 5 * Math.hypot(error, own[1]))
    throw new Error(`${name}: ${value}, known ${best}`);
  return { name, value: best, error, spread: rounded(sd * Math.sqrt(paths)) };
});
const origin = `peers/${workload}.cpp, ${runs} runs of ${paths} paths; error: of the value; spread: of one path`;
writeJson(knownFile(workload), { origin, answers });

async function namesOf(of) {
  const { model, kept } = await readModel({ workload: of });
  const { base, horizon } = model.years;
  const columns = Array.from({ length: horizon - base }, (_, t) => base + 1 + t).flatMap((year) =>
    kept.map((indicator) => `${indicator} ${year}`),
  );
  return [
    ...[...Object.keys(model.targets), 'all targets'].map((target) => `P(${target})`),
    ...columns.map((column) => `mean of ${column}`),
    ...columns.map((column) => `sd of ${column}`),
    ...columns.flatMap((column) => levels.map((level) => `${level * 100} % quantile of ${column}`)),
  ];
}
