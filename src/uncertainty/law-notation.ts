import type { fromQuantiles, QuantileFamily } from './elicitation/from-quantiles';
import type { lawBuilders } from './law-builders';

type Builders = typeof lawBuilders;

type OneLaw = { [K in keyof Builders]: { readonly [Kind in K]: Parameters<Builders[K]>[0] } }[keyof Builders];

/** Quantiles as an expert states them; see `readLaw` for the law that they stand for. */
type StatedQuantiles = Parameters<typeof fromQuantiles>[0] & { readonly family?: QuantileFamily };

/**
 * A distribution as plain data, as files write it: one key, the kind of the law, with its parameters, such as
 * `{ normal: { mean: 0.05, sd: 0.01 } }`; or its quantiles, `{ p5: 0.03, p50: 0.05, p95: 0.09 }`.
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
  | StatedQuantiles;
