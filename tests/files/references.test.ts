import { expect, test } from 'vitest';
import { builtInModels, builtInPlans, builtInScenarios } from '../../src/files/references';

test.each([
  ['plans', builtInPlans],
  ['models', builtInModels],
  ['scenarios', builtInScenarios],
])('built-in %s go by their ids', (_, known) => {
  const ids = Object.values<{ readonly id: string }>(known).map(({ id }) => id);
  expect(ids).toEqual(Object.keys(known));
});
