import { expect, test } from 'vitest';
import {
  attainment,
  attainmentDocument,
  haidian,
  parseModel,
  parseScenario,
  simulate,
} from '../../src/index';
import { smallRun } from './small-run';

/** Everything that a reader has: the JSON, as text. */
const json = { format: 'json' } as const;

async function recomputed(text: string) {
  const { run, certificate } = JSON.parse(text);
  const model = parseModel(JSON.stringify(run.model), json);
  const scenario = parseScenario(JSON.stringify(run.scenario), { ...json, model });
  const { draws, seed, sampler } = certificate;
  return simulate(scenario, { draws, seed, sampler });
}

test.each(['baseline', 'withHindsight', 'restatedGdp'] as const)(
  'a reader makes the run of %s again from its JSON alone: the same fingerprint and odds',
  async (name) => {
    const ensemble = await simulate(haidian.scenarios[name], { draws: 200, seed: 7 });
    const odds = attainment(ensemble);
    const text = JSON.stringify(attainmentDocument(ensemble, odds));
    const again = await recomputed(text);
    expect(again.fingerprint).toBe(ensemble.fingerprint);
    const probabilities = Object.values(attainment(again).targets).map(({ id, probability }) => [
      id,
      probability,
    ]);
    expect(probabilities).toEqual(
      JSON.parse(text).targets.map((each: { target: string; probability: number | null }) => [
        each.target,
        each.probability,
      ]),
    );
  },
);

test('so is that of a model without a plan', async () => {
  const { ensemble, odds } = await smallRun(50);
  const again = await recomputed(JSON.stringify(attainmentDocument(ensemble, odds)));
  expect(again.fingerprint).toBe(ensemble.fingerprint);
});

test('every document that is cited is listed', async () => {
  const ensemble = await simulate(haidian.scenarios.withHindsight, { draws: 16, seed: 1 });
  const document = attainmentDocument(ensemble, attainment(ensemble));
  const cited = [...JSON.stringify(document).matchAll(/"document":"([^"]+)"/g)].map(([, id]) => id!);
  const listed = new Set(document.documents.map(({ id }) => id));
  expect(cited.length).toBeGreaterThan(50);
  expect([...new Set(cited)].filter((id) => !listed.has(id))).toEqual([]);
});
