import { describe, expect, test } from 'vitest';
import { readUnit } from '../../../src/plan/units/read-unit';

/** Hint and suggestion for a unit that holds a price basis. */
function toldOf(text: string) {
  const unit = readUnit(text);
  if ('powers' in unit) throw new Error(`${text} was read`);
  return unit;
}

describe('a price basis is no part of a unit of money', () => {
  test.each([
    ['billion 2015 USD', 'billion USD', 'constant-2015'],
    ['2015 billion USD', 'billion USD', 'constant-2015'],
    ['2015 USD', 'USD', 'constant-2015'],
    ['USD 2015', 'USD', 'constant-2015'],
    ['USD (2015)', 'USD', 'constant-2015'],
    ['USD, 2015', 'USD', 'constant-2015'],
    ['USD2015', 'USD', 'constant-2015'],
    ['USD_2015', 'USD', 'constant-2015'],
    ['USD-2015', 'USD', 'constant-2015'],
    ['USD*2015', 'USD', 'constant-2015'],
    ['2015*USD', 'USD', 'constant-2015'],
    ['USD/2015', 'USD', 'constant-2015'],
    ['2015USD', 'USD', 'constant-2015'],
    ['US$2015', 'US$', 'constant-2015'],
    ['2015 US dollars', 'USD', 'constant-2015'],
    ['$2015', '$', 'constant-2015'],
    ['€ 2015', '€', 'constant-2015'],
    ['bn 2015 £', 'bn £', 'constant-2015'],
    ['2015 NGN', 'NGN', 'constant-2015'],
    ['2011 PPP$', 'PPP$', 'constant-2011'],
    ['billion NT$2016', 'billion NT$', 'constant-2016'],
    ['2015年韩元', '韩元', 'constant-2015'],
    ['2012 rupees', 'rupees', 'constant-2012'],
    ['EUR2010/t', 'EUR/t', 'constant-2010'],
    ['USD (2015)/person', 'USD/person', 'constant-2015'],
    ['CNY/year 2015', 'CNY/year', 'constant-2015'],
    ['tce/1e4 2015 CNY', 'tce/1e4 CNY', 'constant-2015'],
    ['100 2015 USD', '100 USD', 'constant-2015'],
    ['1900 CNY', 'CNY', 'constant-1900'],
    ['2000 CNY', 'CNY', 'constant-2000'],
    ['2100 CNY', 'CNY', 'constant-2100'],
    ['1e8 CNY (2015=100)', '1e8 CNY', 'constant-2015'],
    ['2015年亿元', '亿元', 'constant-2015'],
    ['2015 亿元', '亿元', 'constant-2015'],
    ['2015年度亿元', '亿元', 'constant-2015'],
    ['亿元（2015年）', '亿元', 'constant-2015'],
    ['亿元，2015年', '亿元', 'constant-2015'],
    ['百万2015年美元', '百万美元', 'constant-2015'],
    ['以2010年为基期的亿元', '亿元', 'constant-2010'],
    ['2020年元/人', '元/人', 'constant-2020'],
  ])('%s is %s in %s prices, or a factor', (text, unit, price) => {
    const { code, said, hint, suggestion } = toldOf(text);
    const factor = `${Number(price.slice(-4)) / 1000}e3`;
    expect(code).toBeUndefined();
    expect(said).toEqual({
      en: `${JSON.stringify(text)} holds a price basis, which is no part of a unit`,
      zh: `${JSON.stringify(text)} 含有价格基准，价格基准不属于单位`,
    });
    expect(hint).toEqual({
      en: `state the prices apart: unit: '${unit}', price: '${price}'; a factor is written ${factor}`,
      zh: `请另行注明价格基准：unit: '${unit}', price: '${price}'；若为倍数，请写作 ${factor}`,
    });
    expect(suggestion).toEqual({ unit });
    expect('powers' in readUnit(unit)).toBe(true);
    expect('powers' in readUnit(`${factor} ${unit}`)).toBe(true);
  });

  test.each([
    ['constant 2015 USD', 'USD', 'constant-2015'],
    ['2015 constant USD', 'USD', 'constant-2015'],
    ['constant-2015 USD', 'USD', 'constant-2015'],
    ['million constant 2015 US$ per capita', 'million US$/capita', 'constant-2015'],
    ['CNY, constant prices of 2020', 'CNY', 'constant-2020'],
    ['CNY at 2020 prices', 'CNY', 'constant-2020'],
    ['CNY in constant prices of 2020', 'CNY', 'constant-2020'],
    ['2020-price CNY', 'CNY', 'constant-2020'],
    ['chained 2012 dollars', 'dollars', 'constant-2012'],
    ['real 2015 EUR', 'EUR', 'constant-2015'],
    ['亿元（2015年价）', '亿元', 'constant-2015'],
    ['亿元（2015年价格）', '亿元', 'constant-2015'],
    ['亿元（2015价）', '亿元', 'constant-2015'],
    ['2015年不变价亿元', '亿元', 'constant-2015'],
    ['2000年可比价亿元', '亿元', 'constant-2000'],
    ['亿元（按2015年不变价格计算）', '亿元', 'constant-2015'],
    ['按2015年价格计算的亿元', '亿元', 'constant-2015'],
    ['元/（人·年），2020年价', '元/(人·年)', 'constant-2020'],
    ['current USD', 'USD', 'current'],
    ['nominal CNY', 'CNY', 'current'],
    ['1e8 CNY (current prices)', '1e8 CNY', 'current'],
    ['亿元（现价）', '亿元', 'current'],
    ['当年价亿元', '亿元', 'current'],
    ['亿元（按现行价格计算）', '亿元', 'current'],
  ])('%s is %s in %s prices', (text, unit, price) => {
    const { hint, suggestion } = toldOf(text);
    expect(hint).toEqual({
      en: `state the prices apart: unit: '${unit}', price: '${price}'`,
      zh: `请另行注明价格基准：unit: '${unit}', price: '${price}'`,
    });
    expect(suggestion).toEqual({ unit });
  });

  test.each(['real USD', 'USD (constant prices)', 'USD, chained'])('%s lacks the year', (text) => {
    expect(toldOf(text).hint).toEqual({
      en: "state the prices apart: unit: 'USD', price: 'constant-2020', with its year",
      zh: "请另行注明价格基准：unit: 'USD', price: 'constant-2020'（写明年份）",
    });
  });

  test('constant prices without a year, in Chinese', () => {
    expect(toldOf('不变价亿元').hint?.zh).toBe(
      "请另行注明价格基准：unit: '亿元', price: 'constant-2020'（写明年份）",
    );
  });
});

describe('factors, and years of what is no money', () => {
  test.each<readonly [string, number]>([
    ['1e4 CNY', 1e4],
    ['10000 CNY', 1e4],
    ['100 CNY', 100],
    ['2.015e3 USD', 2015],
    ['2015e0 USD', 2015],
    ['2015.0 USD', 2015],
    ['1899 USD', 1899],
    ['2101 USD', 2101],
    ['20150 USD', 20150],
    ['12015 USD', 12015],
    ['0.2015 USD', 0.2015],
    ['2015 kg', 2.015],
    ['2015 person', 2015],
    ['2015', 2015],
    ['2015年', 2015],
    ['CNY/2000 kWh', 1 / 7200],
    ['2000 kWh/CNY', 7200],
    ['2000 kWh*CNY', 7200],
    ['CNY/(2000 kWh)', 1 / 7200],
    ['person/CNY/2000 kWh', 1 / 7200],
    ['index 2015 = 100', 0.01],
    ['指数，2015年=100', 0.01],
  ])('%s has the size %d', (text, size) => {
    const unit = readUnit(text);
    if (!('powers' in unit)) throw new Error(`${text}: ${unit.said.en}`);
    expect(Number(unit.scale.over) / Number(unit.scale.under)).toBeCloseTo(size, 12);
  });

  test.each(['real estate', 'constant 2015 kg', 'current', '2015年价'])('%s is read as words', (text) => {
    expect('powers' in readUnit(text)).toBe(true);
  });

  test('what is left cannot be read as a unit', () => {
    expect(toldOf('(2015 USD').said.en).toBe('"(2015 USD" cannot be read as a unit');
    expect(toldOf('constant 2015 USD persn').said.en).toBe('`persn` is not a known unit');
  });
});
