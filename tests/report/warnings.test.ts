import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main';
import { attainment, attainmentDocument, attainmentReport, defineModel, simulate } from '../../src/index';

const text = (atLeast: boolean) => `plancast: model/1
id: m
years: { base: 2020, horizon: 2022 }
indicators:
  rd: { baseline: 30, equation: rd(-1) }
  gdp: { baseline: 1000, equation: gdp(-1) }
  share: { baseline: 0.05, equation: rd / gdp }
${atLeast ? 'targets: { more: { indicator: share, year: 2022, atLeast: 0.04 } }' : ''}
`;
const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2022 },
  indicators: {
    rd: { baseline: 30, equation: 'rd(-1)' },
    gdp: { baseline: 1000, equation: 'gdp(-1)' },
    share: { baseline: 0.05, equation: 'rd / gdp' },
  },
  targets: { more: { indicator: 'share', year: 2022, atLeast: 0.04 } },
});
const said =
  'the base-year value 0.05 of `share` is not what the equation gives, so that the path jumps in its first year: `rd / gdp`, which gives 0.03 in 2020; they may differ by 0.0055; mend the base-year value of `share`, `rd`, `gdp`; or leave that of `share` out, so that it follows; or state a `tolerance` of `share` where published numbers do not add up';
const line = `warning: defineModel: \`indicators.share.baseline\`: ${said}`;

test('odds, tables, reports and documents carry the warnings of a model, once each', async () => {
  const ensemble = await simulate(model, { draws: 8, seed: 1 });
  const odds = attainment(ensemble);
  expect(odds.warnings).toBe(model.warnings);
  expect(odds.table({ width: 1000 }).split('\n').slice(-2)).toEqual(['', line]);
  expect(attainmentReport(ensemble, odds, { width: 1000 }).split(line)).toHaveLength(2);
  expect(odds.table().replace(/\n(?=\S)/g, ' ')).toContain(line);
  expect(odds.table({ lang: 'zh', width: 1000 })).toMatch(
    /\n\n警告：defineModel：`indicators\.share\.baseline`：`share` 的基期值 0\.05 与方程 `rd \/ gdp` 不符，.*；请更正/,
  );
  expect(attainmentDocument(ensemble, odds).warnings).toEqual(model.warnings);
});

test('a report without targets does too', async () => {
  const { targets: _, ...bare } = { ...model };
  const ensemble = await simulate(
    defineModel({ id: bare.id, years: bare.years, indicators: { a: { baseline: 1, equation: '2' } } }),
    { draws: 4, seed: 1 },
  );
  expect(attainmentReport(ensemble, attainment(ensemble), { width: 1000 })).toContain(
    'No target can be evaluated.\n\nwarning: defineModel: `indicators.a.baseline`: the base-year value 1 of `a`',
  );
});

test('a model without warnings is shown as before', async () => {
  const sound = defineModel({
    id: 's',
    years: model.years,
    indicators: { a: { baseline: 1, equation: 'a(-1)' } },
    targets: { one: { indicator: 'a', year: 2022, atLeast: 1 } },
  });
  const odds = attainment(await simulate(sound, { draws: 4, seed: 1 }));
  expect([odds.warnings, odds.table().includes('warning')]).toEqual([[], false]);
  expect(odds.table().endsWith('\n')).toBe(false);
});

test('plancast check prints them with their place, or as JSON, and ends well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-warnings-'));
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const file = write('m.yaml', text(true));
  const scenario = write('s.yaml', 'plancast: scenario/1\nmodel: m.yaml\nid: s\nbaselines: { gdp: 500 }\n');
  const other = write('t.yaml', 'plancast: scenario/1\nmodel: m.yaml\nid: t\n');
  const check = async (...argv: string[]) => {
    const printed: string[] = [];
    const print = (each: string) => void printed.push(each);
    const console = { print, complain: print, progress: () => {} };
    const code = await main(['check', ...argv], console, new AbortController().signal);
    expect(code).toBe(0);
    return printed;
  };
  expect(await check(file)).toEqual([
    `${file}: model m, 2020 to 2022: 3 indicators, 0 inputs, 0 shocks, 1 target`,
    `  ${line} (${file}:7:22)`,
  ]);
  expect((await check(scenario, '--lang', 'zh'))[1]).toMatch(
    /^ {2}警告：defineScenario：`baselines\.gdp`：`share` 的基期值 0\.05 .*0\.06.* \(.*s\.yaml:4:19\)$/,
  );
  expect((await check(other))[1]).toMatch(
    /^ {2}warning: defineModel: `indicators\.share\.baseline`: .*add up$/,
  );
  const json = JSON.parse((await check(file, '--json')).join('\n'));
  expect(json.files[0]).toMatchObject({
    issues: [],
    warnings: [
      { severity: 'warning', code: 'E_INCONSISTENT', source: { line: 7 }, zh: { hint: expect.any(String) } },
    ],
  });
});
