import type { PlanInput } from '../plan-schema';
import { areas } from './areas';
import { planLines } from './plan-lines';
import { sharedCell } from './table-row';

type RequirementInput = NonNullable<PlanInput['requirements']>[number];

const city = {
  authority: { en: 'City of Beijing', zh: '北京市' },
  geography: areas.beijing,
  year: 2025,
} as const;

const cityNotDistrict = {
  en: 'Set for the whole city; no number for the district was found.',
  zh: '为全市数值；未见分解到区的数值。',
};

const remembered = {
  en: 'Remembered, not confirmed by any source, with low confidence; set for the whole city. Never used to judge the plan.',
  zh: '凭记忆，未经来源核实，可信度低；为全市数值。不用于评判规划。',
};

/** The plan says that the row meets the requirement of the city; the number is unknown. */
function unknown(
  id: string,
  indicator: string,
  lines: readonly [number, number],
  cell?: number,
): RequirementInput {
  const sources = [planLines(...lines), ...(cell === undefined ? [] : [sharedCell(cell)])];
  return { ...city, id, indicator, status: 'stated', sources };
}

/** Requirements of the city to which rows of the plan's table refer, nine of them without a usable number. */
export const rowRequirements: NonNullable<PlanInput['requirements']> = [
  unknown('beijingConstructionLand', 'constructionLand', [62, 65]),
  {
    ...city,
    id: 'beijingWaterUse',
    indicator: 'waterUse',
    atMost: 30,
    status: 'unconfirmed',
    sources: [planLines(67, 69, 'refers to a requirement of the city, without its number'), sharedCell(64)],
    reason: remembered,
  },
  unknown('beijingForeignCapital', 'foreignCapital', [107, 111]),
  {
    ...city,
    id: 'beijingPm25',
    indicator: 'pm25',
    atMost: 35,
    about: true,
    status: 'external',
    sources: [{ document: 'beijing-ecology-2021' }],
    reason: cityNotDistrict,
  },
  unknown('beijingSurfaceWaterQuality', 'surfaceWaterQuality', [124, 126], 121),
  {
    ...city,
    id: 'beijingWasteRecycling',
    indicator: 'wasteRecyclingRate',
    atLeast: 0.375,
    status: 'external',
    sources: [{ document: 'beijing-14fyp-digest' }],
    reason: cityNotDistrict,
  },
  {
    ...city,
    id: 'beijingForestCoverage',
    indicator: 'forestCoverage',
    atLeast: 0.45,
    status: 'external',
    sources: [{ document: 'beijing-14fyp-digest' }],
    reason: {
      en: 'Set for the whole city; the district need not reach the same share.',
      zh: '为全市数值；区级不必相同。',
    },
  },
  {
    ...city,
    id: 'beijingEnergyIntensity',
    indicator: 'energyIntensity',
    cumulativeDeclineAtLeast: 0.14,
    status: 'external',
    sources: [{ document: 'beijing-energy-2025' }],
    reason: cityNotDistrict,
  },
  {
    ...city,
    id: 'beijingCo2Intensity',
    indicator: 'co2Intensity',
    status: 'external',
    sources: [
      { document: 'beijing-energy-2025', note: 'the city meets the national requirement, no number' },
    ],
    reason: cityNotDistrict,
  },
  unknown('beijingDiseaseControlStaff', 'diseaseControlStaff', [165, 169]),
  unknown('beijingWorkSafety', 'workSafetyDeathRate', [171, 173], 168),
  unknown('beijingFoodSafety', 'foodSafetyPassRate', [175, 178], 168),
  unknown('beijingDrugSafety', 'drugPassRate', [180, 180], 168),
];
