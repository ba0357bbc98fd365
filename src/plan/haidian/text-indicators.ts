import type { PlanInput } from '../plan-schema';

/** Indicators that only the text of the plan names; nothing projects them. */
export const textIndicators: PlanInput['indicators'] = [
  {
    id: 'heavyPollutionDays',
    name: { en: 'Heavy-pollution days', zh: '重污染天数' },
    unit: '1/year',
    kind: 'flow',
  },
  {
    id: 'sewageTreatment',
    name: { en: 'Share of sewage collected and treated', zh: '污水收集处理率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'farmlandSafeUse',
    name: { en: 'Safe-use rate of polluted farmland', zh: '受污染耕地安全利用率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'plotSafeUse',
    name: { en: 'Safe-use rate of polluted plots', zh: '污染地块安全利用率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'ecologicalIndex',
    name: { en: 'Ecological environment index', zh: '生态环境状况指数' },
    unit: '1',
    kind: 'index',
  },
  {
    id: 'educationFacilitiesNorth',
    name: { en: 'Educational facilities built in the northern area', zh: '科学城北区教育配套设施' },
    unit: '1/year',
    kind: 'flow',
  },
  {
    id: 'educationFacilities',
    name: { en: 'Educational facility projects', zh: '教育设施建设项目' },
    unit: '1/year',
    kind: 'flow',
  },
  {
    id: 'emergencyStations',
    name: { en: 'Emergency stations built or adjusted', zh: '急救站点建设和调整' },
    unit: '1/year',
    kind: 'flow',
  },
  {
    id: 'emergencyCallSatisfaction',
    name: { en: 'Pre-hospital emergency call satisfaction rate', zh: '院前医疗急救呼叫满足率' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'healthLiteracy',
    name: { en: 'Residents with health literacy', zh: '居民健康素养水平' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'communityHealthCentres',
    name: {
      en: 'Public community health centres, fewest in any sub-district or town',
      zh: '各街镇政府举办社区卫生服务中心最少数',
    },
    unit: '1',
    kind: 'count',
  },
  {
    id: 'patrolForce',
    name: { en: 'Patrol force relative to residents', zh: '平安巡防队伍占常住人口比例' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'oldEstates',
    name: {
      en: 'Share of estates built before the end of 2000 renovated',
      zh: '2000年底前建成老旧小区改造比例',
    },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'jingzhangPath',
    name: { en: 'Walking and cycling line of the Jingzhang railway park', zh: '京张铁路遗址公园慢行系统' },
    unit: 'km/year',
    kind: 'flow',
  },
  {
    id: 'jingzhangNodes',
    name: { en: 'Nodes of the Jingzhang railway park, area', zh: '京张铁路遗址公园节点面积' },
    unit: 'km2/year',
    kind: 'flow',
  },
  {
    id: 'urbanRenewal',
    name: {
      en: 'Urban renewal around the Jingzhang railway park, area',
      zh: '京张铁路遗址公园周边城市更新面积',
    },
    unit: 'km2/year',
    kind: 'flow',
  },
  {
    id: 'qinghePath',
    name: { en: 'Walking and cycling line along the Qinghe', zh: '清河滨河慢行系统' },
    unit: 'km/year',
    kind: 'flow',
  },
];
