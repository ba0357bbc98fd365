import { describe, expect, test } from 'vitest';
import { projectEmissions } from '../../src/haidian/project-emissions';
import { projectGdp } from '../../src/haidian/project-gdp';
import { projectPctApplications } from '../../src/haidian/project-pct-applications';
import { projectPopulation } from '../../src/haidian/project-population';
import { projectRdIntensity } from '../../src/haidian/project-rd-intensity';

const all = { projectGdp, projectRdIntensity, projectPctApplications, projectPopulation, projectEmissions };

describe.each(Object.entries(all))('%s', (name, project) => {
  test('runs from 2020 to 2025 by itself, and as far as 2035', () => {
    expect(project().years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(project(Object.freeze({ through: 2035 })).years).toHaveLength(16);
    expect(project({ through: 2035 }).values.slice(0, 6)).toEqual(project().values);
    expect(project({ through: 2021 }).values).toHaveLength(2);
  });

  test('brings unit and sources, frozen', () => {
    const result = project();
    expect(result.unit).not.toBe('');
    expect(result.sources.length).toBeGreaterThan(0);
    expect(result.values.every(Number.isFinite)).toBe(true);
    expect([result, result.years, result.values, result.sources].every(Object.isFrozen)).toBe(true);
  });

  test.each([2020, 2036, 2025.5])('refuses the year %d', (through) => {
    expect(() => project({ through })).toThrow(
      `${name}: expected \`through\` to be an integer in [2021, 2035], got ${through}`,
    );
  });
});

describe('projectGdp', () => {
  test('8504.6 · 1.06^5', () => {
    expect(projectGdp({ growth: 0.06 }).values[5]).toBe(11381.07324725696);
    expect(projectGdp().values).toEqual(projectGdp({ growth: 0.06 }).values);
    expect(projectGdp()).toMatchObject({ unit: '1e8 CNY', price: 'constant-2020', status: 'stated' });
    expect(projectGdp({ growth: 0 }).values).toEqual(Array(6).fill(8504.6));
  });

  test('sources: the level, and the target where its number is used', () => {
    expect(projectGdp().sources.map(({ document, lines }) => [document, lines])).toEqual([
      ['haidian-14fyp', [15, 15]],
      ['haidian-14fyp', [71, 74]],
    ]);
    expect(projectGdp({ growth: 0.05 }).sources).toHaveLength(1);
  });

  test('refuses what it does not know', () => {
    expect(() => projectGdp({ growth: -2 })).toThrow(
      'projectGdp: expected `growth` to be a number in [-1, 1], got -2',
    );
    // @ts-expect-error a misspelt option
    expect(() => projectGdp({ grwth: 0.06 })).toThrow(
      'projectGdp: unknown option "grwth"; did you mean `growth`?',
    );
  });
});

describe('projectRdIntensity', () => {
  test('meets 11 % in 2025 by itself', () => {
    expect(projectRdIntensity().values[5]).toBeCloseTo(0.11, 15);
    expect(projectRdIntensity().status).toBe('assumed');
  });

  test('half of the gap in a year: 10.9 % toward 12 % is 11.45 %', () => {
    expect(projectRdIntensity({ desired: 0.12, speed: 0.5, through: 2021 }).values[1]).toBeCloseTo(
      0.1145,
      15,
    );
  });

  test('refuses a speed of 2', () => {
    expect(() => projectRdIntensity({ speed: 2 })).toThrow(
      'projectRdIntensity: expected `speed` to be a number in (0, 2), got 2',
    );
  });
});

describe('projectPctApplications', () => {
  test('stays where nothing drives it', () => {
    expect(projectPctApplications({ elasticity: 0, drift: 0 }).values).toEqual(Array(6).fill(2850));
  });

  test('one year by hand: the stock grows by the spending of 2020 less depreciation, 0.85 + 0.236', () => {
    expect(projectPctApplications({ elasticity: 1, drift: 0, through: 2021 }).values[1]).toBeCloseTo(
      2850 * 1.086,
      9,
    );
  });

  test('more research is more patents, a year later at the earliest', () => {
    const [slow, fast] = [0, 0.1].map((rdGrowth) => projectPctApplications({ rdGrowth }).values);
    expect(slow!.slice(0, 2)).toEqual(fast!.slice(0, 2));
    expect(fast![5]!).toBeGreaterThan(slow![5]!);
  });
});

describe('projectPopulation', () => {
  test('the hard rule moves the excess out in one year', () => {
    expect(projectPopulation({ rule: 'hard' }).values).toEqual([313.3469, 312.6, 312.6, 312.6, 312.6, 312.6]);
  });

  test('the soft rule comes down to the ceiling without crossing it', () => {
    const { values } = projectPopulation({ through: 2035 });
    for (let t = 1; t < values.length; t++) expect(values[t]!).toBeLessThan(values[t - 1]!);
    expect(values.at(-1)!).toBeGreaterThan(312.6);
  });

  test('refuses an unknown rule', () => {
    // @ts-expect-error not a rule
    expect(() => projectPopulation({ rule: 'gentle' })).toThrow(
      'projectPopulation: expected `rule` to be one of "hard", "soft", got "gentle"',
    );
  });
});

describe('projectEmissions', () => {
  test('intensity 18 % lower at 6 % growth leaves 109.73: 0.82 · 1.06^5', () => {
    expect(projectEmissions().values[5]! / (82 * 1.06 ** 5) - 1).toBeCloseTo(0, 13);
  });

  test('without growth and decline nothing moves', () => {
    const { values } = projectEmissions({ growth: 0, energyDecline: 0, carbonDecline: 0 });
    for (const value of values) expect(value).toBeCloseTo(100, 11);
  });

  test('intensity 25.274 % lower keeps the total at 6 % growth', () => {
    const flat = 1 - 1 / 1.06 ** 5;
    expect(flat).toBeCloseTo(0.25274, 5);
    expect(projectEmissions({ energyDecline: flat, carbonDecline: 0 }).values[5]).toBeCloseTo(100, 10);
  });

  test('refuses a decline of all', () => {
    expect(() => projectEmissions({ energyDecline: 1 })).toThrow(
      'projectEmissions: expected `energyDecline` to be a number in [0, 1), got 1',
    );
  });
});
