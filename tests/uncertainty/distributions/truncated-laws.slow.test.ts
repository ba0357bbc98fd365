import { expect, test } from 'vitest';
import { cutFaults } from './cuts';
import { parentLaws } from './parent-laws';

test.each(parentLaws)('%s keeps the rules of all laws wherever it is cut', (_, law, accuracy) => {
  const faults = cutFaults(law, { accuracy, anchor: 5 });
  // The integral over quantiles that all but jump is worse than the moments: these have reference values.
  const isMixture = law.kind === 'mixture';
  expect(faults.filter((fault) => !(isMixture && /: (mean|variance|skewness) /.test(fault)))).toEqual([]);
});
