import type { SamplerKind } from '../../uncertainty/samplers/point-source';

/**
 * What the errors of estimates rest on: draws that are independent of each other, antithetic pairs of them, 16
 * independent replicates, or weighted draws.
 */
export type ErrorBasis = 'independent' | 'pairs' | 'replicates' | 'weights';

/** What a sampler is: all that the rest of the program asks of it. */
export interface Sampler {
  /** Points that the draws are made from, ... */
  readonly points: SamplerKind;
  /** ... and what is done to them in the space of normal values, towards the targets. */
  readonly turned: 'not' | 'rotated' | 'shifted';
  readonly errors: ErrorBasis;
  /** Whether the first draws of a run are a run of fewer draws; else they depend on how many there are. */
  readonly isPrefix: boolean;
  /** Why statistics cannot be gathered in place of the draws; null where they can. */
  readonly needsDraws: { readonly en: string; readonly zh: string } | null;
  /** Whether a run can be ended where it is exact enough. */
  readonly takesPrecision: boolean;
}

/** All samplers, in the order in which messages list them. */
export const samplers = {
  random: {
    points: 'random',
    turned: 'not',
    errors: 'independent',
    isPrefix: true,
    needsDraws: null,
    takesPrecision: true,
  },
  antithetic: {
    points: 'antithetic',
    turned: 'not',
    errors: 'pairs',
    isPrefix: true,
    needsDraws: {
      en: 'whose standard errors rest on the pairs of draws',
      zh: '其标准误差基于成对的抽样',
    },
    takesPrecision: true,
  },
  latinHypercube: {
    points: 'latinHypercube',
    turned: 'not',
    errors: 'replicates',
    isPrefix: false,
    needsDraws: null,
    takesPrecision: false,
  },
  sobol: {
    points: 'sobol',
    turned: 'not',
    errors: 'replicates',
    isPrefix: false,
    needsDraws: null,
    takesPrecision: true,
  },
  rotatedSobol: {
    points: 'sobol',
    turned: 'rotated',
    errors: 'replicates',
    isPrefix: false,
    needsDraws: null,
    takesPrecision: true,
  },
  importance: {
    points: 'random',
    turned: 'shifted',
    errors: 'weights',
    isPrefix: false,
    needsDraws: {
      en: 'whose standard errors rest on the weight of every draw',
      zh: '其标准误差基于每次抽样的权重',
    },
    takesPrecision: false,
  },
} as const satisfies Record<string, Sampler>;

/** How the points of a run are laid out. */
export type SamplerName = keyof typeof samplers;

/** Names of the samplers. */
export const samplerNames = Object.keys(samplers) as [SamplerName, ...SamplerName[]];
