import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedUnitOf } from '../../src/plan/printed-units';
import { unitWords } from '../../src/plan/units/unit-words';

test.each([
  ['1e4 t', ' ×10⁴ t', '万吨'],
  ['万吨', ' ×10⁴ t', '万吨'],
  ['1e4 tCO2', ' ×10⁴ tCO2', '万吨二氧化碳'],
  ['万吨二氧化碳', ' ×10⁴ tCO2', '万吨二氧化碳'],
  ['tce/1e4 CNY', ' tce per 10⁴ yuan', '吨标准煤/万元'],
  ['吨标准煤/万元', ' tce per 10⁴ yuan', '吨标准煤/万元'],
  ['1e12 CNY', ' ×10¹² yuan', '万亿元'],
  ['billion USD', ' ×10⁹ US dollars', '十亿美元'],
  ['million EUR', ' ×10⁶ EUR', '百万欧元'],
  ['MtCO2', ' MtCO2', '百万吨二氧化碳'],
  ['GWh/year', ' GWh a year', '吉瓦时/年'],
  ['kWh/person', ' kWh/head', '千瓦时/人'],
  ['kg/m^3', ' kg/m³', '千克/立方米'],
  ['MJ/m^2/year', ' MJ/m² a year', '兆焦/平方米/年'],
  ['item/1e4 person', ' per 10⁴ persons', '件/万人'],
  ['1e4 workers', ' ×10⁴ workers', '万人'],
  ['(10^4 t)/km2', ' ×10⁴ t/km²', '万吨/平方公里'],
  ['t2', ' t²', '吨²'],
  ['%', ' %', '%'],
  ['‱/year', ' per 10,000 a year', '‱/年'],
  ['1/person', ' per head', '/人'],
  ['2.5 t', ' ×2.5 t', ' ×2.5 吨'],
  ['index 2020 = 100', ' (index)', '（指数）'],
  ['cow/farm', ' cow/farm', ' cow/farm'],
  ['万人次', ' ×10⁴ 人次', '万人次'],
  ['persn', ' persn', ' persn'],
])('%s', (unit, en, zh) => {
  expect(printedUnitOf({ unit })).toEqual({ factor: 1, en, zh });
});

test('law: no Chinese character is left in English of a known word, no known Latin word in Chinese of money and mass', () => {
  // Grams of oil and milligrams of coal have no symbol.
  const words = [...unitWords().keys()].filter((word) => !/.(标煤|标准煤|标准油|油当量)$/.test(word));
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom('', '1e4 ', '1e8 '), (word, factor) => {
      expect(printedUnitOf({ unit: factor + word }).en).not.toMatch(/[\u3400-\u9fff]/);
    }),
    { seed: 20201, numRuns: 2000 },
  );
  for (const word of words.filter((each) => /^k?(CNY|USD|EUR|person|t|tce|tCO2|toe|m|J|Wh|g)$/.test(each))) {
    expect(printedUnitOf({ unit: word }).zh).toMatch(/^[\u3400-\u9fff]+$/);
  }
});
