import type { PlanInput } from '../plan-schema';
import { planLines } from './plan-lines';

const gdp = 8504.6;
const rdIntensity = 0.109;
const rdIntensitySd = 0.005;
/** Real growth of R&D spending before 2020 and yearly depreciation of the stock. */
const rdGrowth = 0.086;
const rdDepreciation = 0.15;

/** Levels of 2020 for which no figure of the district is known; each is a choice, with its reason. */
export const assumedBaselines: NonNullable<PlanInput['baselines']> = [
  {
    indicator: 'rdIntensity',
    value: rdIntensity,
    sd: rdIntensitySd,
    status: 'assumed',
    sources: [
      { document: 'beijing-rd-2021', formula: '2629.3 / 1.13 * (0.38 to 0.42) / 8504.6' },
      planLines(15),
    ],
    reason: {
      en: 'No figure of the district was found. R&D spending of the city in 2020 (published later), times an assumed share of the district of 38 to 42 %, gives 10.4 to 11.5 % of GDP; the middle is taken. It dominates the result: vary it between 10.0 and 11.5 %.',
      zh: '未见区级数据。以全市2020年研发经费（公布较晚）乘假定的38%—42%区占比，得地区生产总值的10.4%—11.5%，取其中点。该假设对结果影响最大，应在10.0%—11.5%之间变动检验。',
    },
  },
  {
    indicator: 'rdSpending',
    value: rdIntensity * gdp,
    sd: rdIntensitySd * gdp,
    status: 'assumed',
    sources: [{ ...planLines(15), formula: '0.109 * 8504.6' }],
    reason: {
      en: 'Stated GDP times the assumed R&D intensity, hence assumed like it; the two share one uncertainty.',
      zh: '规划所列地区生产总值乘假定的研发强度，因此同为假定；两者为同一不确定性。',
    },
  },
  {
    indicator: 'rdStock',
    value: (rdIntensity * gdp) / (rdGrowth + rdDepreciation),
    sd: 600,
    status: 'assumed',
    sources: [{ formula: '0.109 * 8504.6 / (0.086 + 0.15)' }],
    reason: {
      en: 'Perpetual inventory from a steady past: assumed spending, real growth of 8.6 % a year, depreciation of 15 % a year by convention (Griliches). The standard deviation allows for 2.5 points of growth, 2 points of depreciation and the spread of spending.',
      zh: '按永续盘存法稳态推算：假定经费、实际年增8.6%、按惯例年折旧15%（Griliches）。标准差涵盖增速2.5个百分点、折旧2个百分点及经费的离散程度。',
    },
  },
  {
    indicator: 'parkRdIntensity',
    value: 0.066,
    sd: 0.006,
    status: 'assumed',
    sources: [{ document: 'zhongguancun-rd-2021', formula: '2393.0 / 1.204 / 30000' }, planLines(15)],
    reason: {
      en: 'R&D of the enterprises in 2020, from a page of 2022 or later, by the revenue that the plan states for 2020. The scope of the page is unclear, and another one on 2022 comes to 5.4 %; the standard deviation covers both.',
      zh: '以2022年或以后的页面推算的2020年企业研发投入，除以规划所列2020年总收入。该页面口径不明，另一来源推算2022年为5.4%；标准差涵盖两者。',
    },
  },
  {
    indicator: 'pm25',
    value: 36.3,
    sd: 3,
    status: 'derived',
    sources: [{ document: 'beijing-pm25-2015', formula: '80.6 * (1 - 0.55)' }, planLines(17)],
    reason: {
      en: 'No figure of the district for 2020 was found; the plan states its fall of 55 % on 2015. The mean of the city in 2015 is taken as its start, which is assumed; the standard deviation allows for a start of the district 7 lower or higher.',
      zh: '未见区2020年数据；规划列明较2015年下降55%。起点假定等于2015年全市均值；标准差允许区起点高低相差7。',
    },
  },
  {
    indicator: 'physiciansPer1000',
    value: 4.56,
    sd: 0.35,
    status: 'assumed',
    sources: [
      { document: 'beijing-health-2020', formula: '5.41 * 2.83 / 3.36' },
      { document: 'beijing-health-2010', note: 'district 2.83, its row inferred by order, and city 3.36' },
    ],
    reason: {
      en: 'No level of the district for 2020 was found. That of the city, 5.41, which came out later, times the ratio of district and city in 2010, 0.84. The standard deviation allows the ratio to have moved by 0.06 in ten years.',
      zh: '未见区2020年水平。以全市5.41（公布较晚）乘2010年区与全市之比0.84。标准差允许该比值十年间变动0.06。',
    },
  },
  {
    indicator: 'preschoolPlaces',
    value: 5600,
    sd: 1500,
    status: 'assumed',
    sources: [{ document: 'haidian-education-2020', formula: '28000 / 5' }],
    reason: {
      en: 'New places of 2020 were not found; the average of 2016 to 2020, 28,000 in five years by all means, is taken. Standard deviation: the distance to the 4,600 of 2017, and half as much again.',
      zh: '未见2020年新增学位数；取2016—2020年平均（五年以各种方式共增2.8万个）。标准差取与2017年4600个之差再加一半。',
    },
  },
  {
    indicator: 'educationFacilities',
    value: 10.8,
    sd: 3,
    status: 'assumed',
    sources: [{ document: 'haidian-education-2020', formula: '54 / 5' }],
    reason: {
      en: 'Projects of 2020 were not found; the pace of the programme for 2021 to 2025 is taken. It moves no later year.',
      zh: '未见2020年项目数；取2021—2025年建设项目的年均数。不影响以后各年。',
    },
  },
];
