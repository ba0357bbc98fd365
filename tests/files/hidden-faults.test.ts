import { expect, test } from 'vitest';
import { isPlancastError } from '../../src/core/plancast-error';
import { parseModel } from '../../src/files/parse-model';
import { parseScenario } from '../../src/files/parse-scenario';

/** Code, place and path of every fault. */
function faultsOf(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return error.issues.map(({ code, path, source }) => `${code} ${source?.line}:${source?.column} ${path}`);
  }
}

const scenario = `plancast: scenario/1
model: haidian
id: two
inptus:
  grwoth: 0.05
  inflation: { value: { normal: { mean: 0.02, sd: none, mena: 3 } }, status: sure, unit: 1/yaer }
shocks:
  patentShok: { iid: { nromal: { mean: 0, sdd: 1 } } }
events:
  - { year: "2022", shock: patentShok, add: 1 }
  - { year: 2023, shock: patentShok, ad: 0.1 }
targets:
  cap: { indicator: residentPopulaton, year: 2025, atMost: many }
  cap2: { indicator: residentPopulaton, year: 2031, atMost: "312.6", attribute: bindin }
`;

test('several faults in one entry, and faults under a misspelt key, are all told', () => {
  expect(faultsOf(() => parseScenario(scenario, { format: 'yaml' }))).toEqual([
    'E_UNKNOWN_OPTION 4:1 inptus',
    'E_UNKNOWN_NAME 5:3 inptus.grwoth',
    'E_TYPE 6:51 inptus.inflation.value.normal.sd',
    'E_UNKNOWN_KEY 6:57 inptus.inflation.value.normal.mena',
    'E_UNKNOWN_OPTION 6:78 inptus.inflation.status',
    'E_UNIT 6:90 inptus.inflation.unit',
    'E_UNKNOWN_NAME 8:3 shocks.patentShok',
    'E_UNKNOWN_NAME 8:24 shocks.patentShok.iid.nromal',
    'E_UNKNOWN_KEY 8:43 shocks.patentShok.iid.nromal.sdd',
    'E_TYPE 10:13 events[0].year',
    'E_UNKNOWN_NAME 10:28 events[0].shock',
    'E_UNKNOWN_NAME 11:26 events[1].shock',
    'E_UNKNOWN_KEY 11:38 events[1].ad',
    'E_UNKNOWN_NAME 13:21 targets.cap.indicator',
    'E_TYPE 13:60 targets.cap.atMost',
    'E_UNKNOWN_NAME 14:22 targets.cap2.indicator',
    'E_OUT_OF_HORIZON 14:47 targets.cap2.year',
    'E_TYPE 14:61 targets.cap2.atMost',
    'E_UNKNOWN_OPTION 14:81 targets.cap2.attribute',
  ]);
});

test('what is missing hides nothing, and what only follows from a fault is not told', () => {
  const model = `years: { base: 2020, horizon: 2025 }
inputs:
  growth: { value: five, unit: 1 }
  drift: { value: { normal: { mean: 0 } } }
indicators:
  gdp: { baseline: 100, equation: gdp(-1) * (1 + growth + drfit) }
  tax: { baseline: lots, equation: gdp * rate }
targets:
  level: { indicator: gpd, atLeast: 1 }
`;
  expect(faultsOf(() => parseModel(model, { format: 'yaml' }))).toEqual([
    'E_TYPE 1:1 id',
    'E_TYPE 3:20 inputs.growth.value',
    'E_TYPE 3:32 inputs.growth.unit',
    'E_TYPE 4:21 inputs.drift.value.normal.sd',
    'E_UNKNOWN_NAME 6:59 indicators.gdp.equation',
    'E_UNKNOWN_NAME 7:20 indicators.tax.baseline',
    'E_UNKNOWN_NAME 7:42 indicators.tax.equation',
    'E_TYPE 9:3 targets.level.year',
    'E_UNKNOWN_NAME 9:23 targets.level.indicator',
  ]);
});
