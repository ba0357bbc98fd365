// What the programs of workload W in JavaScript share: correlation, targets, statistics of kept columns.
import { quantileSorted } from 'simple-statistics';
import { levels } from '../report.mjs';

const correlation = [
  [1, 0.3, 0.2, 0.25, 0.1],
  [0.3, 1, 0.4, 0.2, 0.1],
  [0.2, 0.4, 1, 0.1, 0.1],
  [0.25, 0.2, 0.1, 1, 0.5],
  [0.1, 0.1, 0.1, 0.5, 1],
];

/** Lower triangular root of the correlation. */
export const root = cholesky(correlation);

/** Quantile of the triangular law from 0.6 by 0.9 to 1.3. */
export function triangular(u) {
  const [low, mode, high] = [0.6, 0.9, 1.3];
  return u < (mode - low) / (high - low)
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/** Shares of paths that meet gdp, rd, pct, population and all four, from the columns of the last year. */
export function shares([gdp, population, rd, pct]) {
  const met = [0, 0, 0, 0, 0];
  for (let i = 0; i < gdp.length; i++) {
    const each = [gdp[i] >= 10000, rd[i] >= 0.11, pct[i] >= 5000, population[i] <= 312.6];
    for (let k = 0; k < 4; k++) met[k] += Number(each[k]);
    met[4] += Number(each[0] && each[1] && each[2] && each[3]);
  }
  return met.map((count) => count / gdp.length);
}

/** Quantiles of each column, by sorting a copy. */
export function sortedQuantiles(columns) {
  return columns.flatMap((column) => {
    const sorted = Float64Array.from(column).sort();
    return levels.map((level) => quantileSorted(sorted, level));
  });
}

function cholesky(matrix) {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(rest) : rest / lower[j][j];
    }
  }
  return lower;
}
