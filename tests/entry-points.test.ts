import * as plancast from 'plancast';
import * as projection from 'plancast/projection';
import * as uncertainty from 'plancast/uncertainty';
import { expect, test } from 'vitest';

test('the root has the names of most plans, and no more than a reader can take in', () => {
  const names = Object.keys(plancast);
  expect(names.length).toBeGreaterThan(80);
  expect(names.length).toBeLessThanOrEqual(115);
});

test.each([
  ['projection', projection],
  ['uncertainty', uncertainty],
])('plancast/%s has the whole family: what the root has of it is the same', (_, family) => {
  const shared = Object.entries(family).filter(([name]) => name in plancast);
  expect(shared.length).toBeGreaterThan(20);
  for (const [name, value] of shared) expect(plancast).toHaveProperty(name, value);
});

test('satellites stand in their family alone', () => {
  for (const name of ['bassPeak', 'kuznetsTurningPoint', 'learningExponent', 'requiredMitigation']) {
    expect(projection).toHaveProperty(name);
    expect(plancast).not.toHaveProperty(name);
  }
  for (const name of ['imanConover', 'nearestCorrelation', 'tailDependence']) {
    expect(uncertainty).toHaveProperty(name);
    expect(plancast).not.toHaveProperty(name);
  }
});
