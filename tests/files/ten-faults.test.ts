import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main';
import { isPlancastError } from '../../src/core/plancast-error';
import { parseScenario } from '../../src/files/parse-scenario';

const tenFaults = `plancast: scenario/1
model: haidian
id: ten
nmae: { en: Ten faults, zh: 十处错误 }
inputs:
  grwoth: 0.05
  inflation: { normal: { mean: 0.02, sd: -0.01 } }
  rdGrowth: { nromal: { mean: 0.1, sd: 0.02 } }
  patentDrift: five
shocks:
  patentShock: { iid: { normal: { mean: 0, sdd: 1 } } }
baselines:
  pctApplications: "1 * pctBsae"
events:
  - { year: 2022, shock: patentShock, add: 0.1 }
  - { year: 2031, shock: patentShock, add: 0.1 }
  - { year: 2023, shock: patentShok, add: 0.1 }
targets:
  cap: { indicator: residentPopulation, year: 2025, atMost: "312.6" }
`;

const places = [
  'E_UNKNOWN_OPTION 4:1+4 nmae',
  'E_UNKNOWN_NAME 6:3+6 inputs.grwoth',
  'E_RANGE 7:42+5 inputs.inflation.normal.sd',
  'E_UNKNOWN_NAME 8:15+6 inputs.rdGrowth.nromal',
  'E_TYPE 9:16+4 inputs.patentDrift',
  'E_UNKNOWN_KEY 11:44+3 shocks.patentShock.iid.normal.sdd',
  'E_UNKNOWN_NAME 13:25+7 baselines.pctApplications',
  'E_OUT_OF_HORIZON 16:13+4 events[1].year',
  'E_UNKNOWN_NAME 17:26+10 events[2].shock',
  'E_TYPE 19:61+7 targets.cap.atMost',
];

test('ten faults of a scenario file are ten issues, each with its line and column', () => {
  let issues: readonly string[] = [];
  try {
    parseScenario(tenFaults, { format: 'yaml', file: 'ten.yaml' });
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    issues = error.issues.map(
      ({ code, path, source }) => `${code} ${source?.line}:${source?.column}+${source?.length} ${path}`,
    );
    const lines = tenFaults.split('\n');
    for (const { source } of error.issues) expect(source?.text).toBe(lines[source!.line - 1]);
    expect(error.issues.every(({ source }) => source?.file === 'ten.yaml')).toBe(true);
  }
  expect(issues).toEqual(places);
});

test('the same file, mended one fault after the other, has one fault less each time', () => {
  const repairs: [string, string][] = [
    ['nmae', 'name'],
    ['grwoth', 'growth'],
    ['-0.01', '0.01'],
    ['nromal', 'normal'],
    ['five', '0.05'],
    ['sdd', 'sd'],
    ['pctBsae', 'pctBase'],
    ['2031', '2025'],
    ['patentShok,', 'patentShock,'],
    ['"312.6"', '312.6'],
  ];
  let text = tenFaults;
  repairs.forEach(([wrong, right], i) => {
    text = text.replace(wrong, right);
    const rest = countOf(text);
    expect([wrong, rest]).toEqual([wrong, 9 - i]);
  });
});

function countOf(text: string): number {
  try {
    parseScenario(text, { format: 'yaml' });
    return 0;
  } catch (error) {
    return isPlancastError(error) ? error.issues.length : Number.NaN;
  }
}

test('plancast check tells them, and what sound files hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-check-'));
  const file = join(folder, 'ten.yaml');
  writeFileSync(file, tenFaults);
  const printed: string[] = [];
  const complained: string[] = [];
  const console = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complained.push(text),
    progress: () => {},
  };
  const { signal } = new AbortController();
  expect(await main(['check', file], console, signal)).toBe(2);
  expect(complained[0]).toBe('10 faults in 1 file of 1\n');
  const told = complained.join('\n');
  for (const place of places) expect(told).toContain(`ten.yaml:${place.split(' ')[1]!.split('+')[0]}`);
  expect(printed).toEqual([]);
  const model = 'examples/haidian/model.yaml';
  expect(await main(['check', model, 'examples/haidian/scenarios/lowGrowth.yaml'], console, signal)).toBe(0);
  expect(printed[0]).toMatch(/^examples\/haidian\/model\.yaml: model haidian, 2020 to 2025: 32 indicators, /);
  expect(printed[1]).toContain('scenario lowGrowth of model haidian: 69 targets');
  expect(await main(['check', join(folder, 'missing.yaml')], console, signal)).toBe(5);
  expect(await main(['check'], console, signal)).toBe(2);
});
