import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { gaussWeights, kronrodNodes, kronrodWeights } from './gauss-kronrod';

/** Relative difference of two rules at which the finer one is right to about 1e-15, and at which panels may grow. */
const [settled, smooth] = [3e-10, 1e-12];

/** Share of a sum below which what follows does not count. */
const negligible = 1e-17;

/** Smallest probability at which laws have right quantiles, and shortest panel. */
const [leastProbability, shortest] = [1e-300, 1e-3];

/** Part of a law between two probabilities that are counted from one end. */
export interface TailPart {
  /** Value with probability v beyond it, as an offset from the center. */
  offset(v: number): number;
  /** The probabilities; `outer` is 0 where the tail is not cut. */
  readonly outer: number;
  readonly inner: number;
  /** Probabilities between at which the quantile function has a kink, in decreasing order. */
  readonly kinks: readonly number[];
  /** Highest power whose mean is finite. */
  readonly order: number;
  /** Rounding of the offset. */
  readonly rounding: number;
}

/** Integrals of the powers 0 ... 3 of the offset. */
export type Sums = [number, number, number, number];

/**
 * Integrals of the powers 0 ... 3 of the offset over a part of a tail, by panels that are halved until two quadrature
 * rules agree.
 *
 * ∫ x(v)^n dv = ∫ x(e^−s)^n e^−s ds, s = −ln v. Beyond the smallest probability x goes on as the power of v that it
 * follows there.
 *
 * @returns the integrals; those of powers above `order` mean nothing
 */
export function tailSums({ offset, outer, inner, kinks, order, rounding }: TailPart): Sums {
  const sums: Sums = [0, 0, 0, 0];
  const sizes: Sums = [0, 0, 0, 0];
  const end = -log(Math.max(outer, leastProbability));
  const borders = [...kinks.map((v) => -log(v)), end];
  let [place, step] = [-log(inner), 2];
  while (place < end) {
    const to = Math.min(place + step, borders.find((border) => border > place)!);
    const { values, size, difference } = panelSums(offset, place, to);
    const every = (holds: (n: number) => boolean) => values.every((_, n) => n > order || holds(n));
    const isWithin = (share: number) =>
      // What is beyond doubles settles as it is.
      every(
        (n) => !(difference[n]! > share * Math.max(size[n]!, sizes[n]!) + n * rounding * (size[n - 1] ?? 0)),
      );
    if (!isWithin(settled) && to - place > shortest) {
      step = (to - place) / 2;
      continue;
    }
    if (isWithin(smooth)) step *= 2;
    place = to;
    for (let n = 0; n < 4; n++) {
      sums[n]! += values[n]!;
      sizes[n]! += size[n]!;
    }
    if (every((n) => size[n]! <= negligible * sizes[n]!)) return sums;
  }
  return outer < leastProbability ? withRest(sums, offset) : sums;
}

/** Sums over a panel by the finer rule, those of absolute values, and the difference to the coarser rule. */
function panelSums(offset: TailPart['offset'], from: number, to: number) {
  const values: Sums = [0, 0, 0, 0];
  const size: Sums = [0, 0, 0, 0];
  const coarse: Sums = [0, 0, 0, 0];
  const half = (to - from) / 2;
  for (let i = 0; i < kronrodNodes.length; i++) {
    const v = exp(-(from + half + half * kronrodNodes[i]!));
    const x = offset(v);
    for (let n = 0, power = half * v; n < 4; n++, power *= x) {
      values[n]! += kronrodWeights[i]! * power;
      size[n]! += kronrodWeights[i]! * Math.abs(power);
      coarse[n]! += gaussWeights[i]! * power;
    }
  }
  return { values, size, difference: values.map((value, n) => Math.abs(value - coarse[n]!)) };
}

/** Adds ∫₀ᵛ x(v) (u / v)^(−n b) du = v x(v)^n / (1 − n b), v the smallest probability. */
function withRest(sums: Sums, offset: TailPart['offset']): Sums {
  const last = offset(leastProbability);
  const heaviness = log(last / offset(Math.E * leastProbability));
  for (let n = 0, power = leastProbability; n < 4; n++, power *= last)
    sums[n]! += power / (1 - n * heaviness);
  return sums;
}
