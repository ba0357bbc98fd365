import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { haidian } from '../../src/haidian/haidian';
import { haidianModel } from '../../src/haidian/model';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { simulate } from '../../src/simulation/simulate';
import { oddsOf, plainNormals, plainUniforms, standardError } from './odds';

const { scenarios } = haidian;

test('plan, model and scenarios hang together', () => {
  expect(haidian.plan).toBe(haidianPlan());
  expect(haidian.model).toBe(haidianModel());
  expect(haidian.model.plan).toBe(haidianPlan());
  expect(Object.isFrozen(haidian)).toBe(true);
  for (const [id, scenario] of Object.entries(scenarios)) {
    expect(scenario.id).toBe(id);
    expect(scenario.model).toBe(haidianModel());
    expect(scenario.name?.en.length).toBeGreaterThan(3);
    expect(scenario.name?.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(scenario.description?.en.length).toBeGreaterThan(20);
    expect(scenario.description?.zh).toMatch(/[\u4e00-\u9fff]/);
  }
});

describe('odds of the baseline', () => {
  const draws = 65_536;
  const odds = oddsOf(
    scenarios.baseline,
    [
      'gdpGrowth',
      'gdpLevel',
      'gdpPerHead',
      'population',
      'rdIntensity',
      'parkRdIntensity',
      'technologyContractGrowth',
      'pctApplications',
      'digitalEconomyGrowth',
      'pm25',
      'energyIntensity',
      'co2Intensity',
      'co2Total',
      'co2PeakFirst',
      'co2DualControl',
      'educationFacilities',
      'preschoolPlaces',
      'physicians',
    ],
    draws,
  );

  test('growth as in plain arithmetic with other random numbers', async () => {
    const uniform = plainUniforms(14);
    const normal = plainNormals(uniform);
    const plainDraws = 200_000;
    let met = 0;
    for (let draw = 0; draw < plainDraws; draw++) {
      const trend = 0.061 + 0.008 * normal();
      const lift = 0.002 + 0.029 * uniform();
      let ratio = 1;
      for (let year = 2021; year <= 2025; year++) {
        const shock = uniform() < 0.85 ? (0.15 * 0.015) / 0.85 + 0.011 * normal() : -0.015 + 0.032 * normal();
        ratio *= 1 + trend + shock + (year === 2021 ? lift : 0);
      }
      if (ratio >= 1.06 ** 5) met++;
    }
    const { gdpGrowth } = await odds;
    const error = Math.hypot(standardError(gdpGrowth, draws), standardError(met / plainDraws, plainDraws));
    expect(Math.abs(gdpGrowth - met / plainDraws)).toBeLessThan(5 * error);
  });

  test('population in closed form', async () => {
    // Change over five years: normal, mean 5 · (−0.1), variance 25 · 0.6² + 5 · 0.4²; Φ(−0.0788689) = 0.468568.
    const z = (312.6 - (313.3469 - 0.5)) / Math.sqrt(25 * 0.36 + 5 * 0.16);
    expect(z).toBeCloseTo(-0.0788689, 6);
    const exact = 0.468568;
    expect(Math.abs((await odds).population - exact)).toBeLessThan(5 * standardError(exact, draws));
  });

  // A million draws of the same drivers in plain numpy.
  test.each([
    ['gdpGrowth', 0.6573],
    ['gdpPerHead', 0.9472],
    ['population', 0.4694],
    ['rdIntensity', 0.6967],
    ['parkRdIntensity', 0.6911],
    ['technologyContractGrowth', 0.8179],
    ['pctApplications', 0.3844],
    ['digitalEconomyGrowth', 0.5783],
    ['pm25', 0.9512],
    ['energyIntensity', 0.8707],
    ['co2Intensity', 0.7786],
    ['co2Total', 0.1964],
    ['co2PeakFirst', 0.4339],
    ['co2DualControl', 0.3074],
    ['educationFacilities', 0.6669],
    ['preschoolPlaces', 0.7262],
    ['physicians', 0.5963],
  ] as const)('%s: %d in numpy', async (target, expected) => {
    const error = Math.hypot(standardError(expected, draws), standardError(expected, 1_000_000));
    expect(Math.abs((await odds)[target] - expected)).toBeLessThan(5 * error);
  });

  test('one trillion at current prices is all but certain', async () => {
    expect((await odds).gdpLevel).toBeGreaterThan(0.99);
  });
});

describe('scenarios move what they speak of', () => {
  const ids = [
    'gdpGrowth',
    'population',
    'rdIntensity',
    'pctApplications',
    'co2Intensity',
    'co2Total',
    'gdpPerHead',
    'labourProductivity',
  ] as const;
  const odds = Object.fromEntries(
    Object.values(scenarios).map((scenario) => [scenario.id, oddsOf(scenario, ids)]),
  ) as Record<keyof typeof scenarios, ReturnType<typeof oddsOf<(typeof ids)[number]>>>;
  // Common random numbers: what a scenario does not touch stays the same to the bit.
  // Five standard errors of a paired difference in which at most half of the draws change sides.
  const margin = 5 * Math.sqrt(0.5 / 16_384);

  test.each([
    ['highGrowth', 'gdpGrowth', 'up'],
    ['highGrowth', 'gdpPerHead', 'up'],
    ['highGrowth', 'co2Total', 'down'],
    ['lowGrowth', 'gdpGrowth', 'down'],
    ['lowGrowth', 'co2Total', 'up'],
    ['innovationPush', 'rdIntensity', 'up'],
    ['innovationPush', 'pctApplications', 'up'],
    ['researchPlateau', 'rdIntensity', 'down'],
    ['researchPlateau', 'pctApplications', 'down'],
    ['tightPopulation', 'population', 'up'],
    ['greenTransition', 'co2Intensity', 'up'],
    ['greenTransition', 'co2Total', 'up'],
    ['restatedGdp', 'rdIntensity', 'down'],
    ['researchBaseline100', 'rdIntensity', 'down'],
    ['researchBaseline110', 'rdIntensity', 'up'],
    ['withHindsight', 'gdpGrowth', 'up'],
    ['withHindsight', 'population', 'up'],
  ] as const)('%s: %s %s', async (id, target, direction) => {
    const change = (await odds[id])[target] - (await odds.baseline)[target];
    expect(direction === 'up' ? change : -change).toBeGreaterThan(margin);
  });

  test.each([
    ['highGrowth', 'population'],
    ['greenTransition', 'gdpGrowth'],
    ['restatedGdp', 'gdpPerHead'],
    ['tightPopulation', 'gdpGrowth'],
    ['researchBaseline110', 'pctApplications'],
  ] as const)('%s leaves %s alone', async (id, target) => {
    expect((await odds[id])[target]).toBe((await odds.baseline)[target]);
  });

  test.each(['highGrowth', 'lowGrowth'] as const)('%s: the share of R&D hardly moves', async (id) => {
    expect(Math.abs((await odds[id]).rdIntensity - (await odds.baseline).rdIntensity)).toBeLessThan(0.01);
  });

  test('the digital economy at current prices: the same paths, and the odds of numpy', async () => {
    const draws = 65_536;
    const ensemble = await simulate(scenarios.digitalCurrentPrices, { draws, seed: 2020 });
    expect(ensemble.fingerprint).toBe(
      (await simulate(scenarios.baseline, { draws, seed: 2020 })).fingerprint,
    );
    const target = attainment(ensemble).targets.digitalEconomyGrowth!;
    expect(target.evaluable && Math.abs(target.probability - 0.8182)).toBeLessThan(
      5 * standardError(0.8182, draws),
    );
  });

  test('a known R&D baseline is a share of its own', async () => {
    const known = await Promise.all(
      [odds.researchBaseline100, odds.researchBaseline105, odds.researchBaseline110].map(
        async (each) => (await each).rdIntensity,
      ),
    );
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });
});
