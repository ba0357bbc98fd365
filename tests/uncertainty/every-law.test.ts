import * as plancast from 'plancast';
import * as uncertainty from 'plancast/uncertainty';
import { expect, test } from 'vitest';
import { lawNames } from '../../src/model/describe/law-in-words';
import { lawBuilders } from '../../src/uncertainty/law-builders';
import { extremeLaws } from './distributions/extreme-laws';

/** Laws of single values, which have no density to be tried at the ends of their range. */
const withoutDensity = ['discrete', 'empirical', 'poisson', 'negativeBinomial'];

test.each(Object.keys(lawBuilders))('%s stands wherever laws stand', (kind) => {
  expect(plancast).toHaveProperty(kind);
  expect(uncertainty).toHaveProperty(kind);
  expect(lawNames.zh).toHaveProperty(kind);
  const tried = new Set(extremeLaws.map(({ name }) => name.split(' ')[0]));
  if (!withoutDensity.includes(kind)) expect([...tried]).toContain(kind);
});
