import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { parseInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import { sum } from '../../core/sum';
import { type Distribution, distributionSchema } from '../distribution';
import { makeDistribution } from './make-distribution';
import { mixtureLaw } from './mixture-law';

/** Largest distance of the sum of the weights from 1. */
const tolerance = 1e-9;

const component = z.strictObject({ weight: real('[0, 1]'), distribution: distributionSchema });
const schema = z.strictObject({
  components: z
    .array(component, {
      error: expectation('an array of { weight, distribution }', '由 { weight, distribution } 组成的列表'),
    })
    .check(
      z.minLength(1, {
        error: expectation(
          'an array of at least one { weight, distribution }',
          '至少有一项 { weight, distribution } 的列表',
        ),
      }),
      z.superRefine((components, context) => {
        const total = sum(components.map(({ weight }) => weight));
        if (components.length === 0 || Math.abs(total - 1) <= tolerance) return;
        const expected = {
          en: `an array whose weights sum to 1 (they sum to ${total})`,
          zh: `权重总和为 1 的列表（现总和为 ${total}）`,
        };
        context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), input: components });
      }),
    ),
});

/** One part of a mixture: a law and its probability, in [0, 1]. */
export interface MixtureComponent {
  readonly weight: number;
  readonly distribution: Distribution;
}

/**
 * Finite mixture: with probability `weight` the value follows `distribution`.
 *
 * F(x) = Σ wᵢ Fᵢ(x); the mean is μ = Σ wᵢ μᵢ, the variance Σ wᵢ (σᵢ² + dᵢ²) with dᵢ = μᵢ − μ, the third central
 * moment Σ wᵢ (γᵢ σᵢ³ + 3 dᵢ σᵢ² + dᵢ³)
 *
 * @param components - weights in [0, 1] that sum to 1 within 1e-9, and their distributions; atoms are allowed
 * @returns the distribution; its quantile function has kinks where a component begins, ends, or has a kink or an atom.
 *   With atoms, `pdf` is the density of the other components and `pmf` the probability of the atoms.
 * @throws InputError if the weights do not sum to 1 or a component is no distribution
 * @example
 * const calm = { weight: 0.9, distribution: normal({ mean: 0, sd: 1 }) };
 * const crisis = { weight: 0.1, distribution: normal({ mean: -4, sd: 2 }) };
 * mixture([calm, crisis]).mean; // -0.4
 */
export function mixture(components: readonly MixtureComponent[]): Distribution {
  const given = parseInput('mixture', schema, { components }).components;
  const total = sum(given.map(({ weight }) => weight));
  const parts = given
    .filter(({ weight }) => weight > 0)
    .map(({ weight, distribution }) => ({ weight: weight / total, distribution }));
  const data = given.map(({ weight, distribution }) => ({ weight, distribution: dataOf(distribution) }));
  return makeDistribution({ kind: 'mixture', parameters: { components: data }, ...mixtureLaw(parts) });
}

function dataOf({ kind, parameters }: Distribution): Pick<Distribution, 'kind' | 'parameters'> {
  return { kind, parameters };
}
