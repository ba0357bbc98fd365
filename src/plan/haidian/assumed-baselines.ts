import type { PlanInput } from '../plan-schema';
import { planLines } from './plan-lines';

const gdp = 8504.6;
const rdIntensity = 0.105;
const rdIntensitySd = 0.005;
/** Growth of R&D spending before 2020 and yearly depreciation of the stock. */
const rdGrowth = 0.1;
const rdDepreciation = 0.15;

/** Levels of 2020 for which no figure of the district is known; each is a choice, with its reason. */
export const assumedBaselines: NonNullable<PlanInput['baselines']> = [
  {
    indicator: 'rdIntensity',
    value: rdIntensity,
    sd: rdIntensitySd,
    status: 'assumed',
    restsOn: ['rdIntensity'],
    sources: [
      { document: 'beijing-rd-2021', formula: '2629.3 / 1.13 * (0.38 to 0.42) / 8504.6' },
      planLines(15),
    ],
    reason: {
      en: 'No figure of the district was found. R&D spending of the city in 2020 (published later), times an assumed share of the district of 38 to 42 %, gives 10.4 to 11.5 % of GDP; the lower part is taken, since the plan sets 11 % as the level to be reached. It dominates the result: vary it between 10.0 and 11.0 %.',
      zh: '未见区级数据。以全市2020年研发经费（公布较晚）乘假定的38%—42%区占比，得地区生产总值的10.4%—11.5%；因规划以11%为目标，取其低端。该假设对结果影响最大，应在10.0%—11.0%之间变动检验。',
    },
  },
  {
    indicator: 'rdSpending',
    value: rdIntensity * gdp,
    sd: rdIntensitySd * gdp,
    status: 'assumed',
    restsOn: ['rdIntensity'],
    sources: [{ ...planLines(15), formula: '0.105 * 8504.6' }],
    reason: {
      en: 'Stated GDP times the assumed R&D intensity, hence assumed like it; the two share one uncertainty.',
      zh: '规划所列地区生产总值乘假定的研发强度，因此同为假定；两者为同一不确定性。',
    },
  },
  {
    indicator: 'rdStock',
    value: (rdIntensity * gdp) / (rdGrowth + rdDepreciation),
    sd: 500,
    status: 'assumed',
    restsOn: ['rdIntensity'],
    sources: [{ formula: '0.105 * 8504.6 / (0.10 + 0.15)' }],
    reason: {
      en: 'Perpetual inventory from a steady past: assumed spending, growth of 10 % a year, depreciation of 15 % a year by convention (Griliches). The standard deviation allows for 2.5 points of growth, 2 points of depreciation and the spread of spending.',
      zh: '按永续盘存法稳态推算：假定经费、年增10%、按惯例年折旧15%（Griliches）。标准差涵盖增速2.5个百分点、折旧2个百分点及经费离差。',
    },
  },
  {
    indicator: 'parkRdIntensity',
    value: 0.06,
    sd: 0.005,
    status: 'assumed',
    restsOn: ['parkRdIntensity'],
    sources: [{ ...planLines(87, 90), formula: '0.062 * 0.105 / 0.11' }],
    reason: {
      en: 'No official figure for 2020. Taken to stand to its target of 6.2 % as the assumed R&D intensity to its own, rounded, with a wide spread. A page of 2022 or later (zhongguancun-rd-2021) implies about 6.8 % for 2020, of unclear scope; what came later must not set the start.',
      zh: '未见2020年官方数据。按与6.2%目标之比等同于研发强度假定值与其目标之比推算取整，离差取宽。2022年或以后的页面（zhongguancun-rd-2021）推算2020年约6.8%，口径不明，且晚出信息不得用于确定起点。',
    },
  },
  {
    indicator: 'pm25',
    value: 38,
    sd: 2,
    status: 'assumed',
    sources: [{ document: 'beijing-pm25-2018-2020', note: 'annual mean of the city in 2020' }],
    reason: {
      en: 'No figure of the district for 2020 was found; the annual mean of the city is taken, which the city reported in January 2021.',
      zh: '未见2020年区级数据；以全市年均值代替，该值北京市于2021年1月公布。',
    },
  },
  {
    indicator: 'physiciansPer1000',
    value: 4.7,
    sd: 0.3,
    status: 'assumed',
    restsOn: ['physicians'],
    sources: [{ ...planLines(160, 163), formula: '5.11 * 35 / 38' }],
    reason: {
      en: 'No level for 2020 was found. Taken to stand to its target of 5.11 as labour productivity stands to its own, the one level target of the table whose start the plan states, rounded, with a wide spread.',
      zh: '未见2020年水平。按与5.11目标之比等同于劳动生产率与其目标之比（指标表中唯一列明起点的水平类目标）推算取整，离差取宽。',
    },
  },
  {
    indicator: 'preschoolPlaces',
    value: 1000,
    sd: 250,
    status: 'assumed',
    restsOn: ['preschoolPlaces'],
    sources: [{ ...planLines(155, 158), formula: '5000 / 5' }],
    reason: {
      en: 'New places of 2020 were not found; the pace that the target implies over five years is taken, with a wide spread.',
      zh: '未见2020年新增学位数；取目标所含五年平均速度，离差取宽。',
    },
  },
];
