// How far the samplers get on workload W (workload-W.md) with one net of 4,096 points: rmse over 32 scrambles.
// `npm run bench:samplers`
import { simulate } from '../dist/index.js';
import { workloadW } from './workload-w.mjs';

const points = 4096;
const scrambles = 32;
const replicates = 16;

/** Known answers (rotated Sobol', 16 x 2^17 points), to 2e-5 and 0.0006. */
const known = { joint: 0.198673, meanGdp: 10056.956 };

const tests = [
  ['gdp', (value) => value >= 10000],
  ['rdIntensity', (value) => value >= 0.11],
  ['pct', (value) => value >= 5000],
  ['population', (value) => value <= 312.6],
];

/** A replicate of Latin hypercube or Sobol points is a net of its own; other draws are cut into runs of 4,096. */
const nets = {
  random: (draw) => Math.floor(draw / points),
  antithetic: (draw) => Math.floor(draw / points),
  latinHypercube: (draw) => draw % replicates,
  sobol: (draw) => draw % replicates,
  rotatedSobol: (draw) => draw % replicates,
};

let gdpVariance = 0;
const rows = [];
for (const [sampler, netOf] of Object.entries(nets)) {
  const errors = { joint: [], meanGdp: [] };
  for (let run = 0; run < scrambles / replicates; run++) {
    const ensemble = await simulate(workloadW, {
      draws: replicates * points,
      seed: run,
      sampler,
      keep: tests.map(([name]) => name),
    });
    const columns = tests.map(([name]) => ensemble.column(name, 2025));
    const joint = new Float64Array(replicates);
    const gdp = new Float64Array(replicates);
    for (let draw = 0; draw < ensemble.draws; draw++) {
      const isMet = tests.every(([, meets], i) => meets(columns[i][draw]));
      joint[netOf(draw)] += isMet ? 1 / points : 0;
      gdp[netOf(draw)] += (columns[0][draw] - known.meanGdp) / points;
    }
    errors.joint.push(...joint.map((each) => each - known.joint));
    errors.meanGdp.push(...gdp);
    if (sampler === 'random') gdpVariance ||= ensemble.summary('gdp', 2025).sd.value ** 2;
  }
  rows.push({ sampler, joint: rmse(errors.joint), meanGdp: rmse(errors.meanGdp) });
}

// The error of random draws is known: the ratios are to that, not to the 32 that happened.
const expected = {
  joint: Math.sqrt((known.joint * (1 - known.joint)) / points),
  meanGdp: Math.sqrt(gdpVariance / points),
};
console.log(`workload W, one net of ${points} points, rmse over ${scrambles} scrambles`);
console.log(
  `expected of random draws: joint ${expected.joint.toPrecision(4)}, mean GDP ${expected.meanGdp.toPrecision(4)}`,
);
console.table(
  rows.map(({ sampler, joint, meanGdp }) => ({
    sampler,
    'rmse of joint': joint.toPrecision(3),
    'draws saved, joint': ratio(expected.joint, joint),
    'rmse of mean GDP': meanGdp.toPrecision(3),
    'draws saved, mean GDP': ratio(expected.meanGdp, meanGdp),
  })),
);
const saved = (name, what) => (expected[what] / rows.find(({ sampler }) => sampler === name)[what]) ** 2;
if (!(saved('rotatedSobol', 'joint') >= 8 && saved('sobol', 'meanGdp') >= 1e4)) {
  console.error(
    'bench: rotated Sobol saves less than 8 x for the joint, or Sobol less than 1e4 x for mean GDP',
  );
  process.exitCode = 1;
}

function rmse(errors) {
  return Math.sqrt(errors.reduce((total, each) => total + each * each, 0) / errors.length);
}

/** How many times more random draws are needed for the same error. */
function ratio(random, own) {
  return `${Number(((random / own) ** 2).toPrecision(2)).toLocaleString('en')} x`;
}
