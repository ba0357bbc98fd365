import { describe, expect, test } from 'vitest';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { figuresOfRequirements } from './haidian-facts';
import { figureOf, inPlanUnit, rows } from './known-facts';

const plan = haidianPlan();

describe('requirements against the public figures', () => {
  const numeric = plan.requirements.filter(({ criterion }) => criterion !== undefined);

  test('every number has its figure', () => {
    const ids = [...Object.keys(figuresOfRequirements), 'nationalEnergyIntensity'];
    expect(numeric.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test.each(Object.entries(figuresOfRequirements))('%s', (id, figureId) => {
    const requirement = plan.requirements.find((each) => each.id === id)!;
    const figure = figureOf(figureId);
    const { criterion } = requirement;
    const sign = criterion!.kind === 'cumulativeDeclineAtLeast' ? -1 : 1;
    expect(criterion).toMatchObject({ value: sign * inPlanUnit(figure) });
    expect(requirement.geography.en).toBe(figure.geography);
    expect(requirement.year).toBe(2025);
    expect(requirement.reason).toBeDefined();
    const unconfirmed = figure.status === 'from-general-knowledge-unconfirmed';
    expect(requirement.status).toBe(unconfirmed ? 'unconfirmed' : 'external');
    if (!unconfirmed) expect(requirement.sources[0]!.address).toBe(figure.address);
    expect(requirement.about).toBe(/about/.test(figure.nature));
  });

  test('the national energy number stands beside that for CO2', () => {
    const { nature } = figureOf('china.co2-intensity-decline.2025');
    const { criterion } = plan.requirements.find(({ id }) => id === 'nationalEnergyIntensity')!;
    expect(criterion).toEqual({
      kind: 'cumulativeDeclineAtLeast',
      value: Number(`${/energy -([\d.]+)%/.exec(nature)![1]}e-2`),
    });
  });

  test('each of the 13 rows refers to a requirement on its own indicator, in its own lines', () => {
    for (const { criterion, indicator, sources } of rows) {
      if (criterion.kind !== 'requirement') continue;
      const requirement = plan.requirements.find(({ id }) => id === criterion.requirement)!;
      expect(requirement.indicator).toBe(indicator);
      if (requirement.status === 'stated') expect(requirement.sources).toEqual(sources);
    }
  });
});

describe('numbers put in place of words and requirements', () => {
  const standIns = plan.targets.filter(({ operational }) => operational !== undefined);

  test('are these eight, all assumed, with reason and source', () => {
    expect(Object.fromEntries(standIns.map(({ id, operational }) => [id, operational!.criterion]))).toEqual({
      pm25: { kind: 'atMost', value: 35 },
      wasteRecycling: { kind: 'atLeast', value: 0.375 },
      energyIntensity: { kind: 'cumulativeDeclineAtLeast', value: 0.14 },
      co2Intensity: { kind: 'cumulativeDeclineAtLeast', value: 0.18 },
      incomeGrowth: { kind: 'inStepWith', indicator: 'realGdp', tolerance: 0.005 },
      co2Total: { kind: 'atMost', value: 100 },
      co2PeakFirst: { kind: 'moreThan', value: 0 },
      co2DualControl: { kind: 'atLeast', value: 2 },
    });
    for (const { operational } of standIns) {
      expect(operational!.status).toBe('assumed');
      expect(operational!.sources.length).toBeGreaterThan(0);
    }
  });

  test('equal the requirement on the same indicator, never an unconfirmed one', () => {
    for (const { indicator, criterion, operational } of standIns) {
      if (criterion.kind !== 'requirement') continue;
      const same = plan.requirements.filter((each) => each.indicator === indicator && each.criterion);
      expect(same.every(({ status }) => status === 'external')).toBe(true);
      expect(same.map((each) => each.criterion)).toContainEqual(operational!.criterion);
    }
  });

  test('nine rows stay without a number', () => {
    const unknown = rows.filter(
      (row) => row.criterion.kind === 'requirement' && row.operational === undefined,
    );
    expect(unknown.map(({ tableRow }) => tableRow)).toEqual([
      '2',
      '3',
      '11',
      '14',
      '16',
      '23',
      '24',
      '25a',
      '25b',
    ]);
  });
});
