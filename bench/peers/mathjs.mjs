// Workload W with compiled expressions of mathjs and statistics of simple-statistics. node mathjs.mjs PATHS SEED
import { all, create } from 'mathjs/number';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { report } from '../report.mjs';
import { root, shares, sortedQuantiles } from './w-in-js.mjs';

const [paths, seed] = process.argv.slice(2).map(Number);
const math = create(all, { randomSeed: `plancast ${seed}` });

const correlated = root.map((row, r) => {
  const terms = row.slice(0, r + 1).map((weight, k) => `${weight} * u${k}`);
  return `z${r} = ${terms.join(' + ')}`;
});
const inputs = math.compile(`
${correlated.join('\n')}
growth = 0.06 + 0.012 * z0
desired = 0.118 + 0.01 * z1
u = 0.5 * (1 + erf(z2 / sqrt(2)))
elasticity = u < 0.3 / 0.7 ? 0.6 + sqrt(u * 0.7 * 0.3) : 1.3 - sqrt((1 - u) * 0.7 * 0.4)
energyDecline = 0.03 + 0.008 * z3
carbonDecline = 0.02 + 0.006 * z4
gdp = 7500
population = 300
rd = 0.095
pct = 3200
energy = 0.3
carbon = 2.1
macro = 0`);
const year = math.compile(`
spending = rd * gdp
macro = 0.5 * macro + 0.015 * n0
gdp = gdp * (1 + growth + macro)
population = min(315, population + 0.3 * population * (1 - population / 315) + 0.6 * n1)
rd = rd + 0.35 * (desired - rd) + 0.0015 * n2
pct = pct * exp(elasticity * log(rd * gdp / spending) + 0.04 * n3)
energy = energy * (1 - energyDecline)
carbon = carbon * (1 - carbonDecline)
emissions = gdp * energy * carbon`);
const indicators = ['gdp', 'population', 'rd', 'pct', 'emissions'];

await report({
  warm: () => moments(simulate(500)),
  core: () => simulate(paths),
  moments,
  quantiles: (columns) => ({ quantiles: sortedQuantiles(columns) }),
});

function simulate(count) {
  const columns = Array.from({ length: 25 }, () => new Float64Array(count));
  const normal = boxMuller();
  const scope = new Map();
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 5; k++) scope.set(`u${k}`, normal());
    inputs.evaluate(scope);
    for (let t = 0; t < 5; t++) {
      for (let k = 0; k < 4; k++) scope.set(`n${k}`, normal());
      year.evaluate(scope);
      for (let k = 0; k < 5; k++) columns[t * 5 + k][i] = scope.get(indicators[k]);
    }
  }
  return columns;
}

function moments(columns) {
  return {
    probabilities: shares(columns.slice(20)),
    means: columns.map((column) => mean(column)),
    sds: columns.map((column) => sampleStandardDeviation(column)),
  };
}

/** Standard normals from the uniforms of mathjs, which has no others. */
function boxMuller() {
  let spare;
  return () => {
    if (spare !== undefined) {
      const held = spare;
      spare = undefined;
      return held;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - math.random()));
    const angle = 2 * Math.PI * math.random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
