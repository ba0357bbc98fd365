import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { twoPieceNormal } from './two-piece-normal';

const schema = z.strictObject({ mode: real(), sd: real('(0, ∞)'), gamma: real('(-1, 1)') });

/** Input of `brittonTwoPieceNormal`. */
export interface BrittonTwoPieceNormalInput {
  readonly mode: number;
  readonly sd: number;
  readonly gamma: number;
}

/**
 * Two-piece normal in the convention of Britton, Fisher & Whitley: a positive γ widens the side below the mode.
 *
 * σ₁ = σ / √(1 − γ), σ₂ = σ / √(1 + γ)
 *
 * The "skew" that later Bank of England tables print is mean − mode, not γ.
 *
 * @param input.mode - most probable value, any unit
 * @param input.sd - σ, > 0, same unit: the "uncertainty" of the fan chart
 * @param input.gamma - γ, in (−1, 1); above 0 the risk is on the downside
 * @returns a `twoPieceNormal`
 * @throws InputError if `sd` is not above 0 or `gamma` is not in (−1, 1)
 * @see Britton, Fisher & Whitley (1998), The Inflation Report projections: understanding the fan chart
 * @example brittonTwoPieceNormal({ mode: 2, sd: 1, gamma: 0.75 }).parameters; // { mode: 2, sdLeft: 2, sdRight: 0.7559289460184544 }
 */
export function brittonTwoPieceNormal(input: BrittonTwoPieceNormalInput): Distribution {
  const { mode, sd, gamma } = parseInput('brittonTwoPieceNormal', schema, input);
  return twoPieceNormal({ mode, sdLeft: sd / Math.sqrt(1 - gamma), sdRight: sd / Math.sqrt(1 + gamma) });
}
