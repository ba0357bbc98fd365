import { describe, expect, test } from 'vitest';
import {
  attainment,
  attainmentCsv,
  attainmentRows,
  defineScenario,
  type Ensemble,
  simulate,
} from '../../src/index';
import { refusal } from '../error-of';
import { smallModel, smallRun } from './small-run';

/** A reader of the test's own: RFC 4180, quotes doubled, line breaks inside quotes kept. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows[rows.length - 1]!.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  return rows.slice(0, -1);
}

function records(csv: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(csv.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [header![i], cell])));
}

async function named(name: string, id = 'named'): Promise<Ensemble> {
  const scenario = defineScenario(smallModel, {
    id,
    targets: { level: { indicator: 'gdp', year: 2025, atLeast: -1.5, name: { en: name, zh: '名' } } },
  });
  return simulate(scenario, { draws: 10, seed: 1 });
}

test('a byte-order mark, one header, one line a target, every line as long as the header', async () => {
  const { ensemble, odds } = await smallRun();
  const csv = attainmentCsv(ensemble, odds);
  expect(csv.startsWith('\ufeffscenario,target,nameEn,nameZh,')).toBe(true);
  expect(csv.lastIndexOf('\ufeff')).toBe(0);
  const rows = parseCsv(csv.slice(1));
  expect(rows).toHaveLength(9);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(new Set(rows[0]).size).toBe(rows[0]!.length);
});

test('the columns are those of attainmentRows, and numbers come back bit for bit', async () => {
  const { ensemble, odds } = await smallRun();
  const rows = attainmentRows(ensemble, odds);
  const read = records(attainmentCsv(ensemble, odds));
  expect(Object.keys(read[0]!).sort()).toEqual(Object.keys(rows[0]!).sort());
  for (const [i, row] of rows.entries()) {
    for (const [column, value] of Object.entries(row)) {
      const cell = read[i]![column]!;
      if (typeof value === 'number') expect(Object.is(Number(cell), value)).toBe(true);
      else expect(cell).toBe(value === null ? '' : String(value));
    }
  }
});

test('what cannot be evaluated has empty cells, never 0, and its reason', async () => {
  const { ensemble, odds } = await smallRun();
  const quota = records(attainmentCsv(ensemble, odds)).find(({ target }) => target === 'quota')!;
  expect(quota).toMatchObject({
    evaluable: 'false',
    probability: '',
    median: '',
    baseline: '',
    criterion: 'requirement',
  });
  expect(quota.reason).toBe('the plan refers to a requirement set above it; no number is taken for it here');
  expect(quota.reasonZh).toMatch(/此处未取数值$/);
});

test('units: of the indicator for baseline and level, of the measure for criterion and quantiles', async () => {
  const { ensemble, odds } = await smallRun();
  const growth = attainmentRows(ensemble, odds).find(({ target }) => target === 'growth')!;
  expect(growth).toMatchObject({
    indicatorUnit: '1e8 CNY',
    baseline: 8504.6,
    unit: 'fraction/year',
    criterionValue: 0.06,
  });
  expect(growth.levelMedian).toBeGreaterThan(8504.6);
  expect(growth.median).toBeLessThan(1);
});

describe('spreadsheet formulas in names are made harmless', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://x","y")',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff201',
  ])('%j', async (name) => {
    const ensemble = await named(name, name);
    const level = records(attainmentCsv(ensemble, attainment(ensemble))).find(
      ({ target }) => target === 'level',
    )!;
    expect(level.nameEn).toBe(`'${name}`);
    expect(level.scenario).toBe(`'${name}`);
    expect(level.criterionValue).toBe('-1.5');
  });

  test.each(['\t=1', '\r=1', '\n=1', '\0=1'])('%j, in a name, since no id may hold it', async (name) => {
    const ensemble = await named(name);
    const [level] = records(attainmentCsv(ensemble, attainment(ensemble)));
    expect(level!.nameEn).toBe(`'${name}`);
  });

  test.each(['a,b', 'say "no"', 'two\nlines', 'carriage\rreturn', "it's", ' =1', '1-1', '{"a":1}'])(
    '%j is quoted where needed and comes back as it was',
    async (name) => {
      const ensemble = await named(name);
      const level = records(attainmentCsv(ensemble, attainment(ensemble))).find(
        ({ target }) => target === 'level',
      )!;
      expect(level.nameEn).toBe(name);
    },
  );
});

test('no targets: the header alone', async () => {
  const { ensemble } = await smallRun(2);
  const bare = { ...ensemble, scenario: { ...ensemble.scenario, targets: {} } };
  expect(parseCsv(attainmentCsv(bare, attainment(bare)).slice(1))).toHaveLength(1);
});

test('draws without a finite value: null, and the count says why', async () => {
  const { ensemble } = await smallRun(4);
  const broken: Ensemble = { ...ensemble, column: () => new Float64Array(4).fill(Number.NaN) };
  const [level] = attainmentRows(broken, attainment(broken));
  expect(level).toMatchObject({
    median: null,
    q05: null,
    expectedShortfall: null,
    finite: 0,
    met: 0,
    draws: 4,
  });
  expect(attainmentCsv(broken, attainment(broken))).not.toMatch(/NaN|Infinity/);
});

test('rejected', async () => {
  const { ensemble, odds } = await smallRun(4);
  for (const [name, call] of Object.entries({ attainmentCsv, attainmentRows })) {
    expect(refusal(() => call(undefined as never, odds))).toBe(
      `E_TYPE ${name}: expected \`ensemble\` to be an ensemble made by simulate, got undefined`,
    );
    expect(refusal(() => call(ensemble, { ...odds, seed: 2 }))).toMatch(
      new RegExp(`^E_INCONSISTENT ${name}: expected \`odds\` to be the odds of the same run`),
    );
  }
});
