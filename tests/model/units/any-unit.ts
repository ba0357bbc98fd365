import fc from 'fast-check';

/** Units of all kinds, in English and Chinese. */
export const manyUnits = [
  ...['1', '%', 'fraction', '1e-4', 'index', 'index 2020 = 100', 'index 2015 = 100', 'count', '个'],
  ...['CNY', '亿元', '1e8 CNY', 'million USD', 'EUR', '元/月', 'CNY/year', 'CNY/person', '万元/人'],
  ...['person', '万人', 'household', '户', 'firm', '家', 'vehicle', 'bed', '床位', 'item', '件', 'widget'],
  ...['t', 'kg', 't/day', '吨/日', '吨/天', 't/month', '万吨/年', 't/季度', 'kg/h', 't/week'],
  ...['MWh', 'MW', 'MWh/day', 'GWh/quarter', '千瓦时/小时', 'tce', 'gce', 'kcal', 'tCO2', 'kgCO2'],
  ...['m', 'km', 'ha', '亩', 'm3', 'day', '分钟', 'CNY/household', 'tce/1e4 CNY', 'gce/kWh', 'm^0.5'],
] as const;

const factor = fc.constantFrom('1', '1e4', '100', '3.6', '1e-3');
const plain = fc.constantFrom(...manyUnits.filter((each) => !/index|\s|\//.test(each)));

/** Pairs of units in powers, multiples and quotients, many of which measure the same. */
export const pairsOfUnits = fc
  .record({ factor, other: factor, power: fc.constantFrom('', '^2', '^-1'), a: plain, b: plain, c: plain })
  .map(({ factor: first, other, power, a, b, c }): (readonly [from: string, to: string])[] => {
    const compound = `${first} (${a})${power}*(${b})/(${c})`;
    return [
      [compound, compound],
      [`${compound}/(${b})`, `${other} ${compound}/(${c})`],
      [`(${a})/day`, `${other} (${b})/year`],
    ];
  });
