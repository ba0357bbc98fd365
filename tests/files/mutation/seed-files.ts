import { readFileSync } from 'node:fs';
import { printDocument } from '../../../src/document/print-document';
import { type DocumentFormat, readDocument } from '../../../src/document/read-document';
import { parseModel } from '../../../src/files/parse-model';
import { parseObservations } from '../../../src/files/parse-observations';
import { parsePlan } from '../../../src/files/parse-plan';
import { parseScenario } from '../../../src/files/parse-scenario';

const model = `plancast: model/1
id: small
name: { en: Small, zh: 小模型 }
years: { base: 2020, horizon: 2023 }
inputs:
  growth: { value: { normal: { mean: 0.05, sd: 0.01 } }, unit: 1/year, status: assumed, reason: { en: a guess, zh: 估计 } }
  share: { value: { triangular: { min: 0.1, mode: 0.2, max: 0.4 } } }
shocks:
  macro: { ar1: { persistence: 0.5, innovation: { normal: { mean: 0, sd: 0.02 } }, start: 0.01 } }
  noise: { iid: { mixture: { components: [{ weight: 0.5, distribution: { normal: { mean: 0, sd: 1 } } }, { weight: 0.5, distribution: { studentT: { df: 5 } } }] } } }
indicators:
  gdp: { unit: 1e8 CNY, price: constant-2020, kind: flow, baseline: 100, equation: "gdp(-1) * exp(growth + macro)" }
  人口: { unit: 万人, kind: stock, baseline: 312.6, equation: 人口(-1) }
  perHead: { baseline: gdp / 人口, equation: gdp / 人口, identity: true }
  services:
    baseline: 20
    equation: |
      clamp(share * gdp, 0, gdp)
        + noise
events: [{ year: 2021, shock: macro, add: -0.01 }]
dependence: { copula: { studentT: 5 }, spearman: [[growth, share, 0.3]] }
targets:
  level: { indicator: gdp, year: 2023, atLeast: 110 }
  cap: { indicator: 人口, year: 2022, atMost: 312.6, attribute: binding }
`;

const scenario = `plancast: scenario/1
id: other
model:
${model.replace(/^/gm, '  ').trimEnd()}
inputs: { growth: 0.04, share: { value: { uniform: { min: 0.1, max: 0.3 } }, status: assumed } }
paths: { 人口: { interpolate: { 2021: 313, 2023: 310 } }, gdp: { growth: { 2021: 0.05, 2022: 0.04, 2023: 0.03 } } }
equations: { services: share * gdp }
without: { targets: [cap] }
events: [{ year: 2022, shock: macro, add: 0.02 }]
targets: { rise: { indicator: gdp, year: 2023, averageGrowthAtLeast: 0.05 } }
`;

const plan = `plancast: plan/1
id: p
name: { en: P, zh: 规划 }
years: { base: 2020, target: 2025 }
documents: [{ id: d, title: { en: D, zh: 文 }, published: 2021-01, publisher: { en: O, zh: 府 }, geography: { en: H, zh: 区 } }]
indicators: [{ id: gdp, name: { en: G, zh: 产值 }, unit: 1e8 CNY, kind: flow }]
baselines: [{ indicator: gdp, value: 100, sd: 0.5, status: stated, sources: [{ document: d, lines: [1, 2] }] }]
targets: [{ id: level, indicator: gdp, year: 2025, attribute: binding, atLeast: 120, sources: [{ document: d, lines: [3, 3] }] }]
`;

const observations = `plancast: observations/1
observations:
  - { indicator: gdp, year: 2021, value: 9503, sd: 0.005, relative: true, kind: level, status: derived }
  - { indicator: gdp, year: 2022, value: 1.02e4, status: stated, sources: [{ document: d, lines: [1, 2] }] }
`;

/** A sound file, and the reader that its mutants are given to. */
export interface SeedFile {
  readonly text: string;
  readonly format: DocumentFormat;
  /** How often it is chosen, relative to the others. */
  readonly weight: number;
  readonly read: (text: string) => unknown;
}

type Reader = (text: string, options: { format: DocumentFormat }) => unknown;

function both(yaml: string, reader: Reader, weight: number): SeedFile[] {
  const json = printDocument(readDocument(yaml, { format: 'yaml' }).value, { format: 'json' });
  return [
    { text: yaml, format: 'yaml', weight, read: (text) => reader(text, { format: 'yaml' }) },
    { text: json, format: 'json', weight, read: (text) => reader(text, { format: 'json' }) },
  ];
}

function ofHaidian(name: string): SeedFile {
  const text = readFileSync(
    new URL(`../../../examples/haidian/scenarios/${name}.yaml`, import.meta.url),
    'utf8',
  );
  return { text, format: 'yaml', weight: 1, read: (mutant) => parseScenario(mutant, { format: 'yaml' }) };
}

/** Small sound files of every kind in both notations, and two of the built-in scenarios. */
export const seedFiles: readonly SeedFile[] = [
  ...both(model, parseModel, 2),
  ...both(scenario, parseScenario, 2),
  ...both(plan, parsePlan, 5),
  ...both(observations, parseObservations, 6),
  ofHaidian('innovationPush'),
  ofHaidian('restatedGdp'),
];
