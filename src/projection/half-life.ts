import * as z from 'zod/mini';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';

const schema = z.strictObject({ speed: real('(0, 1]') });

/** Input of `halfLife`. */
export interface HalfLifeInput {
  readonly speed: number;
}

/**
 * Years in which partial adjustment closes half of its gap.
 *
 * ln ½ / ln(1 − λ)
 *
 * @param speed - λ, share of the gap closed per year, in (0, 1]; outside it no half-life exists
 * @returns years, fractions allowed; 0 where `speed` is 1
 * @throws InputError if `speed` is outside (0, 1]
 * @example halfLife({ speed: 0.5 }); // 1
 */
export function halfLife(input: HalfLifeInput): number {
  const { speed } = parseInput('halfLife', schema, input);
  return speed === 1 ? 0 : log1p(-0.5) / log1p(-speed);
}
