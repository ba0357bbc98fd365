import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { distributionFrom } from '../../../src/uncertainty/distribution-from';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import reference from '../../reference/truncated.json';

interface Entry {
  readonly distribution: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly min?: number;
  readonly max?: number;
  /** Null where the moment is infinite. */
  readonly mean?: number;
  readonly variance?: number;
  readonly skewness?: number;
  readonly quantile: readonly (readonly [number, number])[];
  readonly quantileUpper: readonly (readonly [number, number])[];
  /** Counts: k, P(X = k), P(X ≤ k), P(X > k). */
  readonly at?: readonly (readonly [number, number, number, number])[];
}

const entries = reference.entries as unknown as readonly Entry[];

function build({ distribution, params, min, max }: Entry): Distribution {
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return truncated(distributionFrom({ kind: distribution, parameters: params }), limits);
}

/** Largest relative error of quantiles and of moments: those of the functions of the law. */
const accuracy = ({ distribution }: Entry) => (distribution === 'skewNormal' ? 1e-10 : 1e-12);

function apart(found: number, right: number): number {
  return found === right ? 0 : Math.abs(found - right) / Math.abs(right);
}

describe.each(entries.map((each) => [nameOf(each), each] as const))('%s', (_, entry) => {
  const law = build(entry);

  test('quantiles from both ends', () => {
    // A place near 0 in an interval on both sides of it has the digits of the interval.
    const floor = entry.min !== undefined && entry.max !== undefined ? entry.max - entry.min : 0;
    for (const [name, pairs] of [
      ['quantile', entry.quantile],
      ['quantileUpper', entry.quantileUpper],
    ] as const) {
      for (const [p, x] of pairs) {
        const found = law[name](p);
        const isSmall = Math.abs(x) < 1e-3 * floor;
        const error = isSmall ? Math.abs(found - x) / floor : apart(found, x);
        expect({ name, p, x, found, isRight: error <= accuracy(entry) }).toMatchObject({ isRight: true });
      }
    }
  });

  test('moments', () => {
    const { mean, variance, skewness } = entry;
    if (mean === undefined) return;
    const sd = Math.sqrt(law.variance);
    const digits = 4e-16 * Math.abs(mean);
    expect(Math.abs(law.mean - mean)).toBeLessThanOrEqual(accuracy(entry) * sd + digits);
    expect(apart(law.variance, variance!)).toBeLessThan(10 * accuracy(entry) + digits / sd);
    expect(Math.abs(law.skewness - skewness!)).toBeLessThan(100 * accuracy(entry) + (10 * digits) / sd);
  });

  test('probabilities of counts', () => {
    for (const [k, probability, below, above] of entry.at ?? []) {
      expect(apart(law.pmf!(k), probability)).toBeLessThan(1e-12);
      expect(apart(law.cdf(k), below)).toBeLessThan(1e-12);
      expect(apart(law.sf(k), above)).toBeLessThan(1e-12);
    }
  });
});

function nameOf({ distribution, params, min, max }: Entry): string {
  return `${distribution} ${JSON.stringify(params).slice(0, 150)} on [${min ?? '-∞'}, ${max ?? '∞'}]`;
}
