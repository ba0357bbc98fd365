import { describe, expect, test } from 'vitest';
import { haidianModel } from '../../src/haidian/model';
import { evidence } from '../../src/haidian/records';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { type Distribution, isDistribution } from '../../src/uncertainty/distribution';

const model = haidianModel();
const drivers = { ...model.inputs, ...model.shocks };
type Driver = keyof typeof drivers;

type Publication = keyof typeof evidence;

/** A figure that a driver cites, dated January 2021 or earlier; throws for any other. */
type Figure = <P extends Publication>(publication: P, year: keyof (typeof evidence)[P]['values']) => number;

function figuresOf(driver: Driver): Figure {
  return (publication, year) => {
    const { document, published, values } = evidence[publication];
    const isCited = drivers[driver].sources.some((source) => source.document === document);
    if (!isCited) throw new Error(`${driver} does not cite ${document}`);
    if (published.slice(0, 7) > '2021-01') throw new Error(`${document} is of ${published}`);
    return (values as Record<string, number>)[year as string]!;
  };
}

function lawOf(driver: Driver): Distribution {
  const { value, iid } = drivers[driver] as { value?: unknown; iid?: unknown };
  const law = value ?? iid;
  if (!isDistribution(law)) throw new Error(`${driver} has no law`);
  return law;
}

const mean = (values: readonly number[]) => values.reduce((total, each) => total + each, 0) / values.length;

/** Of a sample. */
const sd = (values: readonly number[]) =>
  Math.sqrt(values.reduce((total, each) => total + (each - mean(values)) ** 2, 0) / (values.length - 1));

const annual = (ratio: number, years: number) => ratio ** (1 / years) - 1;

/** Slope of equally spaced values. */
const slope = (values: readonly number[]) => {
  const steps = values.map((_, i) => i - (values.length - 1) / 2);
  return (
    steps.reduce((total, step, i) => total + step * values[i]!, 0) /
    steps.reduce((total, step) => total + step * step, 0)
  );
};

const cityEnergy = (figure: Figure) =>
  (['2016', '2017', '2018', '2019'] as const).map((year) => -figure('cityEnergyIntensity', year as never));

const cityRd = (figure: Figure) => {
  const [in2013, over2009] = [figure('cityRdSpending', 2013), figure('cityRdSpending', '2013 over 2009')];
  const in2017 = figure('cityRdSpending2017', 2017);
  return {
    all: annual((in2017 / in2013) * over2009, 8),
    first: annual(over2009, 4),
    last: annual(in2017 / in2013, 4),
  };
};

const middleInflation = (figure: Figure) =>
  mean([figure('nationalDeflator', '2016-2020 lowest'), figure('nationalDeflator', '2016-2020 highest')]);

const trend = { growth: 0.061, inflation: 0.015 };

/** Parameters of laws as the figures give them, with the decimals to which the law states them. */
const sizes: Partial<
  Record<Driver, (figure: Figure) => { readonly decimals: number } & Record<string, number>>
> = {
  growth: (figure) => {
    const city = ([2016, 2017, 2018, 2019] as const).map((year) => figure('cityGrowth', year));
    const slowed = figure('districtGrowth', 2019) + (2023 - 2019) * slope(city);
    return { mean: mean([slowed, figure('districtGrowth2020', '2020Q1-Q4')]), decimals: 3 };
  },
  lowBase: (figure) => {
    const [half, year] = [
      figure('districtGrowth2020', '2020Q1-Q2'),
      figure('districtGrowth2020', '2020Q1-Q4'),
    ];
    return { min: trend.growth - year, max: 2 * year - half - trend.growth, decimals: 3 };
  },
  populationDrift: (figure) => {
    const fall = figure('districtPopulation2019', 2018) - figure('districtPopulation2019', 2019);
    return { mean: -fall / 100, sd: fall / 10 / 2, decimals: 1 };
  },
  incomeSpread: (figure) => ({
    mean: figure('cityProsperity', '2015-2019 income') - figure('cityProsperity', '2015-2019 GDP'),
    decimals: 3,
  }),
  rdGrowth: (figure) => {
    const { all, first, last } = cityRd(figure);
    return {
      mean: (1 + all) / (1 + middleInflation(figure)) - 1,
      sd: Math.sqrt(((first - last) / 2) ** 2 - (0.04 / Math.sqrt(4)) ** 2),
      decimals: 3,
    };
  },
  rdPastGrowth: (figure) => ({
    mean: (1 + cityRd(figure).all) / (1 + middleInflation(figure)) - 1,
    decimals: 3,
  }),
  rdDepreciation: (figure) => ({ mean: figure('rdDepreciation', 'convention'), decimals: 2 }),
  patentElasticity: (figure) => ({
    min: figure('patentElasticity', 'lowest'),
    max: figure('patentElasticity', 'highest'),
    decimals: 1,
  }),
  energyDecline: (figure) => {
    const district = 1 - (1 + figure('districtEnergyIntensity', '2016-2020')) ** (1 / 5);
    const city = cityEnergy(figure);
    return { mean: mean([...city, district]), sd: 2 * sd(city), decimals: 3 };
  },
  energyShock: (figure) => ({ mean: 0, sd: 3 * sd(cityEnergy(figure)), decimals: 3 }),
  pm25Decline: (figure) => {
    const [before, floor] = [figure('cityPm25', 2015), lawOf('pm25Floor').mean];
    const now = before * figure('districtPm25', '2020 over 2015');
    return { mean: -annual((now - floor) / (before - floor), 5) / 2, decimals: 2 };
  },
  contractPremium: (figure) => {
    const [in2010, in2015] = [figure('cityContracts', 2010), figure('cityContracts', 2015)];
    const [first, last] = [annual(in2015 / in2010, 5), annual(figure('cityContracts2018', 2018) / in2015, 3)];
    const slowed = last + ((last - first) / (2016.5 - 2012.5)) * (2023 - 2016.5);
    return {
      mean: mean([last, slowed]) - trend.growth - trend.inflation,
      sd: (last - slowed) / 2,
      decimals: 3,
    };
  },
  digitalPremium: (figure) => ({
    mean: (figure('nationalDigital2019', 2019) / figure('nationalDigital2018', 2018) - 1) / 2,
    decimals: 3,
  }),
  physicianGrowth: (figure) => {
    const record = annual(figure('cityPhysicians2015', 2015) / figure('cityPhysicians2010', 2010), 5);
    return { mean: record / 2, sd: record / Math.sqrt(12), decimals: 3 };
  },
  educationPace: (figure) => ({ mean: figure('districtSchools', '2021-2025 projects') / 5, decimals: 1 }),
  preschoolPace: (figure) => ({
    p5: figure('districtSchools', '2021-2025 pre-school places') / 5,
    p95: figure('districtSchools', '2016-2020 pre-school places') / 5,
    decimals: 0,
  }),
};

/** Sizes that figures bound from both sides, and a reason sets between them. */
const bounds: Partial<
  Record<Driver, (figure: Figure) => readonly [mean: number, low: number, high: number]>
> = {
  inflation: (figure) => [
    lawOf('inflation').mean,
    figure('nationalDeflator', '2016-2020 lowest'),
    middleInflation(figure),
  ],
  employmentGrowth: (figure) => {
    const productivity = annual(figure('cityProductivity', 2019) / figure('cityProductivity', 2015), 4);
    const left = figure('districtGrowth', 2019) - productivity;
    return [lawOf('employmentGrowth').mean, left + 0.015, left + 0.02];
  },
  patentDrift: (figure) => {
    const [before, sum] = [figure('districtPatents2015', 2015), figure('districtPatents', '2016-2020')];
    const steady = Math.log(steadyRatio(before, sum));
    const withJump = (5 * steady + Math.log(figure('districtPatents2015', '2015 over 2014'))) / 6;
    const ofStock = lawOf('patentElasticity').mean * Math.log(1 + lawOf('rdGrowth').mean);
    return [lawOf('patentDrift').mean + ofStock, steady, mean([steady, withJump])];
  },
  ftzPremium: (figure) => {
    const real = figure('cityProsperity', '2015-2019 GDP');
    const over = figure('parkRevenue', '2016-2020') - real;
    return [lawOf('ftzPremium').mean, over - 0.02, over - 0.015];
  },
  preschoolShock: (figure) => {
    const yearly = figure('districtSchools', '2016-2020 pre-school places') / 5;
    const missed = 1 - figure('districtSchools2017', 2017) / yearly;
    return [Math.sqrt(lawOf('preschoolShock').variance), missed, 2 * missed];
  },
};

/** Ratio of a steady path whose next five values have this sum. */
function steadyRatio(start: number, sum: number): number {
  let [low, high] = [1, 2];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    const total = [1, 2, 3, 4, 5].reduce((each, power) => each + start * middle ** power, 0);
    if (total < sum) low = middle;
    else high = middle;
  }
  return low;
}

/** Sizes that no figure gives; the reason beside each says how it was chosen. */
const chosen: readonly Driver[] = [
  'carbonDecline',
  'pm25Floor',
  'parkRdChange',
  'parkRdSpeed',
  'listingPace',
  'patentResponse',
  'restatement',
  'rdSurpriseBase',
  'growthShock',
  'inflationShock',
  'populationShock',
  'employmentShock',
  'rdShock',
  'patentShock',
  'patentMix',
  'patentNoise',
  'carbonShock',
  'contractShock',
  'digitalShock',
  'ftzShock',
  'parkRdShock',
  'listingShock',
  'incomeShock',
  'physicianShock',
  'educationShock',
  'weather',
];

describe('drivers are sized by figures of January 2021 or earlier', () => {
  test.each(Object.keys(sizes) as Driver[])('%s', (driver) => {
    const { decimals, p5, p95, min, max, ...moments } = sizes[driver]!(figuresOf(driver));
    const law = lawOf(driver);
    const stated: Record<string, number> = { mean: law.mean, sd: Math.sqrt(law.variance) };
    // Half of the last digit that the law states.
    const leeway = 0.5 * 10 ** -decimals * (1 + 1e-9);
    for (const [name, value] of Object.entries(moments)) {
      expect(Math.abs(stated[name]! - value), `${name} ${stated[name]} of ${value}`).toBeLessThanOrEqual(
        leeway,
      );
    }
    if (min !== undefined) {
      expect(Math.abs(law.support[0] - min)).toBeLessThanOrEqual(leeway);
      expect(Math.abs(law.support[1] - max!)).toBeLessThanOrEqual(leeway);
    }
    if (p5 !== undefined) {
      expect(law.quantile(0.05) / p5).toBeCloseTo(1, 12);
      expect(law.quantile(0.95) / p95!).toBeCloseTo(1, 12);
    }
  });

  test.each(Object.keys(bounds) as Driver[])('%s lies between', (driver) => {
    const [size, low, high] = bounds[driver]!(figuresOf(driver));
    expect(size).toBeGreaterThanOrEqual(low);
    expect(size).toBeLessThanOrEqual(high);
  });

  test('every driver is sized by figures, bounded by them, or chosen; levels of 2020 apart', () => {
    const levels = Object.keys(drivers).filter(
      (name) => name.endsWith('Base') && !(name in sizes) && name !== 'rdSurpriseBase',
    );
    const all = [...Object.keys(sizes), ...Object.keys(bounds), ...chosen, ...levels];
    expect(all.sort()).toEqual(Object.keys(drivers).sort());
  });

  test('a driver that cites the lines of a target says that it rests on it', () => {
    const targets = haidianPlan().targets.flatMap(({ id, sources }) =>
      sources.flatMap(({ document, lines }) =>
        document === 'haidian-14fyp' && lines ? [{ id, lines }] : [],
      ),
    );
    for (const [name, { sources, restsOn = [] }] of Object.entries(drivers)) {
      for (const { document, lines } of sources) {
        if (document !== 'haidian-14fyp' || lines === undefined) continue;
        const cited = targets.filter((target) => target.lines[0] <= lines[1] && lines[0] <= target.lines[1]);
        for (const { id } of cited) expect(restsOn, name).toContain(id);
      }
    }
  });

  test('a figure of after January 2021, or one that the driver does not cite, is refused', () => {
    expect(() => figuresOf('energyDecline')('cityPm25', 2015)).toThrow(
      'energyDecline does not cite beijing-pm25-2015',
    );
    for (const { published } of Object.values(evidence))
      expect(published.slice(0, 7) <= '2021-01').toBe(true);
  });
});
