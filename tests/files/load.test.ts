import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/files/node/load-model';
import { loadObservations } from '../../src/files/node/load-observations';
import { loadPlan } from '../../src/files/node/load-plan';
import { loadScenario } from '../../src/files/node/load-scenario';
import { parseObservations } from '../../src/files/parse-observations';
import { parsePlan } from '../../src/files/parse-plan';
import { parseScenario } from '../../src/files/parse-scenario';
import { printScenario } from '../../src/files/print-scenario';
import { errorOf } from '../error-of';

const root = mkdtempSync(join(tmpdir(), 'plancast-load-'));
const folder = join(root, 'work');
mkdirSync(join(folder, 'inner'), { recursive: true });
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const model = `plancast: model/1
id: steady
years: { base: 2020, horizon: 2022 }
inputs:
  growth: { value: 0.05, unit: 1/year }
indicators:
  gdp: { baseline: 100, equation: gdp(-1) * (1 + growth) }
`;
write('model.yaml', model);
write(
  'inner/model.json',
  JSON.stringify({
    id: 'inner',
    years: { base: 2020, horizon: 2021 },
    indicators: { x: { baseline: 1, equation: 'x(-1)' } },
  }),
);
writeFileSync(join(root, 'secret.yaml'), 'password: 12345\n');
symlinkSync(join(root, 'secret.yaml'), join(folder, 'link.yaml'));
symlinkSync(join(folder, 'loop.yaml'), join(folder, 'loop.yaml'));

describe('loading', () => {
  test('a scenario and the model beside it', () => {
    const path = write('low.yaml', 'model: model.yaml\nid: low\ninputs: { growth: 0.02 }\n');
    const scenario = loadScenario(path);
    expect(scenario.model.id).toBe('steady');
    expect(scenario.inputs.growth?.value).toBe(0.02);
    expect(loadModel(join(folder, 'model.yaml')).project().gdp![1]).toBe(105);
    const inner = loadScenario(write('inner.yaml', 'model: ./inner/model.json\nid: i\n'));
    expect(inner.model.id).toBe('inner');
  });

  test('a scenario extends the file beside it: both have one model, named by both or by the first alone', () => {
    write('first.yaml', 'model: model.yaml\nid: first\ninputs: { growth: 0.02 }\nbaselines: { gdp: 120 }\n');
    const path = write('second.yaml', 'model: ./model.yaml\nid: second\nextends: first.yaml\n');
    const second = loadScenario(path);
    expect(second).toMatchObject({ id: 'second', extends: 'first', inputs: { growth: { value: 0.02 } } });
    const third = loadScenario(
      write('third.yaml', 'id: third\nextends: second.yaml\nwithout: { inputs: [growth] }'),
    );
    expect([third.model.id, third.inputs.growth?.value]).toEqual(['steady', 0.05]);
    expect(third.baselines.gdp?.formula).toEqual(second.baselines.gdp?.formula);
    const other = write('fourth.yaml', 'model: inner/model.json\nid: fourth\nextends: first.yaml\n');
    expect(errorOf(() => loadScenario(other)).message).toBe(
      `loadScenario: expected \`extends\` to be a scenario of the model \`inner\` that comes first, got the scenario \`first\` of \`steady\` (${other}:3:10)`,
    );
  });

  test('faults of a file that is referred to are told with the path of that file, and once', () => {
    write('broken.yaml', model.replace('growth)', 'grwoth)').replace('0.05', 'five'));
    const path = write('of-broken.yaml', 'model: broken.yaml\nid: s\ninputs: { growth: { value: x } }\n');
    const { message } = errorOf(() => loadScenario(path));
    expect(message.split('\n')).toEqual([
      `loadScenario: expected \`inputs.growth.value\` to be a finite number or a distribution such as normal({ mean, sd }), got "five" (${join(folder, 'broken.yaml')}:5:20)`,
      `loadScenario: \`indicators.gdp.equation\`: unknown name "grwoth" (${join(folder, 'broken.yaml')}:7:50); did you mean \`growth\`?`,
    ]);
  });

  test('a model written out in the scenario, and one passed by the caller', () => {
    const text = `id: s\nmodel:\n${model.replace(/^/gm, '  ')}\ninputs: { growth: 0.02 }\n`;
    const scenario = parseScenario(text, { format: 'yaml' });
    expect(scenario.model.id).toBe('steady');
    const again = parseScenario(printScenario(scenario, { format: 'yaml' }), { format: 'yaml' });
    expect([again.model.id, again.inputs.growth?.value]).toEqual(['steady', 0.02]);
    const own = { format: 'yaml', model: scenario.model } as const;
    expect(parseScenario('id: s', own).model).toBe(scenario.model);
    const broken = text.replace('(1 + growth)', '(1 + grwoth)');
    expect(errorOf(() => parseScenario(broken, { format: 'yaml', file: 'f.yaml' })).message).toBe(
      'parseScenario: `indicators.gdp.equation`: unknown name "grwoth" (f.yaml:9:52); did you mean `growth`?',
    );
  });
});

describe('refused', () => {
  test.each([
    '../secret.yaml',
    'inner/../../secret.yaml',
    join(root, 'secret.yaml'),
    'link.yaml',
    '..\\secret.yaml',
    'C:/secret.yaml',
  ])('a model outside the folder: %s', (reference) => {
    const path = write('outside.yaml', `model: '${reference}'\nid: s\n`);
    const { code, message } = errorOf(() => loadScenario(path));
    expect(code).toBe('E_PATH_OUTSIDE');
    expect(message).toContain('loadScenario: expected `model` to be a path inside the folder of the file');
    expect(message).toContain('outside.yaml:1:8');
    expect(message).not.toMatch(/password|12345/);
  });

  test('files that cannot be read', () => {
    const io = (path: string) => {
      const { code, message } = errorOf(() => loadScenario(path));
      return `${code} ${message.split(': ').at(-1)}`;
    };
    mkdirSync(join(folder, 'folder.yaml'), { recursive: true });
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x61, 0x3a, 0xff]));
    const unreadable = write('closed.yaml', 'id: x');
    chmodSync(unreadable, 0);
    expect(io(join(folder, 'missing.yaml'))).toBe('E_IO there is no such file');
    expect(io(join(folder, 'folder.yaml'))).toBe('E_IO it is a folder');
    expect(io(join(folder, 'loop.yaml'))).toBe('E_IO its links lead in a circle');
    expect(io(join(folder, 'latin.yaml'))).toBe('E_IO it is not UTF-8');
    if (process.getuid?.() !== 0) expect(io(unreadable)).toBe('E_IO it may not be read');
    const missing = write('missing-model.yaml', 'model: none.yaml\nid: s\n');
    expect(errorOf(() => loadScenario(missing)).code).toBe('E_IO');
    expect(errorOf(() => loadPlan(join(folder, 'plan.txt'))).message).toMatch(
      /ends with .yaml, .yml or .json/,
    );
  });

  test('a reference to what is no plain file is told where it stands', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    for (const [name, reason] of [
      ['folder.yaml', 'it is a folder'],
      ['pipe.yaml', 'it is no plain file'],
      ['loop.yaml', 'its links lead in a circle'],
      ['model.yaml/x.yaml', 'a part of the path is no folder'],
    ]) {
      for (const key of ['model', 'extends']) {
        const path = write('refers.yaml', `id: s\n${key}: ${name}\n`);
        const { code, message } = errorOf(() => loadScenario(path));
        const at = `${path}:2:${key.length + 3}`;
        expect([code, message]).toEqual([
          'E_IO',
          `loadScenario: \`${key}\`: cannot read "${name}": ${reason} (${at})`,
        ]);
      }
    }
  });

  test('a file that is too large is refused by its size, before it is read', () => {
    const path = join(folder, 'huge.yaml');
    writeFileSync(path, 'id: s\n');
    // A file with a hole: it says 400 MB and takes none.
    truncateSync(path, 400_000_000);
    const before = process.memoryUsage().rss;
    const { code, issues } = errorOf(() => loadScenario(path));
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    expect(code).toBe('E_LIMIT');
    expect(issues[0]).toMatchObject({
      message: 'loadScenario: the file has more than 1048576 bytes',
      hint: 'shorten it, or in code raise the limit with limits: { bytes: ... }',
      source: { file: path, line: 1, column: 1 },
      zh: { message: 'loadScenario：文件超过 1048576 字节' },
    });
    const padded = write('padded.yaml', `\ufeffmodel: model.yaml\nid: s\n#${'x'.repeat(1_048_576)}`);
    expect(errorOf(() => loadScenario(padded)).code).toBe('E_LIMIT');
    expect(loadScenario(padded, { limits: { bytes: 2_000_000 } }).id).toBe('s');
    truncateSync(padded, 1_048_576 + 3);
    expect(loadScenario(padded).id).toBe('s');
  });

  test('options of the loaders', () => {
    const path = write('plain.yaml', 'model: model.yaml\nid: s\n');
    const message = (options: unknown) => errorOf(() => loadScenario(path, options as never)).message;
    expect(message({ limits: { bytes: 5 } })).toBe(
      'loadScenario: expected `limits.bytes` to be an integer in [1048576, 1073741824], got 5',
    );
    expect(message({ rot: '.' })).toMatch(/^loadScenario: unknown option "rot"; did you mean `root`\?$/);
    expect(message({ root: join(folder, 'none') })).toContain('there is no such file');
    expect(message(new Map())).toBe('loadScenario: expected a plain object, got a Map');
  });

  test('references may lead up to the root that is named, and no further', () => {
    const path = write('inner/up.yaml', 'model: ../model.yaml\nid: up\n');
    expect(errorOf(() => loadScenario(path)).code).toBe('E_PATH_OUTSIDE');
    expect(loadScenario(path, { root: folder }).model.id).toBe('steady');
    const further = write('inner/further.yaml', 'extends: up.yaml\nid: further\n');
    expect(loadScenario(further, { root: folder }).model.id).toBe('steady');
    const secret = write('inner/out.yaml', 'model: ../../secret.yaml\nid: out\n');
    expect(errorOf(() => loadScenario(secret, { root: folder })).code).toBe('E_PATH_OUTSIDE');
  });

  test.each(['https://example.org/model.yaml', 'file:///etc/model.yaml', 'ftp:model.yaml'])(
    'nothing is fetched from an address: %s',
    (reference) => {
      const path = write('fetch.yaml', `id: s\nmodel: '${reference}'\n`);
      const [issue] = errorOf(() => loadScenario(path)).issues;
      expect(issue!.code).toBe('E_PATH_OUTSIDE');
      expect(issue!.hint).toContain('save the file in this folder');
    },
  );

  test.each([
    '../model.yaml',
    '..',
    'https://example.org/model.yaml',
    '/etc/passwd',
    'C:\\x',
    '~/x.yaml',
    'file:///etc/passwd',
    'a/../../b',
  ])('a path that leads out is told as such where no files are followed: %s', (reference) => {
    const text = `id: s\nmodel: '${reference}'\n`;
    expect(errorOf(() => parseScenario(text, { format: 'yaml' })).code).toBe('E_PATH_OUTSIDE');
  });

  test('references that lead in a circle, and files where none are followed', () => {
    write('a.yaml', 'model: b.yaml\nid: a\n');
    const path = write('b.yaml', 'extends: b.yaml\nmodel: haidian\nid: b\n');
    expect(errorOf(() => loadScenario(path)).code).toBe('E_CYCLE');
    expect(errorOf(() => parseScenario('model: model.yaml\nid: s', { format: 'yaml' })).message).toBe(
      'parseScenario: `model`: unknown model "model.yaml" (text:1:8); files are followed by the loaders of plancast/node only',
    );
  });

  test('another kind of file', () => {
    const path = join(folder, 'model.yaml');
    expect(errorOf(() => loadPlan(path)).message).toContain(
      'loadPlan: expected `plancast` to be "plan/1", got "model/1"',
    );
  });

  test('numbers of plan data without status or source', () => {
    const plan = `id: p
name: { en: P, zh: 甲 }
years: { base: 2020, target: 2025 }
indicators: [{ id: gdp, name: { en: G, zh: 乙 }, unit: '1', kind: flow }]
baselines: [{ indicator: gdp, value: 1, status: external }]
targets: [{ id: level, indicator: gdp, year: 2025, atLeast: 2 }]
`;
    const { message } = errorOf(() => parsePlan(plan, { format: 'yaml', file: 'p' }));
    expect(message).toMatch(/baselines\[0\]\.sources.*\(p:5:/s);
    expect(message).toMatch(/targets\[0\]\.sources.*\(p:6:/s);
    const bare = plan.replace(', status: external', '');
    expect(errorOf(() => parsePlan(bare, { format: 'yaml' })).code).toBe('E_NO_PROVENANCE');
  });

  test('observations without status and source', () => {
    const text =
      'observations:\n  - { indicator: gdp, year: 2021, value: 9503 }\n  - { indicator: gdp, year: 2022, value: 1, kind: lvel, status: derived }\n';
    const { message, code } = errorOf(() => parseObservations(text, { format: 'yaml', file: 'o' }));
    expect(code).toBe('E_NO_PROVENANCE');
    expect(message).toContain('(o:2:5)');
    expect(message).toContain('(o:3:51)');
    const path = write(
      'observations.json',
      '[{"indicator": "gdp", "year": 2021, "value": 9503, "sd": 0.005, "relative": true, "kind": "level", "status": "derived"}]',
    );
    expect(loadObservations(path)).toEqual([
      {
        indicator: 'gdp',
        year: 2021,
        value: 9503,
        sd: 0.005,
        relative: true,
        kind: 'level',
        status: 'derived',
        sources: [],
      },
    ]);
  });
});
