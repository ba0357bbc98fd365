import { expect, test } from 'vitest';
import { weightedFaults } from './random-models';

// Targets of 200 random models, in each of which one or several were to be met: of some 450 probabilities with a known
// truth, 5 standard errors leave out none but by the skewness of few hits, and 95 % intervals cover 95 ± 5 % (5 standard
// errors of the share of those covered; the targets of one model share their draws).
test.each([1000, 4000])(
  'weighted runs of random models, 200 seeds, %d draws',
  { timeout: 600_000 },
  async (draws) => {
    const faults: string[] = [];
    const covered: boolean[] = [];
    let refused = 0;
    for (let seed = 0; seed < 200; seed++) {
      const result = await weightedFaults(seed, draws);
      if (result === undefined) refused++;
      faults.push(...(result?.faults ?? []));
      covered.push(...(result?.covered ?? []));
    }
    expect(faults).toEqual([]);
    expect(refused).toBeLessThan(60);
    expect(Math.abs(covered.filter(Boolean).length / covered.length - 0.95)).toBeLessThan(0.05);
  },
);
