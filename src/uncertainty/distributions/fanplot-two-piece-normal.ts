import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { twoPieceNormal } from './two-piece-normal';

const schema = z.strictObject({ mode: real(), sd: real('(0, ∞)'), skew: real('(-1, 1)') });

/** Input of `fanplotTwoPieceNormal`. */
export interface FanplotTwoPieceNormalInput {
  readonly mode: number;
  readonly sd: number;
  readonly skew: number;
}

/**
 * Two-piece normal in the convention of the R package fanplot: a positive skew widens the side above the mode, the
 * opposite of `brittonTwoPieceNormal`.
 *
 * σ₁ = σ / √(1 + skew), σ₂ = σ / √(1 − skew)
 *
 * @param input.mode - most probable value, any unit
 * @param input.sd - σ, > 0, same unit
 * @param input.skew - in (−1, 1); above 0 the risk is on the upside
 * @returns a `twoPieceNormal`
 * @throws InputError if `sd` is not above 0 or `skew` is not in (−1, 1)
 * @see Abel (2015), fanplot: an R package for visualising sequential distributions
 * @example fanplotTwoPieceNormal({ mode: 2, sd: 1, skew: 0.75 }).parameters; // { mode: 2, sdLeft: 0.7559289460184544, sdRight: 2 }
 */
export function fanplotTwoPieceNormal(input: FanplotTwoPieceNormalInput): Distribution {
  const { mode, sd, skew } = parseInput('fanplotTwoPieceNormal', schema, input);
  return twoPieceNormal({ mode, sdLeft: sd / Math.sqrt(1 + skew), sdRight: sd / Math.sqrt(1 - skew) });
}
