import { normalKernel } from './normal-kernel';

const inverseSqrtTwoPi = 0.3989422804014327;

/**
 * Distribution function of the standard normal distribution, to 1e-15 relative in its lower tail as well.
 *
 * Φ(x) = P(Z ≤ x)
 *
 * @param x - any number
 * @returns probability in [0, 1]; NaN for NaN
 * @see Cody (1969), Rational Chebyshev approximations for the error function
 * @example normalCdf(-10); // 7.619853024160527e-24
 */
export function normalCdf(x: number): number {
  return normalSf(-x);
}

/**
 * Survival function of the standard normal distribution, to 1e-15 relative in its upper tail as well.
 *
 * 1 − Φ(x) = P(Z > x)
 *
 * @param x - any number
 * @returns probability in [0, 1]; NaN for NaN
 * @see Cody (1969), Rational Chebyshev approximations for the error function
 * @example normalSf(10); // 7.619853024160527e-24
 */
export function normalSf(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.67448975) return 0.5 - centralArea(x);
  if (size === Infinity) return x > 0 ? 0 : 1;
  const tail = normalKernel(size) * (size < 5.656854249492381 ? nearTail(size) : farTail(size));
  return x < 0 ? 1 - tail : tail;
}

/**
 * Probability between the median of the standard normal distribution and x, exact beside the median.
 *
 * Φ(x) − 1/2
 *
 * @param x - any number
 * @returns in [−1/2, 1/2], to 1e-15 relative; NaN for NaN
 * @see Cody (1969), Rational Chebyshev approximations for the error function
 * @example normalAreaFromMedian(1e-20); // 3.989422804014326e-21
 */
export function normalAreaFromMedian(x: number): number {
  if (Math.abs(x) <= 0.67448975) return centralArea(x);
  return x > 0 ? 0.5 - normalSf(x) : normalCdf(x) - 0.5;
}

/** Φ(x) − 1/2 for |x| ≤ 0.67448975. */
function centralArea(x: number): number {
  const z = x * x;
  const numerator =
    (((0.06568233791820745 * z + 2.2352520354606837) * z + 161.02823106855587) * z + 1067.6894854603709) * z +
    18154.98125334356;
  const denominator =
    (((z + 47.202581904688245) * z + 976.0985517377767) * z + 10260.932208618979) * z + 45507.78933502673;
  return (x * numerator) / denominator;
}

/** (1 − Φ(x)) · e^(x²/2) for x in [0.67448975, √32]. */
function nearTail(x: number): number {
  let numerator = 1.0765576773720192e-8;
  let denominator = 1;
  for (let i = 0; i < nearNumerator.length; i++) {
    numerator = numerator * x + nearNumerator[i]!;
    denominator = denominator * x + nearDenominator[i]!;
  }
  return numerator / denominator;
}

const nearNumerator = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const nearDenominator = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];

/** (1 − Φ(x)) · e^(x²/2) for x > √32. */
function farTail(x: number): number {
  const z = 1 / (x * x);
  const numerator =
    ((((0.023073441764940174 * z + 0.215898534057957) * z + 0.12740116116024736) * z + 0.022235277870649807) *
      z +
      0.0014216191932278934) *
      z +
    2.9112874951168793e-5;
  const denominator =
    ((((z + 1.284260096144911) * z + 0.4682382124808651) * z + 0.06598813786892856) * z +
      0.0037823963320275824) *
      z +
    7.297515550839662e-5;
  return (inverseSqrtTwoPi - (z * numerator) / denominator) / x;
}
