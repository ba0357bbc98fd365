import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertUnit } from '../../../src/model/units/convert-unit';
import { parseUnit } from '../../../src/model/units/parse-unit';
import { printUnitOf } from '../../../src/model/units/print-unit-of';
import { errorOf } from '../../error-of';

/** Worked by hand from the definitions: prefixes of the SI, 1 kgce = 29.3076 MJ, 15 mu = 1 ha, 1 kWh = 3.6 MJ. */
const table: readonly (readonly [text: string, scale: number | 'any', powers?: Record<string, number>])[] = [
  ['1', 1],
  ['1/year', 1],
  ['fraction', 1],
  ['fraction/year', 1],
  ['%', 0.01],
  ['percent', 0.01],
  ['percentage point', 0.01],
  ['个百分点', 0.01],
  ['‰', 1e-3],
  ['1e-3', 1e-3],
  ['1e-4', 1e-4],
  ['index', 'any'],
  ['指数', 'any'],
  ['index 2020 = 100', 0.01],
  ['index, 2020 = 1', 1],
  ['指数，2020年=100', 0.01],
  ['CNY', 1, { CNY: 1 }],
  ['元', 1, { CNY: 1 }],
  ['万元', 1e4, { CNY: 1 }],
  ['亿元', 1e8, { CNY: 1 }],
  ['万亿元', 1e12, { CNY: 1 }],
  ['1e8 CNY', 1e8, { CNY: 1 }],
  ['10⁸ CNY', 1e8, { CNY: 1 }],
  ['million CNY', 1e6, { CNY: 1 }],
  ['1e8 USD', 1e8, { USD: 1 }],
  ['元/月', 12, { CNY: 1 }],
  ['person', 1, { person: 1 }],
  ['persons', 1, { person: 1 }],
  ['人', 1, { person: 1 }],
  ['万人', 1e4, { person: 1 }],
  ['1e6 persons', 1e6, { person: 1 }],
  ['1e4 persons/year', 1e4, { person: 1 }],
  ['CNY/person', 1, { CNY: 1, person: -1 }],
  ['CNY per person', 1, { CNY: 1, person: -1 }],
  ['1e4 CNY/person', 1e4, { CNY: 1, person: -1 }],
  ['1e8 CNY/person', 1e8, { CNY: 1, person: -1 }],
  ['1e-10 persons/CNY', 1e-10, { person: 1, CNY: -1 }],
  ['tCO2', 1, { tCO2: 1 }],
  ['t CO2', 1, { tCO2: 1 }],
  ['1e4 tCO2', 1e4, { tCO2: 1 }],
  ['万吨二氧化碳', 1e4, { tCO2: 1 }],
  ['tCO2/1e4 CNY', 1e-4, { tCO2: 1, CNY: -1 }],
  ['吨二氧化碳/万元', 1e-4, { tCO2: 1, CNY: -1 }],
  ['kgCO2/kWh', 1e-3 / 3.6, { tCO2: 1, MJ: -1 }],
  ['万吨', 1e4, { t: 1 }],
  ['kg', 1e-3, { t: 1 }],
  ['ug/m3', 1e-12, { t: 1, m: -3 }],
  ['μg/m3', 1e-12, { t: 1, m: -3 }],
  ['µg/m³', 1e-12, { t: 1, m: -3 }],
  ['微克/立方米', 1e-12, { t: 1, m: -3 }],
  ['kWh', 3.6, { MJ: 1 }],
  ['亿千瓦时', 3.6e8, { MJ: 1 }],
  ['tce', 29307.6, { MJ: 1 }],
  ['万吨标准煤', 29307.6e4, { MJ: 1 }],
  ['PJ', 1e9, { MJ: 1 }],
  ['kW h', 3.6, { MJ: 1 }],
  ['km2', 1e6, { m: 2 }],
  ['km^2', 1e6, { m: 2 }],
  ['km/year', 1e3, { m: 1 }],
  ['ha', 1e4, { m: 2 }],
  ['亩', 10000 / 15, { m: 2 }],
  ['1e8 m3', 1e8, { m: 3 }],
  ['件', 1, { item: 1 }],
  ['家', 1, { firm: 1 }],
  ['件/万人', 1e-4, { item: 1, person: -1 }],
  ['CNY/(person*year)', 1, { CNY: 1, person: -1 }],
  ['CNY/person m', 1, { CNY: 1, person: -1, m: -1 }],
  ['CNY/person*m', 1, { CNY: 1, person: -1, m: 1 }],
  ['m^0.5*m^0.5', 1, { m: 1 }],
  ['beds', 1, { bed: 1 }],
  ['万床', 1e4, { bed: 1 }],
];

test.each(table.map(([text, ...unit]) => ({ text, unit })))(
  '$text',
  ({ text, unit: [scale, powers = {}] }) => {
    const unit = parseUnit(text);
    expect(unit.powers).toEqual(powers);
    if (scale === 'any') expect(unit.scale).toBe('any');
    else expect(Math.abs((unit.scale as number) / scale - 1)).toBeLessThan(1e-14);
  },
);

test('a converted number is the same amount', () => {
  expect(convertUnit({ value: 8504.6, from: '亿元', to: '1e12 CNY' })).toBe(0.85046);
  expect(convertUnit({ value: 3, from: 'ha', to: '亩' })).toBeCloseTo(45, 12);
  expect(convertUnit({ value: 5, from: '%', to: 'fraction' })).toBe(0.05);
});

describe('laws', () => {
  const unit = fc.constantFrom(
    ...table.map(([text]) => text).filter((text) => !/index|指数|\s|[/*]/.test(text)),
  );

  test('a quotient with itself is a pure number, a printed unit reads as itself', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const ratio = parseUnit(`(${a}/${b})*${b}/${a}`);
        expect(ratio.powers).toEqual({});
        expect(ratio.scale).toBeCloseTo(1, 12);
        const product = parseUnit(`${a}/${b}`);
        const again = parseUnit(printUnitOf(product));
        expect(again.powers).toEqual(product.powers);
        expect((again.scale as number) / (product.scale as number)).toBeCloseTo(1, 9);
      }),
      { seed: 20201, numRuns: 300 },
    );
  });

  test('conversion there and back gives the number again', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (value) => {
        const there = convertUnit({ value, from: 'tce', to: 'kWh' });
        expect(convertUnit({ value: there, from: 'kWh', to: 'tce' }) / value).toBeCloseTo(1, 12);
      }),
      { seed: 20201, numRuns: 100 },
    );
  });

  test('any text is read or refused with E_UNIT', () => {
    const sign = fc.constantFrom(
      '1e8 ',
      'CNY',
      '/',
      '*',
      '^',
      '(',
      ')',
      ' ',
      '亿',
      '元',
      '%',
      '2',
      '-',
      'per ',
      'beds',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.array(sign).map((each) => each.join('')),
        ),
        (text) => {
          try {
            parseUnit(text);
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^E_(UNIT|RANGE)$/);
          }
        },
      ),
      { seed: 20201, numRuns: 3000 },
    );
  });
});

const notation = 'write products, quotients and powers of units, such as 1e8 CNY/person or km^2';

test.each([
  ['persn', '`persn` is not a known unit; did you mean `person`?'],
  ['CNYY', '`CNYY` is not a known unit; did you mean `CNY`?'],
  ['cny', '`cny` is not a known unit; did you mean `CNY`?'],
  ['1e8 CNV', '`CNV` is not a known unit; did you mean `CNY`?'],
  ['Kwh', '`Kwh` is not a known unit; did you mean `kWh`?'],
  ['tC02', '`tC02` is not a known unit; did you mean `tCO2`?'],
  ['fracton', '`fracton` is not a known unit; did you mean `fraction`?'],
  ['平方公理', '`平方公理` is not a known unit; did you mean `平方公里`?'],
  ['1e8 CNY/', `"1e8 CNY/" cannot be read as a unit; ${notation}`],
  ['CNY//person', `"CNY//person" cannot be read as a unit; ${notation}`],
  ['(CNY', `"(CNY" cannot be read as a unit; ${notation}`],
  ['m^x', `"m^x" cannot be read as a unit; ${notation}`],
  ['0 CNY', `"0 CNY" cannot be read as a unit; ${notation}`],
  ['CNY & person', `"CNY & person" cannot be read as a unit; ${notation}`],
  [' ', 'the unit is empty; leave it out, or write 1 for a pure number'],
  ['index 2020 = 0', '"index 2020 = 0" is an index with base 0'],
  ['m'.repeat(101), 'a unit has at most 100 characters'],
])('refuses %s', (text, message) => {
  const error = errorOf(() => parseUnit(text));
  expect([error.code, error.message]).toEqual(['E_UNIT', `parseUnit: \`text\`: ${message}`]);
});

test('refuses a conversion between different quantities', () => {
  const error = errorOf(() => convertUnit({ value: 1, from: 'CNY', to: 'person' }));
  expect(error.message).toBe('convertUnit: `to`: expected a unit of the same quantity as CNY, got person');
});

test('a word that is a name of every object is a unit like any other', () => {
  expect(parseUnit('constructor').powers).toEqual({ constructor: 1 });
  expect(Object.keys(parseUnit('__proto__').powers)).toEqual(['__proto__']);
});
