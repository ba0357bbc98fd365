import type { QuantileFamily, StatableParameter } from './elicitation/quantile-families';
import type { StatedQuantiles } from './elicitation/stated-quantiles';
import type { lawBuilders } from './law-builders';

type Builders = typeof lawBuilders;

type OneLaw = { [K in keyof Builders]: { readonly [Kind in K]: Parameters<Builders[K]>[0] } }[keyof Builders];

/** Quantiles as an expert states them, with a parameter where one is known; see `readLaw` for their law. */
type QuantileNotation = StatedQuantiles &
  Readonly<Partial<Record<StatableParameter, number>>> & { readonly family?: QuantileFamily };

/**
 * A distribution as plain data, as files write it: one key, the kind of the law, with its parameters, such as
 * `{ normal: { mean: 0.05, sd: 0.01 } }`; or its quantiles, `{ p10: 0.03, p90: 0.07 }` or
 * `{ p50: 4, sd: 1, family: 'normal' }`.
 */
export type LawNotation =
  | OneLaw
  | { readonly pointMass: { readonly value: number } }
  | {
      readonly truncated: {
        readonly distribution: LawNotation;
        readonly min?: number;
        readonly max?: number;
      };
    }
  | {
      readonly mixture: {
        readonly components: readonly { readonly weight: number; readonly distribution: LawNotation }[];
      };
    }
  | { readonly fromQuantiles: QuantileNotation }
  | QuantileNotation;
