import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { haidianFiles } from '../../scripts/haidian-texts';
import { parseModel } from '../../src/files/parse-model';
import { parsePlan } from '../../src/files/parse-plan';
import { parseScenario } from '../../src/files/parse-scenario';
import { printModel } from '../../src/files/print-model';
import { printPlan } from '../../src/files/print-plan';
import { printScenario } from '../../src/files/print-scenario';
import { haidian } from '../../src/haidian/haidian';
import type { Scenario } from '../../src/scenario/scenario';
import { simulate } from '../../src/simulation/simulate';
import { isDistribution } from '../../src/uncertainty/distribution';

const folder = new URL('../../examples/haidian/', import.meta.url);
const formats = ['yaml', 'json'] as const;
const scenarios: [string, Scenario][] = Object.entries(haidian.scenarios);

/** Data alone: laws by kind and parameters, no functions, the model of a scenario by its id. */
function dataOf(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) => {
      if (key === 'model') return part.id;
      return isDistribution(part) ? { kind: part.kind, parameters: part.parameters } : part;
    }),
  );
}

test.each(haidianFiles())('examples/haidian/%s is what the library prints', (name, text) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
});

describe.each(formats)('printed as %s and read again', (format) => {
  test('the plan is the same', () => {
    expect(parsePlan(printPlan(haidian.plan, { format }), { format })).toEqual(haidian.plan);
  });

  test('the model is the same', () => {
    const again = parseModel(printModel(haidian.model, { format }), { format });
    expect(dataOf(again)).toEqual(dataOf(haidian.model));
    expect(printModel(again, { format })).toBe(printModel(haidian.model, { format }));
  });

  test.each(scenarios)('scenario %s is the same', (_, scenario) => {
    const again = parseScenario(printScenario(scenario, { format }), { format });
    expect(dataOf(again)).toEqual(dataOf(scenario));
    expect(again.model).toBe(haidian.model);
  });
});

test.each(scenarios)(
  'scenario %s of the files gives the fingerprint of the library',
  async (id, scenario) => {
    const model = parseModel(readFileSync(new URL('model.yaml', folder), 'utf8'), { format: 'yaml' });
    const text = readFileSync(new URL(`scenarios/${id}.yaml`, folder), 'utf8');
    const ofFiles = parseScenario(text, { format: 'yaml', model });
    expect(ofFiles.model).toBe(model);
    const options = { draws: 256, seed: 2020 };
    const [a, b] = [await simulate(ofFiles, options), await simulate(scenario, options)];
    expect(a.fingerprint).toBe(b.fingerprint);
    expect(a.certificate.inputsHash ?? '').toBe(b.certificate.inputsHash ?? '');
  },
);
