import { exp } from '../../core/exp';
import { log } from '../../core/log';
import type { Distribution } from '../distribution';
import { beta } from '../distributions/beta';
import { type Place, standardBeta } from '../distributions/standard-beta';
import { bisect } from './bisect';
import type { Percentile } from './percentile';
import { memberOf, type QuantileFit, type StatedParameter } from './quantile-fit';

/** Least and largest shape that `beta` takes. */
const [smallestShape, largestShape] = [0.01, 1e8];

/** Bounds of ln (α + β) and of ln (α / β) for such shapes. */
const concentrations = [log(2 * smallestShape), log(2 * largestShape)] as const;
const farthestLogit = log(largestShape / smallestShape);

interface Shapes {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Beta law between its bounds through two quantiles, or through one with one of its shapes.
 *
 * For each concentration n = α + β there is one share α / n that gives the lower quantile; the upper one then falls as
 * n grows. With one shape stated, a quantile grows with α and falls with β.
 */
export function betaFit({ points, stated, min = 0, max = 1 }: QuantileFit): Distribution | undefined {
  const width = max - min;
  const places = points.map(({ x, ...point }) => ({
    ...point,
    place: { below: (x - min) / width, above: (max - x) / width },
  }));
  const shapes = stated === undefined ? shapesThrough(places) : shapeBeside(places[0]!, stated);
  return shapes === undefined ? undefined : memberOf(() => beta({ ...shapes, min, max }));
}

interface Placed extends Pick<Percentile, 'p' | 'q'> {
  readonly place: Place;
}

function shapesThrough(points: readonly Placed[]): Shapes | undefined {
  const [low, high] = [points[0]!, points[points.length - 1]!];
  const shapesOf = (logTotal: number): Shapes => {
    const total = exp(logTotal);
    // The larger the mean, the less is below.
    return split(
      total,
      bisect((logit) => shortfall(split(total, logit), low), -farthestLogit, farthestLogit),
    );
  };
  const excess = (logTotal: number) => -shortfall(shapesOf(logTotal), high);
  const [least, most] = concentrations;
  if (!(excess(least) <= 0 && excess(most) >= 0)) return undefined;
  return shapesOf(bisect(excess, least, most));
}

function shapeBeside(point: Placed, { name, value }: StatedParameter): Shapes | undefined {
  const sign = name === 'alpha' ? -1 : 1;
  const shapesOf = (logShape: number): Shapes =>
    name === 'alpha' ? { alpha: value, beta: exp(logShape) } : { alpha: exp(logShape), beta: value };
  const excess = (logShape: number) => sign * shortfall(shapesOf(logShape), point);
  const [least, most] = [log(smallestShape), log(largestShape)];
  if (!(excess(least) <= 0 && excess(most) >= 0)) return undefined;
  return shapesOf(bisect(excess, least, most));
}

/** How much less is below a place than is wanted: above 0 where the law lies too high. */
function shortfall({ alpha, beta }: Shapes, { place, p, q }: Placed): number {
  const law = standardBeta(alpha, beta);
  return p <= q ? p - law.cdf(place) : law.sf(place) - q;
}

/** Shapes of a sum α + β = `total` and a ratio α / β = e^logit, none lost beside the other. */
function split(total: number, logit: number): Shapes {
  const small = exp(-Math.abs(logit));
  const [less, more] = [(total * small) / (1 + small), total / (1 + small)];
  return logit < 0 ? { alpha: less, beta: more } : { alpha: more, beta: less };
}
