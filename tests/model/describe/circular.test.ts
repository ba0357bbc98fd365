import { expect, test } from 'vitest';
import { defineModel, defineScenario, describeModel, diffScenarios } from '../../../src/index';

const input = {
  id: 'two',
  years: { base: 2020, horizon: 2022 },
  inputs: { pace: { value: 0.02 }, start: { value: 10 } },
  shocks: { noise: { iid: 0 } },
  indicators: {
    first: { baseline: '2 * start', equation: 'first(-1) * (1 + pace + noise)' },
    second: { baseline: 'first', equation: 'first' },
  },
  targets: {
    goal: { indicator: 'first', year: 2022, atLeast: 12 },
    more: { indicator: 'second', year: 2022, atLeast: 12 },
  },
} as const;
const plain = defineModel(input);
const marked = defineModel({
  ...input,
  inputs: { pace: { value: 0.02, restsOn: ['goal', 'more'] }, start: { value: 10, restsOn: ['goal'] } },
});

test('a description says what was set from a target, and hands it on to what is derived from it', () => {
  const text = describeModel(marked);
  expect(text).toContain('[ASSUMED, set from the targets goal, more] no reason given');
  expect(text).toMatch(/^first {2,}20 \[ASSUMED, set from the target goal\]/m);
  expect(text).toMatch(/^second {2,}20 \[ASSUMED, set from the target goal\]/m);
  expect(text).toMatch(/^ +circular through: inputs\.pace, inputs\.start$/m);
  expect(text).toMatch(/^ +circular through: inputs\.pace$/m);
  expect(text.match(/^ +shares a driver with: (goal|more)$/gm)).toHaveLength(2);
  const chinese = describeModel(marked, { lang: 'zh' });
  expect(chinese).toContain('[假设，由目标goal、more推定]');
  expect(chinese).toContain('构成循环论证的取值：inputs.pace，inputs.start');
  expect(chinese).toContain('共用取值的目标：more');
  const markdown = describeModel(marked, { format: 'markdown' });
  expect(markdown).toContain('| circular through | shares a driver with |');
});

test('one without such values says nothing of it', () => {
  for (const format of ['text', 'markdown', 'latex'] as const) {
    expect(describeModel(plain, { format })).not.toMatch(/circular|set from|driver/);
  }
});

test('a comparison shows the mark of either side', () => {
  const bare = defineScenario(marked, { id: 'bare', inputs: { start: 10 } });
  expect(diffScenarios(marked, bare)[0]!.text).toBe(
    'start: 10 [ASSUMED, set from the target goal] → 10 [ASSUMED]',
  );
  const event = { year: 2021, shock: 'noise', add: 0.01 } as const;
  const rests = defineScenario(marked, { id: 'rests', events: [{ ...event, restsOn: ['goal'] }] });
  const free = defineScenario(marked, { id: 'free', events: [event] });
  expect(diffScenarios(free, rests, { lang: 'zh' })[0]!.text).toBe(
    '2021年事件：noise：+0.01 [假设] → +0.01 [假设，由目标goal推定]',
  );
});
