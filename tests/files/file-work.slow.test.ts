import { describe, expect, test } from 'vitest';
import { parseModel, parsePlan, parseScenario } from '../../src/index';
import { errorOf } from '../error-of';

const law = '{ "normal": { "mean": 0, "sd": 1 } }';
const times = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join();
const indicator = '"x": { "baseline": 1, "equation": "x(-1)" }';
const model = (inputs: string, indicators = indicator, rest = '') =>
  `{ "id": "m", "years": { "base": 2020, "horizon": 2022 }, "inputs": { ${inputs} }, "indicators": { ${indicators} }${rest} }`;

const truncated = (i: number) =>
  `"a${i}": { "value": { "truncated": { "min": -1, "distribution": ${law} } } }`;
const names = times(151, (i) => `"a${i}": { "value": ${law} }`);
const pairs = times(150, (i) => `["a${i}", "a${i + 1}", 0.1]`);
const long = (i: number) => `"x${i}": { "baseline": 1, "equation": "x${i}(-1)${' + 1'.repeat(400)}" }`;

describe('work that a short file would make', () => {
  test.each<[string, string, RegExp]>([
    ['laws', model(times(201, truncated)), /at most 200 laws that are truncated, mixed or fitted, got 201/],
    ['formulas', model('', times(70, long)), /at most 100000 characters of formulas, got \d{6}/],
    [
      'correlated',
      model(names, indicator, `, "dependence": { "latent": [${pairs}] }`),
      /at most 150 correlated names, got 151/,
    ],
    [
      'simultaneous',
      model(
        '',
        times(401, (i) => `"x${i}": { "baseline": 1, "equation": "x${i}(-1)" }`),
        ', "simultaneous": true',
      ),
      /at most 400 simultaneous equations, got 401/,
    ],
  ])('%s: refused, and read where the limit is raised', (limit, text, said) => {
    const { code, issues } = errorOf(() => parseModel(text, { format: 'json' }));
    expect(code).toBe('E_LIMIT');
    expect(issues[0]!.message).toMatch(said);
    expect(issues[0]!.hint).toContain(`limits: { ${limit}: `);
    expect(issues[0]!.zh!.message).toMatch(/应不超过/);
    const limits = { [limit]: limit === 'formulas' ? 200_000 : 1000 };
    expect(parseModel(text, { format: 'json', limits }).id).toBe('m');
  });

  test('laws within one another: one truncation however often it is cut, eight levels of others', () => {
    const nested = (levels: number, wrap: (inner: string, i: number) => string) =>
      Array.from({ length: levels }, (_, i) => i).reduce((inner, i) => wrap(inner, i), law);
    const cut = (inner: string, i: number) =>
      `{ "truncated": { "min": ${i / 100 - 5}, "distribution": ${inner} } }`;
    const mixed = (inner: string) =>
      `{ "mixture": { "components": [{ "weight": 0.5, "distribution": ${inner} }, { "weight": 0.5, "distribution": ${law} }] } }`;
    const read = (value: string) => parseModel(model(`"a": { "value": ${value} }`), { format: 'json' });
    expect(read(nested(28, cut)).inputs.a!.value).toMatchObject({
      kind: 'truncated',
      support: [-4.73, Infinity],
    });
    expect(read(nested(7, mixed)).id).toBe('m');
    const { code, issues } = errorOf(() => read(nested(8, mixed)));
    expect([code, issues[0]!.hint]).toEqual(['E_LIMIT', 'write mixtures of mixtures as one mixture']);
  });
});

describe('files with very many faults', () => {
  test.each([
    ['numbers in place of baselines', `{ "id": "p", "baselines": [${times(90_000, () => '1')}] }`],
    ['texts in place of targets', `{ "id": "p", "targets": [${times(90_000, () => '"x"')}] }`],
    ['keys given twice', `{ ${times(90_000, () => '"key": 1')} }`],
    ['numbers that are not finite', `{ "id": [${times(90_000, () => '1e999')}] }`],
  ])('%s: twenty are told with their places, the others counted', (_, text) => {
    const begin = process.cpuUsage();
    const error = errorOf(() => parsePlan(text, { format: 'json' }));
    const { user, system } = process.cpuUsage(begin);
    expect(error.issues.length).toBeLessThanOrEqual(20);
    expect(error.issues.every(({ source }) => source !== undefined)).toBe(true);
    expect(error.issues.length + error.unlisted).toBeGreaterThan(89_000);
    expect(error.message.split('\n').at(-1)).toBe(`and ${error.unlisted} more`);
    expect(error.toJSON().unlisted).toBe(error.unlisted);
    // Processor time in microseconds, four times what is promised, since coverage and other programs slow it.
    expect(user + system).toBeLessThan(4_000_000);
  });

  test('a list of more parts than are read', () => {
    const text = `{ "id": "p", "baselines": [${times(400_000, () => '1')}] }`;
    expect(errorOf(() => parsePlan(text, { format: 'json' })).issues[0]).toMatchObject({
      code: 'E_LIMIT',
      message: 'parsePlan: the file has more than 100000 lines and entries',
    });
  });
});

describe('what a text cannot say', () => {
  const baseline = (written: string) =>
    `id: m\nyears: { base: 2020, horizon: 2022 }\nindicators: { x: { baseline: ${written}, equation: x(-1) } }\n`;

  test.each(['1e-400', '-1e-400', '0.001e-330', '1.5E-999'])('the number %s would become 0', (written) => {
    for (const format of ['yaml', 'json'] as const) {
      const text = format === 'yaml' ? baseline(written) : `{ "id": "m", "years": ${written} }`;
      const [issue] = errorOf(() => parseModel(text, { format })).issues;
      expect(issue).toMatchObject({
        code: 'E_RANGE',
        message: `parseModel: the number ${written} would become 0`,
        hint: 'the smallest number above 0 is about 4.94e-324',
        zh: { message: `parseModel：数字 ${written} 会变成 0` },
      });
    }
  });

  test.each(['0', '0.0', '-0.0', '0e5', '0.000e-999', '5e-324'])('the number %s is read', (written) => {
    expect(parseModel(baseline(written), { format: 'yaml' }).id).toBe('m');
  });

  test.each([
    '!!omap [a: 1]',
    '!!pairs [a: 1]',
    '!!set { a, b }',
    '!!omap { a: 1 }',
    '!!pairs [[a, 1]]',
    '!!map []',
  ])('a tag: %s', (written) => {
    for (const parse of [parseModel, parsePlan, parseScenario])
      expect(errorOf(() => parse(`x: ${written}`, { format: 'yaml' })).code).toBe('E_DOCUMENT_SYNTAX');
  });
});
