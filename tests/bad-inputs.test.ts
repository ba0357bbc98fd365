import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../src/files/node/load-model';
import { loadScenario } from '../src/files/node/load-scenario';
import { parseModel } from '../src/files/parse-model';
import { definePlan, isPlancastError, metalog, type PlancastError, printModel, simulate } from '../src/index';
import { checkCorrelation } from '../src/uncertainty';
import reference from './reference/bad-inputs.json';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly input: string;
  readonly expect: { readonly code: string; readonly mustMention: readonly string[] };
}
const cases = reference.cases as readonly Case[];

/** The illustrative notation, line by line in ours; seed, paths and outputs are options of `simulate`. */
function modelText(input: string): string {
  return input
    .replace('schemaVersion: 1\n', 'plancast: model/1\n')
    .replace('name: baseline', 'id: baseline')
    .replace(/^(seed|paths|outputs|overrides|horizon): .*\n/gm, '')
    .replace(/^correlations:\n.*\n.*\n/m, '')
    .replace('variables:', 'years: { base: 2024, horizon: 2030 }\nindicators:')
    .replace(/init: \{ 2024: ([\d.]+) \}/g, 'baseline: $1')
    .replace(/, unit: "(bn|fraction)"/g, '')
    .replace(/\b(\w+)\[(-?\d)\]/g, '$1($2)')
    .replace('parameters:', 'inputs:')
    .replace('student_t', 'studentT')
    .replace(/^( {2}growth): \{ dist: (\w+), (.*) \}$/m, '$1: { value: { $2: { $3 } } }')
    .replace(/^( {2}e_pi): \{ dist: (\w+), (.*) \}$/m, '$1: { iid: { $2: { $3 } } }')
    .replace('@@PAREN_10000@@', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`);
}

const model = () => parseModel(modelText(reference.base), { format: 'yaml', file: 'baseline.yaml' });
const read = (each: Case) => parseModel(modelText(each.input), { format: 'yaml', file: 'baseline.yaml' });
const run = (options: object) => simulate(model(), { draws: 16, seed: 1, ...options } as never);
const plan = (parts: object) =>
  definePlan({
    id: 'p',
    name: { en: 'P', zh: '甲' },
    years: { base: 2025, target: 2030 },
    indicators: [{ id: 'gdp', name: { en: 'GDP', zh: '产值' }, unit: 'bn', kind: 'flow', price: 'current' }],
    ...parts,
  } as never);
const source = { address: 'https://example.org' };
const target = (rest: object) => ({ indicator: 'gdp', year: 2030, sources: [source], ...rest });

async function escaping(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-'));
  try {
    const file = join(folder, 'scenario.yaml');
    writeFileSync(file, 'plancast: scenario/1\nid: s\nmodel: ../../../../etc/passwd\n');
    return await loadScenario(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that states its checksum, read again with the lowest bit of its middle byte flipped. */
function damaged(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-'));
  try {
    const file = join(folder, 'model.yaml');
    const bytes = Buffer.from(printModel(model(), { format: 'yaml', checksum: true }));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle]! ^= 1;
    writeFileSync(file, bytes);
    return loadModel(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Cases that are no model file, and the path of every case in our terms. */
const calls: Readonly<Record<string, (each: Case) => unknown>> = {
  'BI-01': () => run({ draws: '1000' }),
  'BI-07': () => run({ draws: 0 }),
  'BI-09': () => run({ seed: Number('9007199254740993') }),
  'BI-17': () => metalog({ quantiles: { p10: 0.03, p50: 0.02, p90: 0.05 } }),
  'BI-19': (each) =>
    parseModel(`${modelText(each.input)}events: [{ shock: e_pi, year: 2050, add: 1 }]\n`, { format: 'yaml' }),
  'BI-21': () =>
    plan({ targets: [target({ id: 'a', atLeast: 1, sources: [{ ...source, published: '2025-13' }] })] }),
  'BI-25': () => run({ keep: ['gdp', 'unemployment'] }),
  'BI-27': (each) =>
    parseModel(`seed: 42\nseed: 43\n${modelText(each.input)}`, { format: 'yaml', file: 'baseline.yaml' }),
  'BI-29': (each) =>
    parseModel(modelText(each.input.replace(' e:', ' exp:').replace('e[-1]', 'exp[-1]')), { format: 'yaml' }),
  'BI-49': () =>
    checkCorrelation('correlations', [
      [1, 0.2],
      [0.3, 1],
    ]),
  'BI-51': () =>
    checkCorrelation('correlations', [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]),
  'BI-53': () =>
    plan({ targets: [target({ id: 'low', atLeast: 150 }), target({ id: 'high', atMost: 120 })] }),
  'BI-55': escaping,
  'BI-57': () => run({ threads: 0 }),
  'BI-59': damaged,
};
const paths: Readonly<Record<string, string>> = {
  'BI-01': 'draws',
  'BI-03': 'indicators',
  'BI-05': 'inputs.growth.value.normal.mean',
  'BI-07': 'draws',
  'BI-09': 'seed',
  'BI-11': 'shocks.e_pi.iid.studentT.df',
  'BI-13': 'inputs.growth.value.triangular.mode',
  'BI-15': 'inputs.growth.value.normal.mean',
  'BI-17': 'quantiles.p50',
  'BI-19': 'events[0].year',
  'BI-21': 'targets[0].sources[0].published',
  'BI-23': 'shocks.e_pi.iid.normal.sdd',
  'BI-25': 'keep[1]',
  'BI-27': 'seed',
  'BI-29': 'indicators.exp',
  'BI-31': 'indicators.gdp.equation',
  'BI-33': 'indicators.gdp.equation',
  'BI-35': 'indicators.gdp.equation',
  'BI-37': 'indicators.gdp.equation',
  'BI-39': 'indicators.gdp.equation',
  'BI-41': 'indicators.gdp.equation',
  'BI-43': 'indicators.gdp.equation',
  'BI-45': 'indicators.gdp.equation',
  'BI-47': '',
  'BI-49': 'matrix[1][0]',
  'BI-51': 'matrix',
  'BI-53': 'targets[1]',
  'BI-55': 'model',
  'BI-57': 'threads',
  'BI-59': 'checksum',
};
/** Words that read otherwise after the mapping. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'BI-15': { NaN: '.nan' },
  'BI-29': { e: 'exp' },
  'BI-35': { 'gdp[1]': 'gdp(1)' },
  'BI-57': { workers: 'threads' },
};

async function refusal(each: Case): Promise<PlancastError> {
  try {
    await (calls[each.id] ?? read)(each);
  } catch (error) {
    if (isPlancastError(error)) return error;
    throw error;
  }
  throw new Error('accepted');
}

test('the case that all others are spoilt copies of is accepted', () => {
  expect(Object.keys(model().indicators)).toEqual(['gdp', 'inflation']);
});

for (const each of cases) {
  const { id, title, expect: wanted } = each;
  test(`${id}: ${title}`, async () => {
    const begin = performance.now();
    const { issues } = await refusal(each);
    expect(performance.now() - begin).toBeLessThan(1000);
    const issue = issues.find(
      ({ code, path }) => wanted.code.split('|').includes(code) && path === paths[id],
    );
    expect({ issue, issues }).toMatchObject({ issue: { path: paths[id] } });
    const text = `${issue!.message} ${issue!.hint ?? ''}`;
    const unsaid = wanted.mustMention.filter((word) => !text.includes(words[id]?.[word] ?? word));
    expect({ unsaid, text }).toEqual({ unsaid: [], text });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
}

test.each([
  [0, 'E_RANGE', '0'],
  [257, 'E_RANGE', '257'],
  [2.5, 'E_TYPE', '2.5'],
  [Number.NaN, 'E_TYPE', 'NaN'],
  ['4', 'E_TYPE', '"4"'],
])('BI-57, all its cases: %s threads', async (threads, code, got) => {
  await expect(run({ threads })).rejects.toMatchObject({
    code,
    message: `simulate: expected \`threads\` to be an integer in [1, 256], got ${got}`,
  });
});

test('more than one thread is refused where no threads are', async () => {
  await expect(run({ threads: 2 })).rejects.toMatchObject({
    code: 'E_INCONSISTENT',
    message:
      'simulate: expected `threads` to be 1 with `simulate` of plancast, got 2; import simulate from plancast/node or, for web pages, from plancast/browser',
  });
});
