import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { haidianFiles } from '../../scripts/haidian-texts';
import { readDocument } from '../../src/document/read-document';
import { type FileKind, fileKinds } from '../../src/files/file-kind';
import { fileJsonSchema } from '../../src/files/schemas/file-json-schema';
import { lawJsonSchema } from '../../src/files/schemas/law-json-schema';
import { lawKinds } from '../../src/uncertainty/read-law';

const ajv = new Ajv2020({ strict: false });
const validators = Object.fromEntries(fileKinds.map((kind) => [kind, ajv.compile(fileJsonSchema(kind))]));

function isValid(kind: FileKind, text: string): boolean {
  return validators[kind]!(readDocument(text, { format: 'yaml' }).value);
}

test.each(haidianFiles())('%s fits the schema of its kind', (name, text) => {
  const kind = /plan|model/.exec(name)?.[0] ?? 'scenario';
  const validate = validators[name.startsWith('scenarios') ? 'scenario' : kind]!;
  validate(readDocument(text, { format: 'yaml' }).value);
  expect(validate.errors ?? []).toEqual([]);
});

test('every law is known to the schema', () => {
  const forms = (lawJsonSchema.anyOf as { properties: object }[]).map((form) => Object.keys(form.properties));
  expect(
    forms
      .filter(({ length }) => length === 1)
      .map(([kind]) => kind)
      .sort(),
  ).toEqual([...lawKinds, 'fromQuantiles'].sort());
});

describe('typical faults do not fit', () => {
  const model =
    'id: m\nyears: { base: 2020, horizon: 2025 }\nindicators: { gdp: { baseline: 1, equation: gdp(-1) } }\n';
  test('sound ones do', () => {
    expect(isValid('model', model)).toBe(true);
    for (const law of [
      '{ p5: 1, p95: 2 }',
      '{ p10: 1, p90: 2, family: gumbel }',
      '{ p2.5: 1, p97.5: 2 }',
      '{ p50: 4, sd: 1, family: normal }',
      '{ p25: 1, p50: 2, p75: 4, min: 0, family: metalog }',
    ]) {
      expect(isValid('model', `${model}inputs: { a: { value: ${law} } }`), law).toBe(true);
    }
    expect(isValid('scenario', 'model: haidian\nid: x\ninputs: { growth: 0.05 }')).toBe(true);
    expect(isValid('model', `${model}inputs: { a: { value: 1, restsOn: [level] } }`)).toBe(true);
    expect(
      isValid(
        'scenario',
        `id: x
inputs: { a: { value: 1, restsOn: [t] } }
shocks: { s: { iid: 0, restsOn: [t] } }
baselines: { gdp: { value: 1, restsOn: [t] } }
paths: { b: { growth: 0, restsOn: [t] } }
equations: { c: { equation: c(-1), restsOn: [t] } }
add: { gdp: { byYear: { 2021: 1 }, restsOn: [t] } }
events: [{ year: 2021, shock: s, add: 1, restsOn: [t] }]`,
      ),
    ).toBe(true);
    expect(
      isValid(
        'scenario',
        'id: x\ninputs: { growth: { truncated: { distribution: { normal: { mean: 0, sd: 1 } }, min: 0 } } }',
      ),
    ).toBe(true);
    expect(
      isValid('observations', 'observations: [{ indicator: gdp, year: 2021, value: 1, status: derived }]'),
    ).toBe(true);
  });

  test.each<[FileKind, string]>([
    ['model', `${model}inptus: {}`],
    ['model', model.replace('2025', '"2025"')],
    ['model', model.replace('gdp(-1)', '1')],
    ['model', `${model}inputs: { a: { value: { nromal: { mean: 0, sd: 1 } } } }`],
    ['model', `${model}inputs: { a: { value: { normal: { mean: 0 } } } }`],
    ['model', `${model}inputs: { a: { value: 1, status: sure } }`],
    ['model', `${model}inputs: { a: { value: 1, restsOn: level } }`],
    ['scenario', 'id: x\nevents: [{ year: 2021, shock: s, add: 1, restsOn: [1] }]'],
    ['model', `${model}inputs: { a: { value: { p100: 1, p5: 0 } } }`],
    ['model', `${model}inputs: { a: { value: { p05: 1, p95: 3 } } }`],
    ['model', `${model}inputs: { a: { value: { p10: 1, p90: 2, family: gama } } }`],
    ['model', `${model}inputs: { a: { value: { family: normal } } }`],
    ['model', `${model}inputs: { a: { value: { p10: 1, p90: two } } }`],
    ['model', `plancast: scenario/1\n${model}`],
    ['scenario', 'inputs: {}'],
    ['scenario', 'id: x\nevents: [{ year: 20211, shock: a, add: 1 }]'],
    ['plan', 'id: p'],
    ['observations', 'observations: [{ indicator: gdp, year: 2021 }]'],
  ])('%s: %s', (kind, text) => {
    expect(isValid(kind, text)).toBe(false);
  });
});
