import type { Distribution } from '../../../src/uncertainty/distribution';

/** What is expected of a law beside the general rules. */
export interface Expectation {
  /** Relative error of probabilities: that of the distribution function. */
  readonly accuracy: number;
  /** Size of the numbers from which values are made by adding, such as a location: their rounding is that of values. */
  readonly anchor: number;
  /** The same of logarithms of values. */
  readonly logAnchor?: number;
  /** Probability of the interval to which a law is truncated: shares of it may be no normal doubles. */
  readonly mass?: number;
}

/** Probabilities of a tail, from the smallest double to the middle. */
const tails: readonly number[] = [
  5e-324, 1e-310, 1e-300, 1e-250, 1e-200, 1e-150, 1e-100, 1e-70, 1e-50, 1e-30, 1e-20, 1e-17, 1e-15, 1e-12,
  1e-10, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.24, 0.25, 0.26, 0.3,
  0.33, 0.36, 0.4, 0.424, 0.45, 0.48, 0.49, 0.499, 0.4999, 0.499999, 0.5,
];

/** Places at which a density must be a number. */
const places: readonly number[] = [
  0, 5e-324, 1e-310, 1e-300, 1e-150, 1e-16, 0.5, 1, 2, 1e6, 1e16, 1e150, 1e300, 1e308,
].flatMap((x) => [x, -x]);

const largest = Number.MAX_VALUE;

/**
 * What a law does against the rules of all laws: quantiles rise with their probability, are finite and inside the
 * support, and have the probability asked for, counted from either end; densities are numbers.
 *
 * @param law - any law without atoms
 * @param expected - accuracy and rounding
 * @returns one sentence a fault
 */
export function lawFaults(law: Distribution, expected: Expectation): string[] {
  const faults: string[] = [];
  const sides = [
    { name: 'quantile', at: law.quantile, tail: law.cdf, sign: 1 },
    { name: 'quantileUpper', at: law.quantileUpper, tail: law.sf, sign: -1 },
  ];
  const values = new Map<number, number>();
  for (const { name, at, tail, sign } of sides) {
    let last = sign === 1 ? law.support[0] : law.support[1];
    for (const p of tails) {
      const x = at(p);
      const said = `${name}(${p}) = ${x}`;
      if (Number.isNaN(x)) {
        faults.push(`${said} is no number`);
        continue;
      }
      // Beside a bound a truncated law is found in another way than elsewhere, each right to the last digits, as far as
      // the probability has them.
      const isNormal = p * (expected.mass ?? 1) >= 2.3e-308;
      const fall = expected.mass === undefined ? 0 : isNormal ? grain(x, expected) : Infinity;
      if (sign * (x - last) < -fall) faults.push(`${said} is on the wrong side of ${last}`);
      if (x < law.support[0] || x > law.support[1]) faults.push(`${said} is outside the support`);
      last = x;
      if (Math.abs(x) === Infinity) {
        // It is right where the largest double does not reach the probability.
        const [end, beyond] = [sign * x > 0 ? 1 : -1, tail(x > 0 ? largest : -largest)];
        if (isNormal && !(end * beyond < end * p)) faults.push(`${said}: the largest double has ${beyond}`);
        continue;
      }
      const step = grain(x, expected);
      const [before, after] = [tail(clamp(x - sign * step)), tail(clamp(x + sign * step))];
      const slack = isNormal ? 5e-324 / p + expected.accuracy : Infinity;
      if (!(before <= p * (1 + slack)))
        faults.push(`${said}: its probability is ${tail(x)}, ${before} before it`);
      if (!(after >= p * (1 - slack)))
        faults.push(`${said}: its probability is ${tail(x)}, ${after} after it`);
      values.set(x, p);
      const [below, above] = [law.cdf(clamp(x)), law.sf(clamp(x))];
      const allowed = Math.max(
        1e-12 * Math.max(1, expected.logAnchor ?? 0),
        expected.mass ? expected.accuracy : 0,
      );
      // Where doubles are coarse, each of the two may be that of a neighbour.
      const digit = step * Math.min(law.pdf?.(clamp(x)) ?? 0, Number.MAX_VALUE);
      if (!(Math.abs(below + above - 1) <= allowed + digit))
        faults.push(`cdf + sf at ${x} is ${below + above}`);
    }
  }
  // Towards the other end quantiles go on to rise.
  let last = law.quantile(0.5);
  for (const q of [...tails].reverse()) {
    if (q < 1e-15) break;
    const [x, same] = [law.quantile(1 - q), law.quantileUpper(q)];
    if (x < last - (expected.mass === undefined ? 0 : grain(x, expected)))
      faults.push(`quantile(1 - ${q}) = ${x} is below ${last}`);
    last = x;
    if (x === Infinity && same === Infinity) continue;
    const step = grain(same, expected);
    const sf = [law.sf(clamp(x + step)), law.sf(clamp(x - step))] as const;
    const slack = 1.2e-16 / q + expected.accuracy;
    if (!(sf[0] <= q * (1 + slack) && sf[1] >= q * (1 - slack)))
      faults.push(`quantile(1 - ${q}) = ${x} has ${law.sf(x)} above it; quantileUpper is ${same}`);
  }
  for (const x of [...places, ...values.keys(), ...law.support]) {
    const density = law.pdf?.(x) ?? 0;
    if (!(density >= 0)) faults.push(`pdf(${x}) is ${density}`);
    if (!(law.cdf(x) >= 0 && law.sf(x) >= 0)) faults.push(`cdf(${x}) is ${law.cdf(x)}, sf ${law.sf(x)}`);
  }
  return faults;
}

/** Rounding of a value. */
function grain(x: number, { anchor, logAnchor = 0 }: Expectation): number {
  return 4 * spacing(Math.max(Math.abs(x), anchor)) * Math.max(1, logAnchor);
}

/** Distance of neighbouring doubles. */
export function spacing(x: number): number {
  const power = Math.floor(Math.log2(x));
  return x > 0 ? Math.max(2 ** (Math.min(power, 1023) - 52), 5e-324) : 5e-324;
}

function clamp(x: number): number {
  return Math.max(-largest, Math.min(x, largest));
}
