// A model of any number of indicators: each follows the one before it, with an input and a shock of its own.
import { defineModel, normal } from '../dist/index.js';

const years = { base: 2020, horizon: 2025 };

/** @param {number} indicators - from 1 */
export function chain(indicators) {
  const numbers = Array.from({ length: indicators }, (_, k) => k + 1);
  const each = (entry) => Object.fromEntries(numbers.map(entry));
  const last = `x${indicators}`;
  return defineModel({
    id: 'chain',
    years,
    inputs: each((k) => [`g${k}`, { value: normal({ mean: 0.03, sd: 0.01 }) }]),
    shocks: each((k) => [`e${k}`, { iid: normal({ mean: 0, sd: 0.02 }) }]),
    indicators: each((k) => [`x${k}`, { baseline: 100, equation: equation(k) }]),
    targets: { last: { indicator: last, year: years.horizon, atLeast: 115 } },
  });
}

function equation(k) {
  const own = `x${k}(-1) * exp(g${k} + e${k}`;
  return k === 1 ? `${own})` : `${own} + 0.3 * log(x${k - 1} / x${k - 1}(-1)))`;
}
