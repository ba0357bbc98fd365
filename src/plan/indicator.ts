import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { identifier } from './identifier';
import { type Bilingual, type BilingualInput, bilingual, bilingualName } from './provenance';

/** A level at a moment, an amount per year, a share or rate, an index, or a number of things. */
export const indicatorKind = z.enum(['stock', 'flow', 'ratio', 'index', 'count']);

/** Whether an indicator is a level, an amount per year, a share, an index or a number of things. */
export type IndicatorKind = 'stock' | 'flow' | 'ratio' | 'index' | 'count';

/** `current` prices, or constant prices of one year: `constant-2020`. Money of different bases never mixes. */
export const priceBasis = z.string().check(
  z.regex(/^(current|constant-\d{4})$/, {
    error: expectation(
      '`current` or constant prices of a year, such as `constant-2020`',
      '`current` 或某年不变价，如 `constant-2020`',
    ),
  }),
);

/**
 * Price basis of an indicator of a model: one basis, or for a price index the basis it leads to over the one it starts
 * from, such as `current/constant-2020` for a GDP deflator.
 */
export const indicatorPrice = z.string().check(
  z.regex(/^(current|constant-\d{4})(\/(current|constant-\d{4}))?$/, {
    error: expectation(
      '`current`, `constant-2020`, or for a price index a ratio such as `current/constant-2020`',
      '`current`、`constant-2020`，价格指数则为比值，如 `current/constant-2020`',
    ),
  }),
);

/** A measured quantity with one unit; shares and rates are fractions with the unit `1`. */
export const indicator = z.strictObject({
  id: identifier,
  name: bilingualName,
  unit: z.string().check(z.minLength(1)),
  kind: indicatorKind,
  price: z.optional(priceBasis),
  /** What is counted, where the name leaves it open. */
  definition: z.optional(bilingual),
});

/** An indicator of a plan: a measured quantity with one unit. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly price?: string | undefined;
  /** What is counted, where the name leaves it open. */
  readonly definition?: Bilingual | undefined;
}

/** An indicator as the author of a plan writes it. */
export interface PlanIndicatorInput {
  readonly id: string;
  readonly name: BilingualInput;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** `current`, or `constant-2020` and the like. */
  readonly price?: string | undefined;
  /** What is counted, where the name leaves it open. */
  readonly definition?: BilingualInput | undefined;
}
