import { expect, test } from 'vitest';
import { parseModel } from '../../src/files/parse-model';
import { parseScenario } from '../../src/files/parse-scenario';
import { printScenario } from '../../src/files/print-scenario';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import type { Scenario } from '../../src/scenario/scenario';
import { simulate } from '../../src/simulation/simulate';
import { isDistribution } from '../../src/uncertainty/distribution';

const model = parseModel(
  `plancast: model/1
id: small
years: { base: 2020, horizon: 2025 }
inputs:
  growth: { value: { normal: { mean: 0.05, sd: 0.01 } }, unit: 1/year }
  share: { value: { beta: { alpha: 2, beta: 5 } } }
  pace: { value: 0.02 }
shocks:
  macro: { unit: "1", ar1: { persistence: 0.5, innovation: { normal: { mean: 0, sd: 0.02 } }, start: 0.01 } }
  noise: { iid: { studentT: { df: 5, scale: 0.01 } } }
indicators:
  gdp: { baseline: 100, equation: gdp(-1) * (1 + growth + macro) }
  people: { baseline: 50, equation: people(-1) * (1 + pace) }
  services: { baseline: 60, equation: share * gdp }
  industry: { baseline: 40, equation: gdp - services + noise }
  energy: { baseline: 30, equation: energy(-1) }
events: [{ year: 2021, shock: macro, add: -0.01 }]
dependence: { spearman: [[growth, share, 0.3]] }
targets:
  level: { indicator: gdp, year: 2025, atLeast: 120 }
  crowd: { indicator: people, year: 2024, atMost: 60 }
`,
  { format: 'yaml' },
);

/** Files of scenarios, each alone; one may extend the one before it. */
const texts: Readonly<Record<string, string>> = {
  paths: `id: paths
name: { en: Paths, zh: 路径 }
paths:
  gdp: { growth: { 2021: 0.05, 2022: 0.04, 2023: 0.03, 2024: 0.03, 2025: 0.02 }, status: assumed, reason: a guess }
  people: { interpolate: { 2020: 51, 2022: 55, 2025: 60 }, scale: log }
  energy: { growthAs: { indicator: gdp, elasticity: 0.5 } }
  industry: { remainder: { of: gdp, minus: [services] } }
`,
  forms: `id: forms
paths:
  people: { growth: pace }
  energy: { ramp: { from: 2021, to: 2024, size: -5, shape: smoothstep } }
  services: { step: { from: 2023, value: 70 } }
  gdp: { byYear: { 2021: 101, 2022: 102, 2023: 103, 2024: 104, 2025: 105 } }
`,
  equations: `id: equations
equations:
  gdp: gdp(-1) * exp(growth + macro)
  energy: { equation: "energy(-1) * (gdp / gdp(-1))^0.5", status: assumed, reason: { en: one, zh: 一 } }
baselines: { gdp: 101, services: 0.6 * gdp }
`,
  extends: `id: extends
without: { targets: [crowd], inputs: [growth], events: [{ year: 2021, shock: macro, add: -0.01 }] }
inputs: { share: { uniform: { min: 0.5, max: 0.7 } }, pace: { value: { p5: 0, p50: 0.01, p95: 0.05, family: metalog }, status: assumed } }
shocks: { noise: { iid: { normal: { mean: 0, sd: 0.5 } } } }
events: [{ year: 2023, shock: macro, add: -0.03 }, { year: 2024, shock: macro, add: 0.01, memory: false }]
targets: { other: { indicator: energy, year: 2025, averageGrowthAtLeast: 0.01 } }
`,
  additions: `id: additions
paths: { energy: { ramp: { from: 2021, to: 2024, size: -5 } } }
add:
  gdp: { step: { from: 2022, size: 2.5 }, status: stated, reason: { en: a plant, zh: 新厂 }, sources: [{ address: 'https://example.org' }] }
  people: { ramp: { from: 2020, to: 2023, size: -1, shape: smoothstep }, memory: true }
  energy: { byYear: { 2022: 1, 2024: -1 } }
`,
  dependence: `id: dependence
dependence:
  copula: { studentT: 4 }
  names: [growth, share, pace]
  matrix: [[1, 0.5, 0], [0.5, 1, -0.2], [0, -0.2, 1]]
  measure: kendall
inputs: { pace: { normal: { mean: 0.02, sd: 0.01 } } }
`,
};

/** Everything of a scenario but its model and the name of what it extends; laws by kind and parameters. */
function dataOf({ model: _, extends: __, ...scenario }: Scenario): unknown {
  return JSON.parse(
    JSON.stringify(scenario, (_key, part) =>
      isDistribution(part) ? { kind: part.kind, parameters: part.parameters } : part,
    ),
  );
}

const cases = Object.entries(texts).flatMap(([name, text]) =>
  (['yaml', 'json'] as const).map((format) => [name, format, text] as const),
);

test.each(cases)(
  '%s printed as %s and read again is the same, and gives the same draws',
  async (_, format, text) => {
    const scenario = parseScenario(text, { format: 'yaml', model });
    const printed = printScenario(scenario, { format, model: 'small' });
    const again = parseScenario(printed, { format, model });
    expect(dataOf(again)).toEqual(dataOf(scenario));
    expect(printScenario(again, { format, model: 'small' })).toBe(printed);
    const options = { draws: 128, seed: 1 };
    expect((await simulate(again, options)).fingerprint).toBe(
      (await simulate(scenario, options)).fingerprint,
    );
  },
);

test('the base-year level of a path is written with the path, and goes with it', () => {
  const text = `id: level
baselines: { gdp: 90 }
paths:
  people: { interpolate: { 2020: 51, 2025: 60 }, status: stated, reason: census }
  energy: { byYear: { 2020: 31, 2021: 32, 2022: 33, 2023: 34, 2024: 35, 2025: 36 } }
`;
  const scenario = parseScenario(text, { format: 'yaml', model });
  const printed = printScenario(scenario, { format: 'json', model: 'small' });
  const { baselines, paths } = JSON.parse(printed);
  expect(Object.keys(baselines)).toEqual(['gdp']);
  expect(paths.people).toEqual({ interpolate: { 2020: 51, 2025: 60 }, status: 'stated', reason: 'census' });
  expect(paths.energy.byYear).toMatchObject({ 2020: 31, 2021: 32, 2025: 36 });
  const again = parseScenario(printed, { format: 'json', model });
  expect(dataOf(again)).toEqual(dataOf(scenario));
  const child = defineScenario(model, {
    id: 'child',
    extends: again,
    without: { equations: ['people'] },
    paths: { energy: { growth: 0 } },
  } as never) as Scenario;
  expect(child.baselines.people).toEqual(model.baselines.people);
  expect(child.baselines.energy).toEqual(model.baselines.energy);
  expect(child.baselines.gdp).toMatchObject({ formula: { value: 90 } });
});

test('events that are dropped with others of their year and size are written again', () => {
  const add = { year: 2022, shock: 'macro', add: 0.01 } as const;
  const twice = defineModel({
    id: 'twice',
    years: { base: 2020, horizon: 2023 },
    shocks: { macro: { ar1: { persistence: 0.5, innovation: 0, start: 0 } } },
    indicators: { x: { baseline: 1, equation: 'x(-1) + macro' } },
    events: [add, { ...add, memory: false }, { ...add, year: 2021 }],
  });
  const scenario = defineScenario(twice, {
    id: 's',
    without: { events: [{ year: 2022, shock: 'macro' }] },
    events: [{ ...add, memory: false }],
  });
  const printed = printScenario(scenario, { format: 'yaml', model: 'twice' });
  expect(printed).toContain('without: { events: [{ year: 2022, shock: macro, add: 0.01 }] }');
  expect(printed.match(/memory: false/g)).toHaveLength(1);
  const again = parseScenario(printed, { format: 'yaml', model: twice });
  expect(dataOf(again)).toEqual(dataOf(scenario as Scenario));
  expect(again.events.map(({ year, memory }) => [year, memory])).toEqual([
    [2021, undefined],
    [2022, false],
  ]);
});

test('a scenario that extends another is printed with what it has from that one', () => {
  const first = parseScenario(texts.extends!, { format: 'yaml', model });
  const second = defineScenario(model, {
    id: 'second',
    extends: first,
    inputs: { growth: 0.01 },
    without: { events: [{ year: 2024, shock: 'macro' }] },
  } as never) as Scenario;
  expect(second.extends).toBe('extends');
  const again = parseScenario(printScenario(second, { format: 'yaml', model: 'small' }), {
    format: 'yaml',
    model,
  });
  expect(dataOf(again)).toEqual(dataOf(second));
  const whole = parseScenario(printScenario(second, { format: 'yaml' }), { format: 'yaml' });
  expect(dataOf(whole)).toEqual(dataOf(second));
  expect(whole.model).not.toBe(model);
});
