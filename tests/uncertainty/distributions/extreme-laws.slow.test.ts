import { expect, test } from 'vitest';
import { cutFaults } from './cuts';
import { extremeLaws, halves } from './extreme-laws';
import { lawFaults } from './law-faults';
import { momentFaults } from './moment-faults';

/** CPU time a law may take to build and a quantile to find, in milliseconds; ten times what is promised. */
const [longestBuild, longestQuantile] = [1000, 10];

test.each(extremeLaws.map((each) => [each.name, each] as const))('%s', (_, { build, expected }) => {
  const started = process.cpuUsage();
  const law = build();
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(longestBuild);
  const before = process.cpuUsage();
  for (let i = 1; i < 50; i++) law.quantile(i / 50);
  expect(process.cpuUsage(before).user / 1000 / 49).toBeLessThan(longestQuantile);
  expect(lawFaults(law, expected)).toEqual([]);
  expect(momentFaults(law, expected)).toEqual([]);
  expect(lawFaults(halves(law), expected)).toEqual([]);
  // Densities with a peak, as of Student t of 0.01 degrees of freedom, are integrated to some 1e-9.
  expect(cutFaults(law, expected, 4000)).toEqual([]);
});
