// CPU time of a draw by distribution, beside the normal: interleaved rounds, ratios within the one run. The
// least time of the rounds counts: whatever else the machine does only adds to it.
// `npm run bench:distributions -- DRAWS ROUNDS`
import {
  beta,
  defineModel,
  empirical,
  gamma,
  lognormal,
  metalog,
  mixture,
  normal,
  pert,
  shiftedLognormal,
  simulate,
  skewNormal,
  studentT,
  triangular,
  truncated,
  twoPieceNormal,
  uniform,
  weibull,
} from '../dist/index.js';

const draws = Number(process.argv[2] ?? 2 ** 20);
const rounds = Number(process.argv[3] ?? 5);
const inputs = 16;

const laws = {
  normal: normal({ mean: 1, sd: 2 }),
  lognormal: lognormal({ meanlog: 0, sdlog: 0.5 }),
  shiftedLognormal: shiftedLognormal({ shift: 1, meanlog: 0, sdlog: 0.5 }),
  uniform: uniform({ min: -1, max: 1 }),
  triangular: triangular({ min: 0, mode: 0.3, max: 1 }),
  pert: pert({ min: 0, mode: 0.3, max: 1 }),
  beta: beta({ alpha: 2, beta: 3 }),
  gamma: gamma({ shape: 2.5, scale: 1 }),
  weibull: weibull({ shape: 1.5, scale: 2 }),
  studentT: studentT({ df: 4 }),
  skewNormal: skewNormal({ location: 0, scale: 1, shape: 3 }),
  metalog: metalog({ quantiles: { 0.05: 4.5, 0.5: 6.2, 0.95: 7.4 } }),
  empirical: empirical({ values: [4, 1, 3, 2, 7, 5], interpolate: true }),
  twoPieceNormal: twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }),
  truncated: truncated(normal({ mean: 0, sd: 1 }), { min: -1, max: 2 }),
  truncatedFarOut: truncated(gamma({ shape: 2, scale: 1 }), { min: 100 }),
  mixture: mixture([
    { weight: 0.3, distribution: normal({ mean: -1, sd: 1 }) },
    { weight: 0.7, distribution: normal({ mean: 2, sd: 0.5 }) },
  ]),
};

const models = Object.entries(laws).map(([name, law]) => [name, modelOf(law)]);
const times = new Map(models.map(([name]) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, model] of models) times.get(name).push(await timed(model, draws, round));
}

// The first round, which builds the cells of the tables, stands apart.
const least = ([, ...warm]) => Math.min(...warm);
const nanoseconds = (each) => (least(each) * 1e6) / (draws * inputs);
const normalTime = nanoseconds(times.get('normal'));
console.log(
  `${inputs} inputs of one law, ${draws} draws, ${rounds} interleaved rounds, least CPU time of each`,
);
console.table(
  [...times].map(([name, each]) => ({
    distribution: name,
    'ns a draw': nanoseconds(each).toFixed(1),
    'of the normal': (nanoseconds(each) / normalTime).toFixed(2),
    'first run more, ms': (each[0] - least(each)).toFixed(0),
  })),
);
if ([...times.values()].some((each) => !(nanoseconds(each) <= 2 * normalTime))) {
  console.error('bench: a law takes more than twice as long as the normal');
  process.exitCode = 1;
}

/** As many inputs of the law, added up. */
function modelOf(value) {
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`);
  return defineModel({
    id: 'law',
    years: { base: 2020, horizon: 2021 },
    inputs: Object.fromEntries(names.map((name) => [name, { value }])),
    indicators: { total: { equation: names.join(' + ') } },
  });
}

async function timed(model, count, seed) {
  const start = process.cpuUsage();
  await simulate(model, { draws: count, seed });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
