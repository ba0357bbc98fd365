import { describe, expect, test } from 'vitest';
import {
  attainment,
  attainmentCsv,
  attainmentDocument,
  defineModel,
  defineScenario,
  normal,
  simulate,
} from '../../src/index';

/** Two chains; what drives the first was set from a target of it. */
const input = {
  id: 'two',
  years: { base: 2020, horizon: 2022 },
  inputs: { pace: { value: normal({ mean: 1, sd: 0.5 }) } },
  shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: {
    first: { baseline: 10, equation: 'first(-1) + pace' },
    second: { baseline: 5, equation: 'second(-1) + noise' },
  },
  targets: {
    goal: { indicator: 'first', year: 2022, atLeast: 12 },
    more: { indicator: 'first', year: 2022, atLeast: 12.5 },
    other: { indicator: 'second', year: 2022, attribute: 'binding', atLeast: 4 },
    words: {
      indicator: 'first',
      year: 2022,
      qualitative: { en: 'more', zh: '更多' },
      operational: { atLeast: 11, status: 'assumed', reason: { en: 'a choice', zh: '设定' } },
    },
    none: { indicator: 'second', year: 2022, qualitative: { en: 'more', zh: '更多' } },
  },
} as const;
const plain = defineModel(input);
const marked = defineModel({
  ...input,
  inputs: { pace: { ...input.inputs.pace, restsOn: ['goal', 'words'] } },
});
const options = { draws: 4000, seed: 7 } as const;

describe('a value that was set from a target', () => {
  test('marks its odds, and those of other targets that it reaches', async () => {
    const { targets } = attainment(await simulate(marked, options));
    const marks = Object.values(targets).map(({ id, circular, circularThrough, sharesDriver }) => [
      id,
      circular,
      circularThrough,
      sharesDriver,
    ]);
    expect(marks).toEqual([
      ['goal', true, ['inputs.pace'], ['words']],
      ['more', false, [], ['goal', 'words']],
      ['other', false, [], []],
      ['words', true, ['inputs.pace'], ['goal']],
      ['none', false, [], []],
    ]);
  });

  test('changes no number', async () => {
    const [a, b] = [await simulate(plain, options), await simulate(marked, options)];
    expect(b.fingerprint).toBe(a.fingerprint);
    const [without, rests] = [attainment(a), attainment(b)];
    for (const id of Object.keys(input.targets) as (keyof typeof input.targets)[]) {
      const { probability, interval, standardError } = rests.targets[id];
      expect({ probability, interval, standardError }).toEqual({
        probability: without.targets[id].probability,
        interval: without.targets[id].interval,
        standardError: without.targets[id].standardError,
      });
    }
    for (const key of ['all', 'withAssumed', 'binding', 'bindingWithAssumed'] as const) {
      expect({ ...rests.joint[key], circular: [] }).toEqual({ ...without.joint[key], circular: [] });
    }
    expect(rests.met).toEqual(without.met);
    expect(b.certificate.inputsHash).not.toBe(a.certificate.inputsHash);
  });

  test('is left out of `joint.withoutCircular`', async () => {
    const { joint, targets } = attainment(await simulate(marked, options));
    expect(joint.all.targets).toEqual(['goal', 'more', 'other']);
    expect(joint.all.circular).toEqual(['goal']);
    expect(joint.withAssumed.circular).toEqual(['goal', 'words']);
    expect(joint.binding.circular).toEqual([]);
    expect(joint.withoutCircular).toEqual(joint.of(['more', 'other']));
    expect(Object.keys(joint.withoutCircular)).toEqual(Object.keys(joint.all));
    expect(joint.withoutCircular.evaluable).toEqual([2, 2]);
    expect(joint.withoutCircular.probability).toBeGreaterThanOrEqual(joint.all.probability!);
    expect(joint.withoutCircular.probability).toBeLessThanOrEqual(
      Math.min(targets.more.probability!, targets.other.probability!),
    );
  });

  test('leaves nothing where all targets are circular, and everything where none is', async () => {
    const { goal } = input.targets;
    const pace = { ...input.inputs.pace, restsOn: ['goal', 'words'] } as const;
    const all = defineModel({ ...input, inputs: { pace }, targets: { goal, words: input.targets.words } });
    const { joint } = attainment(await simulate(all, options));
    expect(joint.withoutCircular).toMatchObject({
      targets: [],
      evaluable: [0, 0],
      probability: null,
      frechet: null,
    });
    const none = attainment(await simulate(plain, options)).joint;
    expect(none.withoutCircular).toEqual(none.all);
  });

  test('is one whatever the sampler, its weights included', async () => {
    for (const sampler of ['antithetic', 'sobol', 'importance'] as const) {
      const run = await simulate(marked, { draws: 1024, seed: 1, sampler });
      expect(attainment(run).targets.goal.circular).toBe(true);
    }
  });

  test('is not one in a scenario with another value', async () => {
    const other = defineScenario(marked, { id: 'other', inputs: { pace: 1.2 } });
    const { targets, joint } = attainment(await simulate(other, options));
    expect(targets.goal.circular).toBe(false);
    expect(joint.withoutCircular).toEqual(joint.all);
  });
});

describe('files', () => {
  test('CSV says it in two columns', async () => {
    const ensemble = await simulate(marked, options);
    const [head, ...lines] = attainmentCsv(ensemble, attainment(ensemble)).slice(1).trim().split('\n');
    const names = head!.split(',');
    const cells = lines.map((line) => line.split(','));
    expect(names.slice(29, 33)).toEqual(['standardError', 'circular', 'sharesDriver', 'expectedShortfall']);
    expect(cells.map((row) => row.slice(30, 32))).toEqual([
      ['true', 'words'],
      ['false', 'goal; words'],
      ['false', ''],
      ['true', 'goal'],
      ['false', ''],
    ]);
  });

  test('JSON says it with the parts that it comes through, and keeps what they were set from', async () => {
    const ensemble = await simulate(marked, options);
    const { targets, joint, assumptions } = attainmentDocument(ensemble, attainment(ensemble));
    expect(targets[0]).toMatchObject({
      circular: true,
      circularThrough: ['inputs.pace'],
      sharesDriver: ['words'],
    });
    expect(joint.withoutCircular.targets).toEqual(['more', 'other']);
    expect(assumptions).toMatchObject({ inputs: { pace: { restsOn: ['goal', 'words'] } } });
  });
});
