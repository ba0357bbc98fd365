import { exp } from '../../../core/exp';
import { log } from '../../../core/log';
import { log1p } from '../../../core/log1p';
import { sum } from '../../../core/sum';

/** Fewest tail values from which a shape is estimated. */
const fewest = 5;

/**
 * Shape k of the generalised Pareto distribution that fits the largest weights: how heavy their tail is. Below 0.5
 * the variance of a weighted mean is finite; above 0.7 it cannot be trusted at any practical number of draws.
 *
 * Fitted to the min(n/5, 3√n) largest weights by the posterior mean of Zhang and Stephens, drawn towards 0.5 as if by
 * ten more values.
 *
 * @param weights - at least 0, in any order
 * @returns k; −Infinity where the largest weights are all alike, and so bounded
 * @see Zhang and Stephens (2009), A new and efficient estimation method for the generalized Pareto distribution
 * @see Vehtari, Simpson, Gelman, Yao and Gabry (2024), Pareto smoothed importance sampling
 */
export function paretoShape(weights: ArrayLike<number>): number {
  const sorted = Float64Array.from(weights).sort();
  const n = sorted.length;
  const size = Math.floor(Math.min(n / 5, 3 * Math.sqrt(n)));
  if (size < fewest) return Number.NaN;
  const cutoff = sorted[n - size - 1]!;
  const excess = sorted.subarray(n - size).map((weight) => weight - cutoff);
  const quarter = excess[Math.floor(size / 4 + 0.5) - 1]!;
  if (!(quarter > 0)) return Number.NEGATIVE_INFINITY;
  const grid = scaleGrid(excess, quarter);
  const fits = grid.map((b) => profileLikelihood(b, excess));
  const posterior = fits.map((fit) => 1 / sum(fits.map((other) => exp(other - fit))));
  const total = sum(posterior);
  const scale = sum(grid.map((b, i) => b * posterior[i]!)) / total;
  const shape = shapeAt(scale, excess);
  return (size * shape + 5) / (size + 10);
}

function scaleGrid(excess: Float64Array, quarter: number): number[] {
  const points = 30 + Math.floor(Math.sqrt(excess.length));
  const largest = excess[excess.length - 1]!;
  return Array.from(
    { length: points },
    (_, i) => (1 - Math.sqrt(points / (i + 0.5))) / (3 * quarter) + 1 / largest,
  );
}

function shapeAt(b: number, excess: Float64Array): number {
  return sum(excess.map((x) => log1p(-b * x))) / excess.length;
}

function profileLikelihood(b: number, excess: Float64Array): number {
  const k = shapeAt(b, excess);
  return excess.length * (log(-b / k) - k - 1);
}
