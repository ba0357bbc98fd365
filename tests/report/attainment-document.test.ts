import { expect, test } from 'vitest';
import { plainData } from '../../src/analysis/plain-data';
import {
  attainment,
  attainmentDocument,
  defineScenario,
  distributionFrom,
  type Ensemble,
  isDistribution,
  simulate,
  studentT,
  truncated,
} from '../../src/index';
import { refusal } from '../error-of';
import { smallModel, smallRun } from './small-run';

/** All places of a value at which JSON would lose something. */
function losses(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'function' || value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => losses(part, `${path}.${key}`));
}

test('JSON keeps it whole', async () => {
  const { ensemble, odds } = await smallRun();
  const document = attainmentDocument(ensemble, odds);
  expect(losses(document)).toEqual([]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('the certificate, all joint odds, the sources of targets and of assumptions are in it', async () => {
  const { ensemble, odds } = await smallRun();
  const document = attainmentDocument(ensemble, odds);
  expect(document.certificate).toEqual(ensemble.certificate);
  expect(document.certificate.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(document.joint)).toEqual([
    'all',
    'withoutCircular',
    'withAssumed',
    'binding',
    'bindingWithAssumed',
  ]);
  for (const key of ['all', 'withoutCircular', 'withAssumed', 'binding', 'bindingWithAssumed'] as const) {
    expect(document.joint[key]).toEqual(odds.joint[key]);
  }
  expect(document.met).toEqual(odds.met);
  const [level] = document.targets;
  expect(level).toMatchObject({
    target: 'level',
    baseline: 8504.6,
    probability: odds.targets.level!.probability,
  });
  expect(level!.sources).toEqual(smallModel.targets.level.sources);
  const step = document.targets.find(({ target }) => target === 'step')!;
  expect(step.operational).toEqual(smallModel.targets.step.operational);
  expect(document.assumptions).toMatchObject({
    inputs: {
      drift: { status: 'assumed', reason: 'growth of 2013–2019', sources: [{ published: '2020-03' }] },
    },
    baselines: { gdp: { value: 8504.6, status: 'stated', sources: [{ document: 'plan', lines: [3, 4] }] } },
  });
});

test('a distribution with an infinite bound can be rebuilt from it', async () => {
  const drift = truncated(studentT({ df: 3, location: 0.05, scale: 0.01 }), { max: 0.1 });
  const scenario = defineScenario(smallModel, { id: 'heavy', inputs: { drift } });
  const ensemble: Ensemble = await simulate(scenario, { draws: 10, seed: 1 });
  const text = JSON.stringify(attainmentDocument(ensemble, attainment(ensemble)));
  const read = JSON.parse(text).assumptions.inputs.drift.value;
  const rebuilt = distributionFrom(read);
  expect(isDistribution(rebuilt)).toBe(true);
  for (const p of [0.001, 0.5, 0.999]) expect(rebuilt.quantile(p)).toBe(drift.quantile(p));
});

test('a number that is not finite becomes a text that says so', () => {
  expect(plainData({ a: Infinity, b: [-Infinity, Number.NaN, 1], c: undefined, d: () => 1 })).toEqual({
    a: 'Infinity',
    b: ['-Infinity', null, 1],
  });
});

test('rejected', async () => {
  const { ensemble, odds } = await smallRun(4);
  expect(refusal(() => attainmentDocument(ensemble, null as never))).toBe(
    'E_TYPE attainmentDocument: expected `odds` to be the odds that attainment gives, got null',
  );
  expect(refusal(() => attainmentDocument({ ...ensemble, draws: 5 }, odds))).toMatch(/^E_INCONSISTENT/);
});
