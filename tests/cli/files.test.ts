import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main';

const folder = mkdtempSync(join(tmpdir(), 'plancast-cli-files-'));
mkdirSync(join(folder, 'models'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const model = write(
  'models/economy.yaml',
  `plancast: model/1
id: economy
years: { base: 2020, horizon: 2025 }
inputs:
  growth: { value: { normal: { mean: 0.06, sd: 0.01 } }, unit: 1/year }
indicators:
  gdp: { unit: 1e8 CNY, baseline: 100, equation: gdp(-1) * (1 + growth) }
targets:
  level: { indicator: gdp, year: 2025, atLeast: 130 }
`,
);
const scenario = write(
  'low.yaml',
  'plancast: scenario/1\nmodel: models/economy.yaml\nid: low\ninputs: { growth: 0.05 }\n',
);
const further = write(
  'further.json',
  '{ "extends": "low.yaml", "id": "further", "baselines": { "gdp": 110 } }',
);

/** Runs the command; what it printed on both streams, and its exit code. */
async function plancast(...argv: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const console = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complained.push(text),
    progress: () => {},
  };
  const code = await main(argv, console, new AbortController().signal);
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

test('run FILE: a model, and scenarios that name it by a path beside them', async () => {
  const probability = async (file: string): Promise<number> => {
    const { code, printed, complained } = await plancast('run', file, '--draws', '4096', '--json');
    expect([code, complained]).toEqual([0, '']);
    return JSON.parse(printed).targets.find(({ target }: { target: string }) => target === 'level')
      .probability;
  };
  // ln 1.3 / 5 = 0.0525, so growth of 5.39 %: 0.61 standard deviations below the mean.
  expect(await probability(model)).toBeCloseTo(0.73, 1);
  expect(await probability(scenario)).toBe(0);
  expect(await probability(further)).toBe(1);
  const { code, printed } = await plancast('run', further, '--draws', '1024', '--lang', 'zh');
  expect(code).toBe(0);
  expect(printed).toContain('further');
});

test('check FILE FILE: a line each, in both languages', async () => {
  const en = await plancast('check', model, scenario, further);
  expect([en.code, en.complained]).toEqual([0, '']);
  expect(en.printed.split('\n').map((line) => line.slice(folder.length + 1))).toEqual([
    'models/economy.yaml: model economy, 2020 to 2025: 1 indicator, 1 input, 0 shocks, 1 target',
    'low.yaml: scenario low of model economy: 1 target',
    'further.json: scenario further of model economy: 1 target',
  ]);
  const zh = await plancast('check', model, scenario, '--lang', 'zh');
  expect(zh.code).toBe(0);
  expect(zh.printed.split('\n').map((line) => line.slice(folder.length + 1))).toEqual([
    'models/economy.yaml：模型 economy，2020—2025 年：指标 1、参数 1、冲击 0、目标 1',
    'low.yaml：模型 economy 的情景 low：目标 1',
  ]);
});

test('check --json: one JSON text on the output, faults and all', async () => {
  const faulty = write('faulty.yaml', 'model: models/economy.yaml\nid: faulty\ninputs: { grwoth: 0.05 }\n');
  const { code, printed, complained } = await plancast('check', scenario, faulty, '--json');
  expect([code, complained]).toEqual([2, '']);
  expect(JSON.parse(printed)).toEqual({
    files: [
      { file: scenario, kind: 'scenario', id: 'low', issues: [] },
      {
        file: faulty,
        issues: [
          {
            code: 'E_UNKNOWN_NAME',
            path: 'inputs.grwoth',
            message: 'loadScenario: `inputs.grwoth`: unknown input "grwoth"',
            got: '"grwoth"',
            hint: 'did you mean `growth`?',
            suggestion: { key: 'growth' },
            zh: {
              message: 'loadScenario：`inputs.grwoth`：未知的参数 "grwoth"',
              hint: '是否为 `growth`？',
            },
            source: { file: faulty, line: 3, column: 11, length: 6, text: 'inputs: { grwoth: 0.05 }' },
          },
        ],
      },
    ],
  });
});

test('a fault of a model that two files name is told once', async () => {
  write(
    'models/broken.yaml',
    'id: b\nyears: { base: 2020, horizon: 2021 }\nindicators: { x: { baseline: 1, equation: y } }\n',
  );
  const a = write('a.yaml', 'model: models/broken.yaml\nid: a\n');
  const b = write('b.yaml', 'model: models/broken.yaml\nid: b\n');
  const { code, complained } = await plancast('check', a, b);
  expect(code).not.toBe(0);
  expect(complained.split('\n')[0]).toBe('1 fault in 2 files of 2');
});
