import { exp } from '../core/exp';
import { expm1 } from '../core/expm1';

/**
 * Share of the market that has adopted by a time, in the diffusion of Bass.
 *
 * F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t))
 *
 * @param innovation - p, > 0, a year
 * @param imitation - q, ≥ 0, a year
 * @param time - t, years after the launch, ≥ 0
 * @returns share in [0, 1]
 */
export function bassShare(innovation: number, imitation: number, time: number): number {
  const exponent = -(innovation + imitation) * time;
  return (-innovation * expm1(exponent)) / (innovation + imitation * exp(exponent));
}
