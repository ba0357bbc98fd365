import type { Baseline } from './baseline';
import type { PlanDocument } from './document';
import type { Indicator } from './indicator';
import type { PlanTarget } from './plan-target';
import type { Bilingual } from './provenance';
import type { Requirement } from './requirement';

/**
 * A multi-year development plan: what is measured, where it starts, what is to be reached; frozen to the last leaf.
 *
 * @typeParam T - ids of its targets
 */
export interface Plan<T extends string = string> {
  readonly id: string;
  readonly name: Bilingual;
  readonly years: { readonly base: number; readonly target: number; readonly outlook: number };
  readonly documents: readonly PlanDocument[];
  readonly indicators: readonly Indicator[];
  readonly baselines: readonly Baseline[];
  readonly targets: readonly (PlanTarget & { readonly id: T })[];
  readonly requirements: readonly Requirement[];
  /** Set where growth above 100 % a year is meant, which else is refused as a percentage. */
  readonly allowLargeRates?: true;
}
