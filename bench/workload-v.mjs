// Workload V (workload-V.md) as plancast equations.
import { defineModel, lognormal, normal, triangular, uniform } from '../dist/index.js';

const bell = (mean, sd) => ({ value: normal({ mean, sd }) });
const corner = (min, mode, max) => ({ value: triangular({ min, mode, max }) });
const flat = (min, max) => ({ value: uniform({ min, max }) });
const around = (median, sdlog) => ({ value: lognormal({ meanlog: Math.log(median), sdlog }) });
const noise = (sd) => ({ iid: normal({ mean: 0, sd }) });
const lasting = (persistence, sd) => ({
  ar1: { persistence, innovation: normal({ mean: 0, sd }), start: 0 },
});

export const workloadV = defineModel({
  id: 'workload-v',
  years: { base: 2025, horizon: 2040 },
  inputs: {
    tfpGrowth: bell(0.014, 0.004),
    rdDesired: bell(0.125, 0.01),
    digitalSpeed: bell(0.16, 0.03),
    efficiency: bell(0.022, 0.006),
    patentElasticity: corner(0.6, 0.9, 1.3),
    priceDrift: bell(0.015, 0.008),
    learning: corner(0.15, 0.25, 0.35),
    buildRate: bell(0.07, 0.015),
    carbonDecline: bell(0.015, 0.004),
    natural: bell(-0.001, 0.0015),
    migration: bell(1.2, 0.5),
    populationCeiling: flat(325, 345),
    ageing: bell(-0.0025, 0.0008),
    participation: corner(0.7, 0.74, 0.78),
    workingFloor: flat(0.58, 0.62),
    depreciation: corner(0.05, 0.06, 0.075),
    investmentSpeed: flat(0.2, 0.5),
    investmentDesired: bell(0.18, 0.015),
    capitalShare: corner(0.32, 0.38, 0.45),
    spillover: around(0.08, 0.3),
    obsolescence: corner(0.09, 0.12, 0.16),
    rdSpeed: flat(0.2, 0.5),
    rdFloor: flat(0.06, 0.08),
    patentDrift: bell(0.01, 0.01),
    digitalLimit: flat(0.6, 0.75),
    priceElasticity: around(0.2, 0.3),
    digitalSaving: corner(0.1, 0.3, 0.6),
    costResponse: around(0.05, 0.4),
    buildCeiling: flat(0.15, 0.25),
    yieldFactor: corner(0.9, 1, 1.1),
    renewableLimit: flat(0.55, 0.7),
    carbonFloor: flat(1.3, 1.6),
    particulateFloor: flat(12, 16),
    particulateElasticity: corner(0.3, 0.6, 0.9),
    particulatePolicy: bell(0.025, 0.008),
    incomeElasticity: corner(0.8, 0.95, 1.1),
    incomeDrift: bell(0.002, 0.003),
    parkElasticity: corner(0.9, 1.15, 1.4),
    digitalGain: around(0.3, 0.4),
    parkDrift: bell(0.004, 0.006),
    gdpRevision: around(1, 0.02),
    energyRevision: around(1, 0.02),
  },
  shocks: {
    arrivals: noise(0.8),
    cohorts: noise(0.0006),
    macro: lasting(0.5, 0.012),
    projects: noise(0.006),
    research: noise(0.0015),
    filing: noise(0.04),
    adoption: noise(0.004),
    price: lasting(0.6, 0.05),
    intensity: noise(0.008),
    supply: lasting(0.4, 0.03),
    building: noise(0.02),
    air: lasting(0.3, 0.03),
    wages: noise(0.012),
    fuels: noise(0.004),
    weather: { iid: lognormal({ meanlog: 0, sdlog: 0.01 }) },
    sun: { iid: uniform({ min: 0.97, max: 1.03 }) },
    scrapping: { iid: uniform({ min: 0, max: 0.004 }) },
    park: { iid: triangular({ min: -0.05, mode: 0, max: 0.05 }) },
  },
  dependence: {
    latent: [
      ['tfpGrowth', 'rdDesired', 0.4],
      ['tfpGrowth', 'digitalSpeed', 0.3],
      ['tfpGrowth', 'efficiency', 0.25],
      ['rdDesired', 'digitalSpeed', 0.2],
      ['rdDesired', 'patentElasticity', 0.2],
      ['digitalSpeed', 'efficiency', 0.2],
      ['priceDrift', 'learning', 0.1],
      ['priceDrift', 'buildRate', 0.3],
      ['learning', 'buildRate', 0.3],
      ['learning', 'carbonDecline', 0.2],
      ['buildRate', 'carbonDecline', 0.4],
    ],
  },
  indicators: {
    population: {
      baseline: 313,
      equation: 'min(populationCeiling, population(-1) * (1 + natural) + migration + arrivals)',
    },
    workingShare: {
      baseline: 0.7,
      equation: 'max(workingFloor, min(0.75, workingShare(-1) + ageing + cohorts))',
    },
    labour: { equation: 'population * workingShare * participation' },
    capital: {
      baseline: 24000,
      equation: 'capital(-1) * (1 - depreciation - scrapping) + investment(-1)',
    },
    knowledge: { baseline: 8000, equation: 'knowledge(-1) * (1 - obsolescence) + rdSpending(-1)' },
    productivity: {
      baseline: 1,
      equation: 'productivity(-1) * exp(tfpGrowth + spillover * log(knowledge / knowledge(-1)) + macro)',
    },
    gdp: {
      equation:
        '12000 * gdpRevision * productivity * exp(capitalShare * log(capital / 24000) + (1 - capitalShare) * log(labour / 162))',
    },
    investmentRate: {
      baseline: 0.17,
      equation:
        'max(0.05, investmentRate(-1) + investmentSpeed * (investmentDesired - investmentRate(-1)) + projects)',
    },
    investment: { equation: 'gdp * investmentRate' },
    rdIntensity: {
      baseline: 0.105,
      equation: 'max(rdFloor, rdIntensity(-1) + rdSpeed * (rdDesired - rdIntensity(-1)) + research)',
    },
    rdSpending: { equation: 'gdp * rdIntensity' },
    patents: {
      baseline: 6000,
      equation:
        'patents(-1) * exp(patentDrift + patentElasticity * log(rdSpending / rdSpending(-1)) + filing)',
    },
    digitalShare: {
      baseline: 0.35,
      equation:
        'max(0.1, digitalShare(-1) + digitalSpeed * digitalShare(-1) * (1 - digitalShare(-1) / digitalLimit) + adoption)',
    },
    energyPrice: { baseline: 100, equation: 'energyPrice(-1) * exp(priceDrift + price)' },
    energyIntensity: {
      baseline: 0.12,
      equation:
        'energyIntensity(-1) * exp(-efficiency - digitalSaving * (digitalShare - digitalShare(-1)) + intensity)',
    },
    energyDemand: {
      baseline: 1440,
      equation:
        'gdp * energyIntensity * energyRevision * exp(-priceElasticity * log(energyPrice / 100)) * weather',
    },
    renewableCapacity: {
      baseline: 300,
      equation:
        'renewableCapacity(-1) * (1 + min(buildCeiling, max(0, buildRate + costResponse * log(energyPrice(-1) / renewableCost(-1)) + building)))',
    },
    renewableCost: {
      baseline: 80,
      equation: '80 * exp(-learning * log(renewableCapacity(-1) / 300) + supply)',
    },
    renewableShare: {
      baseline: 0.2,
      equation: 'min(renewableLimit, renewableCapacity * yieldFactor * sun / energyDemand)',
    },
    carbonFactor: {
      baseline: 2.1,
      equation: 'max(carbonFloor, carbonFactor(-1) * (1 - carbonDecline + fuels))',
    },
    emissions: { equation: 'energyDemand * (1 - renewableShare) * carbonFactor' },
    emissionIntensity: { equation: 'emissions / gdp' },
    particulates: {
      baseline: 30,
      equation:
        'max(particulateFloor, particulates(-1) * exp(particulateElasticity * log(emissions / emissions(-1)) - particulatePolicy + air))',
    },
    income: {
      baseline: 9.5,
      equation:
        'income(-1) * exp(incomeDrift + incomeElasticity * log(gdp * population(-1) / (population * gdp(-1))) + wages)',
    },
    parkRevenue: {
      baseline: 33000,
      equation:
        'parkRevenue(-1) * exp(parkDrift + parkElasticity * log(gdp / gdp(-1)) + digitalGain * (digitalShare - digitalShare(-1)) + park)',
    },
  },
  targets: {
    gdp: { indicator: 'gdp', year: 2035, atLeast: 15500 },
    income: { indicator: 'income', year: 2035, atLeast: 12 },
    population: { indicator: 'population', year: 2040, atMost: 327 },
    rdIntensity: { indicator: 'rdIntensity', year: 2030, atLeast: 0.115 },
    patents: { indicator: 'patents', year: 2040, atLeast: 10000 },
    renewableShare: { indicator: 'renewableShare', year: 2035, atLeast: 0.45 },
    emissions: { indicator: 'emissions', year: 2040, atMost: 1000 },
    particulates: { indicator: 'particulates', year: 2040, atMost: 15 },
  },
});
