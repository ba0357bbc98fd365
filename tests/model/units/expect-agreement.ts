import { expect } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { convertUnit } from '../../../src/model/units/convert-unit';
import { factorOf, faultsOf, obeyed, resultOf } from './unit-check';

/**
 * Expects the equation `y = a` to be accepted where convertUnit gives 1, to be refused where it refuses, and else to
 * be refused with the factor that convertUnit gives; with that it is accepted, and gives what convertUnit gives.
 */
export function expectAgreement(from: string, to: string): void {
  const factor = conversion(from, to);
  const [issue, ...others] = faultsOf(to, 'a', { a: from });
  const told = `${from} -> ${to}: ${factor}, ${issue?.hint}`;
  expect(others, told).toEqual([]);
  expect(issue?.code, told).toBe(factor === 1 ? undefined : 'E_UNIT');
  const named = issue && factorOf(issue);
  expect(named !== undefined, told).toBe(factor !== undefined && factor !== 1);
  if (named === undefined) return;
  expect(named / factor!, told).toBeCloseTo(1, 14);
  const mended = obeyed('a', issue!);
  expect(faultsOf(to, mended, { a: from }), `${told}, ${mended}`).toEqual([]);
  expect(resultOf(mended, { a: 3 }) / convertUnit({ value: 3, from, to }), told).toBeCloseTo(1, 14);
}

/** Factor of a conversion; undefined where it is refused. */
function conversion(from: string, to: string): number | undefined {
  try {
    return convertUnit({ value: 1, from, to });
  } catch (error) {
    if (isPlancastError(error)) return undefined;
    throw error;
  }
}
