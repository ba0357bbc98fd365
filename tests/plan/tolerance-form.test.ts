import { expect, test } from 'vitest';
import { printStated } from '../../src/plan/print-quantity';
import { toleranceForm } from '../../src/plan/tolerance-form';

test.each([
  [{ kind: 'atLeast', value: 200 }, 5, '5 places a year', '5 places/年'],
  [{ kind: 'cumulativeTotalAtLeast', value: 200 }, 5, '5 places', '5 places'],
  [{ kind: 'averageGrowthAtLeast', value: 0.05 }, 0.001, '0.1 % a year', '0.1%/年'],
  [{ kind: 'cumulativeDeclineAtLeast', value: 0.18 }, 0.005, '0.5 %', '0.5%'],
  [{ kind: 'inStepWith', indicator: 'x', tolerance: 0.01 }, 0.002, '0.2 points', '0.2个百分点'],
] as const)(
  '%o: a tolerance is told in the unit of the number that is demanded',
  (criterion, value, en, zh) => {
    const form = toleranceForm(criterion, { unit: 'places/year', kind: 'flow' });
    expect([printStated(value, form, 'en'), printStated(value, form, 'zh')]).toEqual([en, zh]);
  },
);
