import type { PlanInput } from '../plan-schema';

/** Other indicators of the table of the plan; nothing projects them. */
export const tableIndicators: PlanInput['indicators'] = [
  {
    id: 'constructionLand',
    name: { en: 'Urban and rural construction land', zh: '城乡建设用地规模' },
    unit: 'km2',
    kind: 'stock',
  },
  {
    id: 'waterUse',
    name: { en: 'Total production and domestic water use', zh: '生产生活用水总量' },
    unit: '1e8 m3',
    kind: 'flow',
  },
  {
    id: 'foreignCapital',
    name: { en: 'Actually used foreign capital', zh: '实际利用外资额' },
    unit: '1e8 USD',
    kind: 'flow',
    price: 'current',
  },
  {
    id: 'surfaceWaterQuality',
    name: { en: 'Attainment of surface-water quality goals', zh: '地表水环境质量目标完成情况' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'wasteRecyclingRate',
    name: { en: 'Household waste recycling and utilisation rate', zh: '生活垃圾回收利用率' },
    unit: '1',
    kind: 'ratio',
  },
  { id: 'forestCoverage', name: { en: 'Forest coverage', zh: '森林覆盖率' }, unit: '1', kind: 'ratio' },
  {
    id: 'registeredUnemployment',
    name: { en: 'Registered urban unemployment rate', zh: '城镇登记失业率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'diseaseControlStaff',
    name: { en: 'Disease-control staff per 10,000 residents', zh: '每万名常住人口疾控力量配比' },
    unit: '1e-4',
    kind: 'ratio',
  },
  {
    id: 'workSafetyDeathRate',
    name: { en: 'Work-accident deaths per unit of GDP', zh: '单位地区生产总值生产安全事故死亡率' },
    unit: '1e-10 persons/CNY',
    kind: 'ratio',
    price: 'current',
    definition: { en: 'The plan states no price basis', zh: '规划未说明价格口径' },
  },
  {
    id: 'foodSafetyPassRate',
    name: { en: 'Food-safety sampling pass rate', zh: '食品安全抽检合格率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'drugPassRate',
    name: { en: 'Drug sampling pass rate', zh: '药品抽验合格率' },
    unit: '1',
    kind: 'ratio',
  },
];
