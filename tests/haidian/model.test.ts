import { describe, expect, test } from 'vitest';
import { haidian } from '../../src/haidian/haidian';
import { haidianModel } from '../../src/haidian/model';
import { baselineOf } from '../../src/plan/baseline-of';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { isDistribution } from '../../src/uncertainty/distribution';
import { correlation, mean, sd } from './odds';

const model = haidianModel();

const plan = haidianPlan();

const years = [2020, 2021, 2022, 2023, 2024, 2025];

function meanOf(value: unknown): number {
  return isDistribution(value) ? value.mean : Number(value);
}

const inputsAtMeans = Object.fromEntries(
  Object.entries(model.inputs).map(([name, input]) => [name, { ...input, value: meanOf(input.value) }]),
);

/** Every input and shock at its mean. */
const certain = defineScenario(model, {
  id: 'certain',
  inputs: inputsAtMeans,
  shocks: Object.fromEntries(
    Object.entries(model.shocks).map(([name, { ar1, iid, ...shock }]) => [
      name,
      ar1 === undefined
        ? { ...shock, iid: meanOf(iid) }
        : { ...shock, ar1: { ...ar1, innovation: meanOf(ar1.innovation) } },
    ]),
  ),
});

/** Only the shocks of a year are uncertain. */
const onlyShocks = defineScenario(model, { id: 'onlyShocks', inputs: inputsAtMeans });

describe('levels of 2020', () => {
  const base = model.project();
  const modelled = plan.baselines.filter(({ indicator }) => Object.hasOwn(model.indicators, indicator));

  test('every baseline of the plan starts the path of its indicator', () => {
    for (const { indicator, value } of modelled) {
      expect(base[indicator as keyof typeof base]?.[0], indicator).toBe(value);
    }
  });

  test('names, units, kinds and price bases are those of the plan', () => {
    for (const { indicator } of modelled) {
      const { name, unit, kind, price } = plan.indicators.find(({ id }) => id === indicator)!;
      expect(model.indicators[indicator as keyof typeof model.indicators]).toMatchObject({
        name,
        unit,
        kind,
        ...(price === undefined ? {} : { price }),
      });
    }
  });

  test.each([
    ['rdIntensityBase', 'rdIntensity'],
    ['pctBase', 'pctApplications'],
    ['parkRdIntensityBase', 'parkRdIntensity'],
    ['pm25Base', 'pm25'],
    ['physiciansBase', 'physiciansPer1000'],
    ['preschoolBase', 'preschoolPlaces'],
  ] as const)('%s is drawn once a path with the spread of the plan', (input, indicator) => {
    const { value } = model.inputs[input];
    const baseline = baselineOf(plan, indicator);
    expect(isDistribution(value) && [value.mean, Math.sqrt(value.variance)]).toEqual([
      baseline.value,
      baseline.sd,
    ]);
  });

  test('the spread of the R&D stock is about the one that the plan data state', async () => {
    const ensemble = await simulate(model, { draws: 16_384, seed: 2020, keep: ['rdStock'] });
    expect(ensemble.summary('rdStock', 2020).sd.value / baselineOf(plan, 'rdStock').sd).toBeCloseTo(1, 1);
  });
});

describe('paths', () => {
  test('without uncertainty every draw is the deterministic projection', async () => {
    const ensemble = await simulate(certain, { draws: 3, seed: 1 });
    const path = model.project();
    for (const indicator of ensemble.indicators) {
      for (const [t, year] of years.entries()) {
        expect([...ensemble.values(indicator, year)]).toEqual(Array(3).fill(path[indicator][t]));
      }
    }
  });

  test.each(['baseline', 'restatedGdp', 'withHindsight'] as const)('identities hold: %s', async (id) => {
    const draws = 1024;
    const ensemble = await simulate(haidian.scenarios[id], { draws, seed: 7 });
    let worst = 0;
    const restatement = id === 'restatedGdp' ? 1 / 0.905 : 1;
    for (const [t, year] of years.entries()) {
      const at = (indicator: (typeof ensemble.indicators)[number], when = year) =>
        ensemble.column(indicator, when);
      for (let i = 0; i < draws; i++) {
        const value = (indicator: (typeof ensemble.indicators)[number], when = year) =>
          at(indicator, when)[i]!;
        const same = (left: number, right: number) => {
          worst = Math.max(worst, Math.abs(left / right - 1));
        };
        same(value('nominalGdp'), value('realGdp') * value('gdpDeflator'));
        same(value('labourProductivity') * value('employment'), value('realGdp'));
        same(
          value('rdIntensity') * value('nominalGdp') * (year >= 2023 ? restatement : 1),
          value('rdSpending'),
        );
        same(value('co2Intensity'), (value('energyIntensity') * value('carbonFactor')) / 100);
        same(value('co2Emissions'), (value('realGdp') / 8504.6) * value('co2Intensity'));
        same((value('physiciansPer1000') * value('residentPopulation')) / 1000, value('physicians'));
        if (t === 0) continue;
        const population = (value('residentPopulation') + value('residentPopulation', year - 1)) / 2;
        same(value('gdpPerHead') * population, value('nominalGdp'));
      }
    }
    expect(worst).toBeLessThan(1e-13);
    expect(ensemble.nonFinite).toEqual({});
  });

  test('counts are whole numbers', async () => {
    const ensemble = await simulate(model, { draws: 1024, seed: 7 });
    for (const indicator of ['pctApplications', 'listedCompanies', 'preschoolPlaces'] as const) {
      for (const year of years.slice(1)) {
        expect(ensemble.values(indicator, year).every((value) => Number.isInteger(value) && value >= 0)).toBe(
          true,
        );
      }
    }
  });

  test('population starts above the ceiling of the plan and is not cut at it', async () => {
    const population = (await simulate(model, { draws: 1024, seed: 7 })).values('residentPopulation', 2025);
    const above = population.filter((value) => value > 312.6);
    expect(above.length).toBeGreaterThan(100);
    expect(new Set(population).size).toBe(1024);
  });
});

describe('drivers as sized from the record', () => {
  // Standard errors at this number of draws: correlation 0.007, standard deviation 0.5 % of itself; five of them, and
  // what rank correlations and rounded sizes of the drivers move.
  const draws = 20_480;
  const run = simulate(onlyShocks, { draws, seed: 2020 });
  const growthOf = async (
    indicator: 'realGdp' | 'rdSpending' | 'gdpDeflator' | 'co2Intensity' | 'pctExpected',
    year = 2023,
  ) => {
    const ensemble = await run;
    const before = ensemble.column(indicator, year - 1);
    return [...ensemble.values(indicator, year)].map((value, i) => value / before[i]! - 1);
  };

  test('the shock of growth has mean 0 and a standard deviation of 1.7 points', () => {
    const { ar1 } = model.shocks.growthShock;
    const innovation = ar1!.innovation;
    expect(ar1!.persistence).toBe(0);
    expect(isDistribution(innovation) && Math.abs(innovation.mean)).toBeLessThan(1e-18);
    expect(isDistribution(innovation) && Math.sqrt(innovation.variance)).toBeCloseTo(0.017, 3);
  });

  test('growth of 2021 alone has a low base', () => {
    const { realGdp } = model.project();
    expect(realGdp[1]! / realGdp[0]! - 1).toBeCloseTo(0.061 + (0.002 + 0.031) / 2, 12);
    expect(realGdp[2]! / realGdp[1]! - 1).toBeCloseTo(0.061, 12);
  });

  test('real R&D spending: 8.6 % and 4 points a year, correlation with growth +0.4, none with prices', async () => {
    const prices = await growthOf('gdpDeflator');
    const spending = (await growthOf('rdSpending')).map((growth, i) => (1 + growth) / (1 + prices[i]!) - 1);
    expect(Math.abs(mean(spending) - 0.086)).toBeLessThan(5 * (0.04 / Math.sqrt(draws)));
    expect(Math.abs(correlation(spending, prices))).toBeLessThan(5 * 0.007);
    expect(Math.abs(sd(spending) - 0.04)).toBeLessThan(0.001);
    expect(Math.abs(correlation(spending, await growthOf('realGdp')) - 0.4)).toBeLessThan(0.045);
  });

  test('CO2 intensity: declines by 4.8 % with 1.5 points a year, correlation with growth +0.4', async () => {
    const decline = (await growthOf('co2Intensity')).map((change) => -change);
    expect(Math.abs(mean(decline) - 0.048)).toBeLessThan(5 * (0.015 / Math.sqrt(draws)) + 0.0001);
    expect(Math.abs(sd(decline) - 0.015)).toBeLessThan(0.0004);
    expect(Math.abs(correlation(decline, await growthOf('realGdp')) - 0.4)).toBeLessThan(0.045);
    const { energyDecline, carbonDecline } = model.inputs;
    const once = [energyDecline, carbonDecline].map(({ value }) =>
      isDistribution(value) ? value.variance : 0,
    );
    expect(Math.sqrt(once[0]! + once[1]!)).toBeCloseTo(0.01, 4);
  });

  test('applications: 13 % a year around 9 %, correlation with last year’s R&D +0.3', async () => {
    const logs = (await growthOf('pctExpected')).map((change) => Math.log(1 + change));
    const surprise = [...(await run).values('rdSurprise', 2022)];
    expect(Math.abs(mean(logs) - 0.09)).toBeLessThan(5 * (0.13 / Math.sqrt(draws)) + 0.002);
    expect(Math.abs(sd(logs) - 0.13)).toBeLessThan(0.004);
    expect(Math.abs(correlation(logs, surprise) - 0.3)).toBeLessThan(0.045);
  });
});
