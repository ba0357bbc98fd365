import { describe, expect, test } from 'vitest';
import { parseModel } from '../../../src/files/parse-model';
import { parseScenario } from '../../../src/files/parse-scenario';
import { printModel } from '../../../src/files/print-model';
import { printScenario } from '../../../src/files/print-scenario';
import { defineModel } from '../../../src/model/define-model';
import { defineScenario } from '../../../src/scenario/define-scenario';
import { scenarioDifferences } from '../../../src/scenario/scenario-differences';
import { errorOf, frozen } from '../../error-of';

const restsOn = ['level'] as const;

/** A model of which every part that can be was set from its target. */
const model = defineModel({
  id: 'growth',
  years: { base: 2020, horizon: 2025 },
  inputs: { growth: { value: 0.05, restsOn } },
  shocks: { macro: { ar1: { persistence: 0.5, innovation: 0, start: 0 }, restsOn } },
  indicators: {
    gdp: { baseline: { value: 100, restsOn }, equation: 'gdp(-1) * (1 + growth + macro)', restsOn },
  },
  events: [{ year: 2022, shock: 'macro', add: 0.01, restsOn }],
  targets: { level: { indicator: 'gdp', year: 2025, atLeast: 130 } },
});

const everywhere = {
  id: 'low',
  inputs: { growth: { value: 0.03, restsOn } },
  shocks: { macro: { iid: 0, restsOn } },
  baselines: { gdp: { value: 90, restsOn } },
  equations: { gdp: { equation: 'gdp(-1) * (1 + growth + macro)', restsOn } },
  add: { gdp: { step: { from: 2023, size: 1 }, restsOn } },
  events: [{ year: 2023, shock: 'macro', add: 0.01, restsOn }],
} as const;

describe('restsOn', () => {
  test('is kept on every part of a model', () => {
    expect(model.inputs.growth.restsOn).toEqual(['level']);
    expect(model.shocks.macro.restsOn).toEqual(['level']);
    expect(model.baselines.gdp.restsOn).toEqual(['level']);
    expect(model.indicators.gdp.restsOn).toEqual(['level']);
    expect(model.events[0]!.restsOn).toEqual(['level']);
  });

  test('is kept on every part of a scenario', () => {
    const low = defineScenario(model, frozen(everywhere));
    expect(low.inputs.growth.restsOn).toEqual(['level']);
    expect(low.shocks.macro.restsOn).toEqual(['level']);
    expect(low.baselines.gdp.restsOn).toEqual(['level']);
    expect(low.indicators.gdp.restsOn).toEqual(['level']);
    expect(low.additions.gdp!.restsOn).toEqual(['level']);
    expect(low.events[1]!.restsOn).toEqual(['level']);
    const path = defineScenario(model, {
      id: 'path',
      paths: { gdp: { interpolate: { 2020: 90, 2025: 130 }, restsOn } },
    });
    expect(path.paths.gdp!.restsOn).toEqual(['level']);
    expect(path.indicators.gdp.restsOn).toEqual(['level']);
    expect(path.baselines.gdp.restsOn).toEqual(['level']);
  });

  test('goes with the value: another one states it anew', () => {
    const other = defineScenario(model, {
      id: 'other',
      inputs: { growth: 0.03 },
      shocks: { macro: { iid: 0 } },
      baselines: { gdp: 90 },
      equations: { gdp: 'gdp(-1) * 1.1' },
    });
    expect(other.inputs.growth.restsOn).toBeUndefined();
    expect(other.shocks.macro.restsOn).toBeUndefined();
    expect(other.baselines.gdp.restsOn).toBeUndefined();
    expect(other.indicators.gdp.restsOn).toBeUndefined();
    const again = defineScenario(model, {
      id: 'again',
      extends: other,
      without: { inputs: ['growth'], equations: ['gdp'] },
    });
    expect(again.inputs.growth.restsOn).toEqual(['level']);
    expect(again.indicators.gdp.restsOn).toEqual(['level']);
    expect(again.baselines.gdp.restsOn).toBeUndefined();
    const path = defineScenario(model, { id: 'path', paths: { gdp: { growth: 0.02 } } });
    expect(path.indicators.gdp.restsOn).toBeUndefined();
    expect(path.baselines.gdp.restsOn).toEqual(['level']);
  });

  test('an empty list says the same as none', () => {
    const none = defineScenario(model, { id: 'none', inputs: { growth: { value: 0.05, restsOn: [] } } });
    const left = defineScenario(model, { id: 'none', inputs: { growth: { value: 0.05 } } });
    expect(scenarioDifferences(none, left)).toEqual([]);
  });

  test('is a difference between scenarios', () => {
    const same = defineScenario(model, {
      id: 'same',
      inputs: { growth: { value: 0.05, restsOn: ['level'] } },
    });
    const bare = defineScenario(model, { id: 'bare', inputs: { growth: 0.05 } });
    expect(scenarioDifferences(same)).toEqual([]);
    expect(scenarioDifferences(bare).map(({ path }) => path)).toEqual(['inputs.growth']);
  });

  test('is written to files and read back', () => {
    for (const format of ['yaml', 'json'] as const) {
      const read = parseModel(printModel(model, { format }), { format });
      expect(printModel(read, { format })).toBe(printModel(model, { format }));
      expect(read.indicators.gdp!.restsOn).toEqual(['level']);
      const low = defineScenario(model, everywhere);
      const again = parseScenario(printScenario(low, { format }), { format });
      expect(scenarioDifferences(again, defineScenario(again.model, everywhere))).toEqual([]);
    }
  });
});

test('a file of a scenario leaves out targets that neither it nor the model has', () => {
  const doubled = { indicator: 'gdp', year: 2025, atLeast: 200 } as const;
  const parent = defineScenario(model, {
    id: 'parent',
    inputs: { growth: { value: 0.1, restsOn: ['level', 'doubled'] } },
    add: { gdp: { step: { from: 2023, size: 1 }, restsOn: ['doubled'] } },
    targets: { doubled },
  });
  const child = defineScenario(model, { id: 'child', extends: parent, without: { targets: ['doubled'] } });
  expect(child.inputs.growth.restsOn).toEqual(['level', 'doubled']);
  const read = parseScenario(printScenario(child, { format: 'yaml' }), { format: 'yaml' });
  expect(read.inputs.growth!.restsOn).toEqual(['level']);
  expect(read.additions.gdp!.restsOn).toBeUndefined();
  const own = parseScenario(printScenario(parent, { format: 'yaml' }), { format: 'yaml' });
  expect(own.inputs.growth!.restsOn).toEqual(['level', 'doubled']);
});

describe('restsOn refuses', () => {
  test('targets that a model does not have', () => {
    const wrong = ['levl'];
    const error = errorOf(() =>
      defineModel({
        id: 'growth',
        years: { base: 2020, horizon: 2025 },
        inputs: { growth: { value: 0.05, restsOn: ['level', 'levl'] as never } },
        shocks: { macro: { iid: 0, restsOn: wrong as never } },
        indicators: {
          gdp: {
            baseline: { value: 1, restsOn: wrong as never },
            equation: 'gdp(-1) * (1 + growth + macro)',
            restsOn: wrong as never,
          },
        },
        events: [{ year: 2022, shock: 'macro', add: 0.01, restsOn: wrong as never }],
        targets: { level: { indicator: 'gdp', year: 2025, atLeast: 1 } },
      }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual([
      'inputs.growth.restsOn[1]',
      'shocks.macro.restsOn[0]',
      'indicators.gdp.restsOn[0]',
      'indicators.gdp.baseline.restsOn[0]',
      'events[0].restsOn[0]',
    ]);
    expect(error.issues[0]).toEqual({
      code: 'E_UNKNOWN_NAME',
      path: 'inputs.growth.restsOn[1]',
      message: 'defineModel: `inputs.growth.restsOn[1]`: unknown target "levl"',
      got: '"levl"',
      hint: 'did you mean `level`?',
      suggestion: { value: 'level' },
      zh: { message: 'defineModel：`inputs.growth.restsOn[1]`：未知的目标 "levl"', hint: '是否为 `level`？' },
    });
  });

  test('targets that neither the model nor a scenario has', () => {
    const wrong = { restsOn: ['levl'] as never };
    const error = errorOf(() =>
      defineScenario(model, {
        id: 'low',
        inputs: { growth: { value: 0.03, ...wrong } },
        shocks: { macro: { iid: 0, ...wrong } },
        baselines: { gdp: { value: 90, ...wrong } },
        equations: { gdp: { equation: 'gdp(-1)', ...wrong } },
        add: { gdp: { step: { from: 2023, size: 1 }, ...wrong } },
        events: [{ year: 2023, shock: 'macro', add: 0.01, ...wrong }],
      }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual([
      'inputs.growth.restsOn[0]',
      'shocks.macro.restsOn[0]',
      'baselines.gdp.restsOn[0]',
      'equations.gdp.restsOn[0]',
      'add.gdp.restsOn[0]',
      'events[0].restsOn[0]',
    ]);
    const path = () => defineScenario(model, { id: 'p', paths: { gdp: { growth: 0, ...wrong } } });
    expect(path).toThrow('defineScenario: `paths.gdp.restsOn[0]`: unknown target "levl"');
  });

  test('what is no list of texts', () => {
    const define = (given: unknown) => () =>
      defineScenario(model, { id: 'a', inputs: { growth: { value: 0.03, restsOn: given as never } } });
    expect(errorOf(define('level')).issues[0]!.message).toBe(
      'defineScenario: expected `inputs.growth.restsOn` to be an array of target ids, such as ["gdp2025"], got "level"',
    );
    expect(errorOf(define([3])).issues[0]!.message).toBe(
      'defineScenario: expected `inputs.growth.restsOn[0]` to be the id of a target, got 3',
    );
  });
});
