import type { PlanInput } from '../plan-schema';

/** Indicators of goals that are counted, or met in full or not at all; nothing projects them. */
export const goalIndicators: PlanInput['indicators'] = [
  {
    id: 'nationalForestCity',
    name: { en: 'National forest city', zh: '创建国家森林城市' },
    unit: '1',
    kind: 'count',
    definition: { en: 'title held: 1, else 0', zh: '取得称号为1，否则为0' },
  },
  {
    id: 'ecologicalDemonstrationDistrict',
    name: {
      en: 'National demonstration district of ecological civilisation',
      zh: '创建国家生态文明建设示范区',
    },
    unit: '1',
    kind: 'count',
    definition: { en: 'title held: 1, else 0', zh: '取得称号为1，否则为0' },
  },
  {
    id: 'talentLounges',
    name: { en: 'Talent lounges of international talent communities', zh: '国际人才社区人才会客厅' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'hospitalNorthCampuses',
    name: { en: 'North campuses of hospitals', zh: '医院北院区建设' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'qingheNodes',
    name: { en: 'Nodes along the Qinghe', zh: '清河两岸节点建设' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'villagePlans',
    name: { en: 'Villages with a plan', zh: '村庄规划覆盖率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'xiangshanWater',
    name: { en: 'Municipal water supply in the Xiangshan area', zh: '香山地区市政供水覆盖率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'waterWorseThanFive',
    name: { en: 'Water bodies worse than class V', zh: '劣Ⅴ类水体' },
    unit: 'count',
    kind: 'count',
  },
  {
    id: 'smallWaterBodies',
    name: { en: 'Small water bodies', zh: '小微水体治理' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'coreWetlands',
    name: { en: 'Core wetlands along the Nansha river', zh: '南沙河核心湿地' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'priorityFarmland',
    name: { en: 'Priority farmland, area', zh: '优先保护类耕地面积' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'pollutedFarmlandMeasures',
    name: {
      en: 'Polluted farmland above the screening value in safe use',
      zh: '超过筛选值耕地和园地安全利用率',
    },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'redLineArea',
    name: { en: 'Ecological red line, area', zh: '生态保护红线面积' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'redLineFunction',
    name: { en: 'Ecological red line, function and nature', zh: '生态保护红线功能和性质' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'infectiousDiseaseHospital',
    name: { en: 'Infectious-disease hospitals built', zh: '新建传染病救治医院' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'traditionalMedicine',
    name: { en: 'Community health centres with traditional medicine', zh: '社区卫生服务中心中医馆覆盖率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'zeroEmploymentFamilies',
    name: { en: 'Families without anyone employed', zh: '零就业家庭' },
    unit: 'count',
    kind: 'count',
  },
];
