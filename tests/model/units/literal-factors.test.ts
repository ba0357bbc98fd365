import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectRightNumber } from './expect-right-number';
import { literalProduct } from './literal-product';
import { faultsOf, obeyed, resultOf } from './unit-check';

const names = { rd: '1e4 CNY', gdp: '1e8 CNY', population: '1e4 persons', flow: 't/day', price: 'CNY/t' };
/** R&D of 3.2e9 yuan in a GDP of 1e11 yuan: 3.2 %, so that the ratio of the two numbers is 320. */
const values = { rd: 320_000, gdp: 1000, population: 313, flow: 7, price: 40 };

describe('literal factors of a product count together', () => {
  test.each([
    ['100 * rd / gdp', 'divide `100 * rd / gdp` by 10000'],
    ['rd / gdp * 100', 'divide `rd / gdp * 100` by 10000'],
    ['100 * (rd / gdp)', 'divide `100 * (rd / gdp)` by 10000'],
    ['rd * 100 / gdp', 'divide `rd * 100 / gdp` by 10000'],
    ['rd / (gdp / 100)', 'divide `rd / (gdp / 100)` by 10000'],
    ['rd / (0.01 * gdp)', 'divide `rd / (0.01 * gdp)` by 10000'],
    ['rd / gdp / 0.01', 'divide `rd / gdp / 0.01` by 10000'],
    ['10 * 10 * rd / gdp', 'divide `10 * 10 * rd / gdp` by 10000'],
    ['10^2 * rd / gdp', 'divide `10^2 * rd / gdp` by 10000'],
    ['-(-100) * rd / gdp', 'divide `-(-100) * rd / gdp` by 10000'],
    ['(1e4 / 1e2) * rd / gdp', 'divide `(1e4 / 1e2) * rd / gdp` by 10000'],
    ['2 * 50 * rd / gdp', 'divide `2 * 50 * rd / gdp` by 10000'],
    ['(200 / 2) * rd / gdp', 'divide `(200 / 2) * rd / gdp` by 10000'],
    ['(60 + 40) * rd / gdp', 'divide `(60 + 40) * rd / gdp` by 10000'],
    ['sqrt(10000) * rd / gdp', 'divide `sqrt(10000) * rd / gdp` by 10000'],
    ['abs(100 * rd) / gdp', 'divide `abs(100 * rd) / gdp` by 10000'],
    ['max(100 * rd, 0) / gdp', 'divide `max(100 * rd, 0) / gdp` by 10000'],
    ['(100 * rd + 100 * rd) / (gdp + gdp)', 'divide `(100 * rd + 100 * rd) / (gdp + gdp)` by 10000'],
    ['year > 2000 ? 100 * rd / gdp : 0', 'divide `year > 2000 ? 100 * rd / gdp : 0` by 10000'],
  ])('%s', (equation, hint) => {
    const [issue, ...others] = faultsOf('%', equation, names);
    expect(others).toEqual([]);
    const counted = "; a factor that is no conversion can be an input with unit: '1'";
    expect(issue?.hint).toBe(hint + counted);
    expect(issue?.zh?.hint).toBe(
      `${hint.replace('divide ', '请将 ').replace(' by ', ' 除以 ')}；若某个因子不是换算系数，可设为参数，unit: '1'`,
    );
    const mended = obeyed(equation, issue!);
    expect(faultsOf('%', mended, names)).toEqual([]);
    expect(resultOf(mended, values)).toBeCloseTo(3.2, 12);
    const { suggestion } = issue!;
    expect(faultsOf('%', (suggestion as { value: string }).value, names)).toEqual([]);
    expect(resultOf((suggestion as { value: string }).value, values)).toBeCloseTo(3.2, 12);
  });

  test.each([
    ['%', 'rd / gdp / 100'],
    ['%', '100 * rd / gdp / 10000'],
    ['%', '100 * rd / 10000 / gdp'],
    ['%', '100 * (rd / 1e4) / gdp'],
    ['%', '7 * 100 * rd / gdp / 10000'],
    ['%', '100 * (rd / 1e4) / gdp - 2'],
    ['%', 'min(100 * (rd / 1e4) / gdp, 50)'],
    ['CNY/person', '0.03 * gdp * 10000 / population'],
    ['CNY/person', '2 * gdp * 10000 / (population + population)'],
    ['1e4 CNY/person', '2 * gdp / (population + population)'],
    ['t/year', '365 * flow'],
    ['t/year', '0.5 * 365 * flow'],
    ['t/month', 'flow * 365 / 12'],
    ['t/month', 'flow * 30.416666667'],
    ['1e8 CNY', '10 * gdp'],
    ['1e8 CNY', '1000 * gdp / 1000'],
    ['1e8 CNY', 'floor(100 * gdp) / 100'],
  ])('accepted in %s: %s', (unit, equation) => {
    expect(faultsOf(unit, equation, names)).toEqual([]);
  });

  test.each([
    ['%', '100 * rd / gdp / 100', 'divide `100 * rd / gdp / 100` by 100, or give it as a fraction', 3.2],
    ['%', '7 * rd / gdp', 'divide `7 * rd / gdp` by 100, or give it as a fraction', 22.4],
    ['CNY/person', '2 * gdp / population', 'multiply `2 * gdp / population` by 10000', 63897.76357827476],
    ['1e8 CNY', '12 * rd / 12', 'divide `12 * rd / 12` by 10000', 32],
    ['t/year', 'flow', 'multiply `flow` by 365', 2555],
    ['t/year', '0.5 * flow', 'multiply `0.5 * flow` by 365', 1277.5],
    ['t/year', '36.5 * flow', 'multiply `36.5 * flow` by 10', 2555],
    ['t/year', 'flow / 365', 'multiply `flow / 365` by 133225', 2555],
    ['t/year', 'flow * 365 / 365', 'multiply `flow * 365 / 365` by 365', 2555],
    ['t/month', '365 * flow', 'divide `365 * flow` by 12', 212.91666666666666],
    ['t/month', 'flow', 'multiply `flow` by 30.416666666666668', 212.91666666666666],
  ])('refused in %s: %s', (unit, equation, hint, value) => {
    const [issue] = faultsOf(unit, equation, names);
    expect(issue?.hint?.split(';')[0]).toBe(hint);
    const mended = obeyed(equation, issue!);
    expect(faultsOf(unit, mended, names)).toEqual([]);
    expect(resultOf(mended, values) / value).toBeCloseTo(1, 12);
  });

  test('the formula with the factor is the suggestion, wherever the part stands', () => {
    const suggestion = (equation: string) => faultsOf('1e8 CNY', equation, names)[0]?.suggestion;
    expect(suggestion('rd')).toEqual({ value: 'rd / 10000' });
    expect(suggestion('gdp - rd')).toEqual({ value: 'gdp - (rd / 10000)' });
    expect(suggestion('gdp / (rd / gdp + 1)')).toEqual({ value: 'gdp / ((rd / gdp / 10000) + 1)' });
    expect(suggestion('rd + rd')).toEqual({ value: '(rd + rd) / 10000' });
    expect(suggestion('-rd')).toEqual({ value: '(-rd) / 10000' });
    expect(suggestion('max(gdp, rd, 0)')).toEqual({ value: 'max(gdp, (rd / 10000), 0)' });
    expect(suggestion('flow')).toBeUndefined();
  });
});

test('a hint that is obeyed gives the right number', () => {
  fc.assert(fc.property(literalProduct, expectRightNumber), { seed: 20266, numRuns: 200 });
});
