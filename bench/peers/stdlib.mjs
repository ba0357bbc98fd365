// Workload W as a plain loop with the generators of @stdlib: Mersenne twister, ziggurat. node stdlib.mjs PATHS SEED
import ziggurat from '@stdlib/random-base-improved-ziggurat';
import twister from '@stdlib/random-base-mt19937';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { report } from '../report.mjs';
import { root, shares, sortedQuantiles, triangular } from './w-in-js.mjs';

const [paths, seed] = process.argv.slice(2).map(Number);
const start = [7500, 300, 0.095, 3200, 7500 * 0.3 * 2.1];

await report({
  warm: () => moments(simulate(2000)),
  core: () => simulate(paths),
  moments,
  quantiles: ({ columns }) => ({ quantiles: sortedQuantiles(columns) }),
});

function simulate(count) {
  const normal = ziggurat.factory({ prng: twister.factory({ seed: seed + 1 }).normalized });
  const cdf = normalCdf.factory(0, 1);
  const columns = Array.from({ length: 25 }, () => new Float64Array(count));
  const sums = new Float64Array(25);
  const squares = new Float64Array(25);
  const u = new Float64Array(5);
  const z = new Float64Array(5);
  const row = new Float64Array(5);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 5; k++) u[k] = normal();
    for (let r = 0; r < 5; r++) {
      z[r] = 0;
      for (let k = 0; k <= r; k++) z[r] += root[r][k] * u[k];
    }
    const growth = 0.06 + 0.012 * z[0];
    const desired = 0.118 + 0.01 * z[1];
    const elasticity = triangular(cdf(z[2]));
    const energyDecline = 0.03 + 0.008 * z[3];
    const carbonDecline = 0.02 + 0.006 * z[4];
    let gdp = 7500;
    let population = 300;
    let rd = 0.095;
    let pct = 3200;
    let energy = 0.3;
    let carbon = 2.1;
    let macro = 0;
    for (let t = 0; t < 5; t++) {
      const spending = rd * gdp;
      macro = 0.5 * macro + 0.015 * normal();
      gdp *= 1 + growth + macro;
      population = Math.min(315, population + 0.3 * population * (1 - population / 315) + 0.6 * normal());
      rd += 0.35 * (desired - rd) + 0.0015 * normal();
      pct *= Math.exp(elasticity * Math.log((rd * gdp) / spending) + 0.04 * normal());
      energy *= 1 - energyDecline;
      carbon *= 1 - carbonDecline;
      row[0] = gdp;
      row[1] = population;
      row[2] = rd;
      row[3] = pct;
      row[4] = gdp * energy * carbon;
      for (let k = 0; k < 5; k++) {
        const d = row[k] - start[k];
        columns[t * 5 + k][i] = row[k];
        sums[t * 5 + k] += d;
        squares[t * 5 + k] += d * d;
      }
    }
  }
  return { columns, sums, squares };
}

function moments({ columns, sums, squares }) {
  const count = columns[0].length;
  return {
    probabilities: shares(columns.slice(20)),
    means: Array.from(sums, (sum, c) => start[c % 5] + sum / count),
    sds: Array.from(squares, (square, c) => Math.sqrt((square - sums[c] ** 2 / count) / (count - 1))),
  };
}
