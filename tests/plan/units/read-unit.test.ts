import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/core/fraction';
import { readUnit } from '../../../src/plan/units/read-unit';
import { meaningOf } from '../../../src/plan/units/unit-words';

/** Size and base units of a text that is a unit. */
function sizeOf(text: string): readonly [number, Readonly<Record<string, number>>] {
  const unit = readUnit(text);
  if (!('powers' in unit)) throw new Error(`${text}: ${unit.said.en}`);
  return [numberOf(unit.scale), unit.powers];
}

function faultOf(text: string) {
  const unit = readUnit(text);
  if ('powers' in unit) throw new Error(`${text} was read`);
  return unit;
}

describe('time is a number of years: 365 days of 24 hours, 12 months, 4 quarters', () => {
  test.each<readonly [string, number]>([
    ...[
      ['year', 1] as const,
      ['yr', 1] as const,
      ['a', 1] as const,
      ['annum', 1] as const,
      ['年', 1] as const,
    ],
    ...[['年度', 1] as const, ['quarter', 4] as const, ['季', 4] as const, ['季度', 4] as const],
    ...[['month', 12] as const, ['月', 12] as const, ['个月', 12] as const, ['week', 365 / 7] as const],
    ...[['周', 365 / 7] as const, ['星期', 365 / 7] as const, ['day', 365] as const, ['d', 365] as const],
    ...[['days', 365] as const, ['日', 365] as const, ['天', 365] as const, ['hour', 8760] as const],
    ...[
      ['h', 8760] as const,
      ['小时', 8760] as const,
      ['minute', 525_600] as const,
      ['分钟', 525_600] as const,
    ],
    ...[['s', 31_536_000] as const, ['秒', 31_536_000] as const],
  ])('an amount per %s is %d of it a year', (word, number) => {
    expect(sizeOf(`t/${word}`)).toEqual([number, { t: 1 }]);
    expect(sizeOf(`吨每${word}`)).toEqual([number, { t: 1 }]);
    expect(sizeOf(`t per ${word}`)).toEqual([number, { t: 1 }]);
  });

  test('power is energy a year', () => {
    expect(sizeOf('MW')).toEqual(sizeOf('8760 MWh/year'));
    expect(sizeOf('千瓦')).toEqual(sizeOf('8760 kWh'));
    expect(sizeOf('W')).toEqual(sizeOf('J/s'));
    expect(sizeOf('兆瓦时/小时')).toEqual(sizeOf('兆瓦'));
  });
});

test.each<readonly [string, number, string]>([
  ...[['gce', 0.0293076, 'MJ'] as const, ['kgce', 29.3076, 'MJ'] as const, ['tce', 29307.6, 'MJ'] as const],
  ...[
    ['ktce', 29307.6e3, 'MJ'] as const,
    ['Mtce', 29307.6e6, 'MJ'] as const,
    ['kgoe', 41.868, 'MJ'] as const,
  ],
  ...[['克标准煤', 0.0293076, 'MJ'] as const, ['千克标准煤', 29.3076, 'MJ'] as const],
  ...[['公斤标煤', 29.3076, 'MJ'] as const, ['吨标准煤', 29307.6, 'MJ'] as const],
  ...[['万吨油当量', 41868e4, 'MJ'] as const, ['吉瓦时', 3.6e6, 'MJ'] as const, ['太焦', 1e6, 'MJ'] as const],
  ...[['kcal', 4.1868e-3, 'MJ'] as const, ['大卡', 4.1868e-3, 'MJ'] as const, ['mJ', 1e-9, 'MJ'] as const],
  ...[['Gg', 1e3, 't'] as const, ['毫克', 1e-9, 't'] as const, ['纳克', 1e-15, 't'] as const],
  ...[['公吨', 1, 't'] as const, ['分米', 0.1, 'm'] as const, ['kgSO2', 1e-3, 'tSO2'] as const],
  ...[
    ['万吨二氧化硫', 1e4, 'tSO2'] as const,
    ['t of NOx', 1, 'tNOx'] as const,
    ['kg COD', 1e-3, 'tCOD'] as const,
  ],
  ...[
    ['MtC', 1e6, 'tC'] as const,
    ['tonnes of CO2-eq', 1, 'tCO2'] as const,
    ['mg CH4', 1e-9, 'tCH4'] as const,
  ],
  ...[['户', 1, 'household'] as const, ['辆', 1, 'vehicle'] as const, ['床位', 1, 'bed'] as const],
  ...[
    ['KRW', 1, 'KRW'] as const,
    ['NGN', 1, 'NGN'] as const,
    ['€', 1, 'EUR'] as const,
    ['HK$', 1, 'HKD'] as const,
  ],
  ...[['farms', 1, 'farm'] as const, ['tours', 1, 'tour'] as const, ['GDP', 1, 'GDP'] as const],
])('%s is %d %s', (text, size, base) => {
  expect(sizeOf(text)).toEqual([size, { [base]: 1 }]);
});

test('parts of a text', () => {
  expect(sizeOf('% of GDP')).toEqual([0.01, {}]);
  expect(sizeOf('share of all households')).toEqual([1, {}]);
  expect(sizeOf('mL')).toEqual([1e-6, { m: 3 }]);
  expect(sizeOf('毫升')).toEqual([1e-6, { m: 3 }]);
  expect(sizeOf('立方米/(人·日)')).toEqual([365, { m: 3, person: -1 }]);
  expect(sizeOf('元每人每月')).toEqual([12, { CNY: 1, person: -1 }]);
  expect(sizeOf('m^-2 * m^0.5')).toEqual([1, { m: -1.5 }]);
  expect(sizeOf('km^0.5')).toEqual([31.622776601683793, { m: 0.5 }]);
  expect(sizeOf('kg·m/s^2')).toEqual([1e-3 * 31_536_000 * 31_536_000, { t: 1, m: 1 }]);
});

test('an index: of any base, and of a year', () => {
  expect(readUnit('index')).toEqual({ powers: { index: 1 }, scale: { over: 1n, under: 1n } });
  expect(readUnit('指数')).toEqual(readUnit('index'));
  expect(readUnit('index 2020 = 100')).toEqual({
    powers: {},
    scale: { over: 1n, under: 100n },
    indexYear: '2020',
  });
  expect(readUnit('指数（2020年=1）')).toEqual({
    powers: {},
    scale: { over: 1n, under: 1n },
    indexYear: '2020',
  });
  const lastYear = { powers: {}, scale: { over: 1n, under: 100n }, indexYear: 'previous year' };
  for (const text of ['index, previous year = 100', 'Last year=100', '上年=100'])
    expect(readUnit(text)).toEqual(lastYear);
  expect(faultOf('index 2020 = 0.0').said).toEqual({
    en: '"index 2020 = 0.0" is an index with base 0',
    zh: '"index 2020 = 0.0" 的基期值为 0',
  });
});

describe('misspelt words', () => {
  test.each([
    ['persn', 'person', 'person'],
    ['1e8 CNV/persons', 'CNY', '1e8 CNY/persons'],
    ['cny', 'CNY', 'CNY'],
    ['Kwh', 'kWh', 'kWh'],
    ['MWH', 'MWh', 'MWh'],
    ['GWH', 'GWh', 'GWh'],
    ['tC02', 'tCO2', 'tCO2'],
    ['ktec', 'ktce', 'ktce'],
    ['kgec', 'kgce', 'kgce'],
    ['toes', 'toe', 'toe'],
    ['yaer', 'year', 'year'],
    ['fractoin/yaer', 'fraction', 'fraction/yaer'],
    ['平方公理', '平方公里', '平方公里'],
    ['万平方公理', '平方公里', '万平方公里'],
    ['CNY per persn', 'person', 'CNY / person'],
    ['persn2', 'person', 'person2'],
  ])('%s: did you mean %s', (text, meant, unit) => {
    const { hint, suggestion } = faultOf(text);
    expect(hint).toEqual({ en: `did you mean \`${meant}\`?`, zh: `是否为 \`${meant}\`？` });
    expect(suggestion).toEqual({ unit });
    expect('powers' in readUnit(meant)).toBe(true);
  });

  test.each([
    'mwh',
    'mt',
    'MT',
    'M',
    'mgce',
    'mtce',
    'dtoe',
    '兆吨标准煤',
    '斤标准煤',
    'pj',
    'hkWh',
    'ersons',
  ])('%s is close to units of different sizes, and none is suggested', (text) => {
    const { said, hint, suggestion } = faultOf(text);
    expect(said).toEqual({
      en: `\`${text}\` is not a known unit`,
      zh: `没有名为 \`${text}\` 的单位`,
    });
    expect(hint).toEqual({
      en: 'it is close to known units of different sizes; write the one that is meant',
      zh: '与几个大小不同的单位相近，请写明所指的单位',
    });
    expect(suggestion).toBeUndefined();
  });

  test.each(['CO2', 'COD', 'SO2', 'NOx'])('%s is a substance, not a unit', (text) => {
    expect(faultOf(text)).toEqual({
      said: { en: `\`${text}\` is not a unit but a substance`, zh: `\`${text}\` 是物质而非单位` },
      hint: {
        en: `write its mass, such as t${text} or kg${text}`,
        zh: `请写明质量单位，如 t${text}、kg${text}`,
      },
    });
  });

  test.each(['farm', 'films', 'mines', 'dams', 'seats', 'bus', 'widgets', '吨粮', 'C', 'abc', 'XYZ'])(
    '%s is a unit of its own',
    (text) => {
      expect('powers' in readUnit(text)).toBe(true);
      expect(meaningOf(text)).toBeUndefined();
    },
  );
});

describe('sizes and powers out of range', () => {
  const range = 'expected a size in [1e-300, 1e300] and powers in [-100, 100], got';

  test.each([
    'kg^99999999999999999999',
    'kg^-99999999999999999999',
    'CNY^101',
    '1^101',
    'm^60*m^60',
    'kg^-100 / 1e-99',
    'km^100 * km',
    '1e301 CNY',
    '1e-301 CNY',
    '1e9999 CNY',
    '1e-99999999999 CNY',
    '(1.0000000001^100)^100',
    '((kg^100)^100)^100',
    '(1e-200)^1.6',
  ])('%s', (text) => {
    const { code, said, hint } = faultOf(text);
    expect(code).toBe('E_RANGE');
    expect(said.en).toBe(`${range} ${JSON.stringify(text)}`);
    expect(said.zh).toBe(
      `单位的倍数应在 [1e-300, 1e300] 内，幂次应在 [-100, 100] 内，现为 ${JSON.stringify(text)}`,
    );
    expect(hint).toBeUndefined();
  });

  test.each<readonly [string, number]>([
    ['kg^100', 1e-300],
    ['km^100', 1e300],
    ['CNY^100', 1],
    ['CNY^-100', 1],
    ['1e300 CNY', 1e300],
    ['1e-300 CNY', 1e-300],
    ['1e0000300 CNY', 1e300],
    ['1e+08 CNY', 1e8],
  ])('%s is within', (text, size) => {
    expect(sizeOf(text)[0]).toBe(size);
  });
});

describe('texts that are no unit', () => {
  const notation = {
    en: 'write products, quotients and powers of units, such as 1e8 CNY/person or km^2',
    zh: '请写成单位的乘积、商或幂，如 1e8 CNY/person、km^2、万元/人',
  };

  test.each([
    'CNY/',
    '/',
    '(CNY',
    'CNY)',
    'm^x',
    'm^',
    'm^-',
    '0 CNY',
    '0.0 CNY',
    '0e5 CNY',
    'CNY & t',
    'a//b',
    '()',
  ])('%s', (text) => {
    const shown = JSON.stringify(text);
    expect(faultOf(text)).toEqual({
      said: { en: `${shown} cannot be read as a unit`, zh: `${shown} 无法识别为单位` },
      hint: notation,
    });
  });

  test('an empty text, and one that is too long', () => {
    expect(faultOf('  ')).toEqual({
      said: { en: 'the unit is empty', zh: '单位为空' },
      hint: { en: 'leave it out, or write 1 for a pure number', zh: '请省略，或以 1 表示纯数' },
    });
    expect(faultOf('m'.repeat(101))).toEqual({
      said: { en: 'a unit has at most 100 characters', zh: '单位最多 100 个字符' },
    });
    expect('powers' in readUnit(`${' '.repeat(98)}kg`)).toBe(true);
  });
});
