import { expect, test } from 'vitest';
import { normalCdf } from '../../../src/core/normal-cdf';
import { normalQuantile } from '../../../src/core/normal-quantile';
import { fitGrowth, type GrowthFit } from '../../../src/uncertainty/elicitation/fit-growth';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';

const runs = 2000;
const growths = 11;
const future = 5;
const [drift, sd] = [0.06, 0.02];

/** Standard normal values of a stream of its own. */
function normals(count: number): Float64Array {
  const values = new Float64Array(Math.ceil(count / 1024) * 1024);
  const state = openStream(20201, 0, hashName('shock:coverage'));
  for (let at = 0; at < values.length; at += 1024) fillTails(state, values, at);
  return values.map((tail) => (tail < 0 ? -normalQuantile(-tail) : normalQuantile(tail)));
}

/** Probability that the fit gives to a sum of future growths at or below the true one. */
function forecast({ inputs, shocks }: GrowthFit<'drift', 'macro'>, truth: number): number {
  const { persistence, innovation, start } = shocks.macro.ar1;
  let [mean, variance, power, weight] = [0, 0, 1, 0];
  for (let year = 1; year <= future; year++) {
    weight += power;
    power *= persistence;
    mean += start * power;
    variance += weight * weight * innovation.variance;
  }
  const cells = 20;
  const at = (i: number) => inputs.drift.value.quantile((i + 0.5) / cells);
  const parts = Array.from({ length: cells }, (_, i) =>
    normalCdf((truth - mean - future * at(i)) / Math.sqrt(variance)),
  );
  return parts.reduce((total, each) => total + each, 0) / cells;
}

// Measured, as the docstring of fitGrowth states it: 4 standard errors of a share of 0.79 in 2,000 are 0.036.
test.each([
  [0, 0.95, 0.93],
  [0.3, 0.88, 0.86],
  [0.5, 0.79, 0.79],
  [0.7, 0.63, 0.71],
])(
  'twelve values with persistence %f: how often 95 %% intervals hold the truth',
  (persistence, ...stated) => {
    const noise = normals(runs * (growths + future + 1));
    const hits = [0, 0];
    for (let run = 0, next = 0; run < runs; run++) {
      let shock = (noise[next++]! * sd) / Math.sqrt(1 - persistence * persistence);
      let [level, sum] = [100, 0];
      const history: Record<number, number> = { 2000: level };
      for (let year = 1; year <= growths + future; year++) {
        shock = persistence * shock + sd * noise[next++]!;
        if (year > growths) sum += drift + shock;
        else {
          level *= Math.exp(drift + shock);
          history[2000 + year] = level;
        }
      }
      const fit = fitGrowth(history);
      for (const [i, p] of [fit.inputs.drift.value.cdf(drift), forecast(fit, sum)].entries()) {
        if (p > 0.025 && p < 0.975) hits[i]!++;
      }
    }
    const shares = hits.map((count) => count / runs);
    for (const [i, share] of shares.entries()) expect(Math.abs(share - stated[i]!)).toBeLessThan(0.036);
  },
);
