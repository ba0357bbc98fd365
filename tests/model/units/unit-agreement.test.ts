import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectAgreement } from './expect-agreement';

const units = [
  ...['1', '%', 'fraction', '1e-4', 'index', 'index 2020 = 100', 'index 2015 = 100', 'count', '个'],
  ...['CNY', '亿元', '1e8 CNY', 'million USD', 'EUR', '元/月', 'CNY/year', 'CNY/person', '万元/人'],
  ...['person', '万人', 'household', '户', 'firm', '家', 'vehicle', 'bed', '床位', 'item', '件', 'widget'],
  ...['t', 'kg', 't/day', '吨/日', '吨/天', 't/month', '万吨/年', 't/季度', 'kg/h', 't/week'],
  ...['MWh', 'MW', 'MWh/day', 'GWh/quarter', '千瓦时/小时', 'tce', 'gce', 'kcal', 'tCO2', 'kgCO2'],
  ...['m', 'km', 'ha', '亩', 'm3', 'day', '分钟', 'CNY/household', 'tce/1e4 CNY', 'gce/kWh', 'm^0.5'],
];

describe('an equation accepts what convertUnit leaves as it is, and names its factor', () => {
  test.each(units)('%s', (from) => {
    for (const to of units) expectAgreement(from, to);
  });

  test('units in powers, multiples and quotients', () => {
    const factor = fc.constantFrom('1', '1e4', '100', '3.6', '1e-3');
    const plain = fc.constantFrom(...units.filter((each) => !/index|\s|\//.test(each)));
    const compound = fc
      .record({ factor, a: plain, b: plain, c: plain, power: fc.constantFrom('', '^2', '^-1') })
      .map((each) => `${each.factor} (${each.a})${each.power}*(${each.b})/(${each.c})`);
    fc.assert(
      fc.property(compound, plain, plain, factor, (from, a, b, other) => {
        expectAgreement(from, from);
        expectAgreement(`${from}/(${a})`, `${other} ${from}/(${b})`);
        expectAgreement(`(${a})/day`, `${other} (${b})/year`);
      }),
      { seed: 20265, numRuns: 150 },
    );
  });
});
