import { haidian, isDistribution, simulate } from 'plancast';
import { expect, test } from 'vitest';
import { streamVersion } from '../../src/core/version';
import { lawKinds } from '../../src/uncertainty/read-law';
import written from './golden-fingerprints.json';
import { differences, type GoldenResults, goldenResults, goldenRuns } from './golden-runs.mjs';

test.each(goldenRuns)('$id: gives the fingerprint that is written down', async (run) => {
  expect(differences(written, await goldenResults(simulate, {}, [run])).join('\n')).toBe('');
});

test('what is written down is what is run', () => {
  const ids = goldenRuns.map(({ id }) => id);
  expect(Object.keys(written)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(20);
});

test('between them the runs use every law, every sampler and every scenario of Haidian', () => {
  const scenarios = goldenRuns.map(({ scenario }) => scenario());
  const laws = scenarios.flatMap(({ inputs }) => Object.values(inputs).map(({ value }) => value));
  const kinds = laws.flatMap((law) => (isDistribution(law) ? [law.kind] : []));
  expect(lawKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  const samplers = ['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol', 'importance'];
  const used = new Set(goldenRuns.map(({ options }) => options.sampler ?? 'random'));
  expect([...used].sort()).toEqual(samplers.sort());
  const ids = goldenRuns.map(({ id }) => id.split(',')[0]!);
  const haidianIds = Object.keys(haidian.scenarios).map((id) => `haidian.${id}`);
  expect(haidianIds.filter((id) => !ids.includes(id))).toEqual([]);
});

const before = { streamVersion, inputsHash: 'a', fingerprint: 'f' };
const cases: readonly [string, GoldenResults, GoldenResults, readonly string[]][] = [
  ['the same', { run: before }, { run: before }, []],
  [
    'other draws',
    { run: before },
    { run: { ...before, fingerprint: 'g' } },
    [
      'run: the same scenario and seed give other draws, g in place of f. Unless that is wanted it is a fault: mend it. If it is, raise streamVersion in src/core/version.ts, which is a major change, say so in CHANGELOG.md, build, and run npm run golden -- --write',
    ],
  ],
  [
    'another scenario',
    { run: before },
    { run: { ...before, inputsHash: 'b', fingerprint: 'g' } },
    ['run: its scenario assumes something else than before; npm run golden -- --write takes it over'],
  ],
  [
    'another version of the streams',
    { run: before },
    { run: { ...before, streamVersion: streamVersion + 1 } },
    [`run: belongs to stream version ${streamVersion}, not ${streamVersion + 1}; npm run golden -- --write`],
  ],
  ['a new run', {}, { run: before }, ['run: is not written down; add it with npm run golden -- --write']],
];

test.each(cases)('%s: a difference says what to do', (_, known, found, expected) => {
  expect(differences(known, found)).toEqual(expected);
});
