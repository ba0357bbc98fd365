import type { PlanInput } from '../plan-schema';
import { areas } from './areas';

/** The plan, and four texts around it whose targets are not targets of the plan. */
export const planTexts: NonNullable<PlanInput['documents']> = [
  {
    id: 'haidian-14fyp',
    title: {
      en: 'Haidian District, outline of the 14th Five-Year Plan and long-range objectives through 2035',
      zh: '北京市海淀区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
    },
    publisher: { en: 'People’s Government of Haidian District, Beijing', zh: '北京市海淀区人民政府' },
    published: '2021-01',
    address: 'https://www.bjhd.gov.cn/ztzx/2021/ghzl/wngh/202104/t20210413_4517903.shtml',
    geography: areas.haidian,
    note: {
      en: 'Date of approval by the district congress; the address is the page of April 2021. Lines are those of the text as the project numbers it.',
      zh: '日期为区人民代表大会批准时间；网址为2021年4月发布页面。行号为本项目文本的行号。',
    },
  },
  {
    id: 'haidian-red-flag-2024',
    title: {
      en: 'Develop new productive forces in the light of local conditions, build a world-leading science park faster',
      zh: '因地制宜发展新质生产力 加快建设世界领先科技园区',
    },
    publisher: { en: 'Hongqi Wengao 2024/21; author: Zhang Ge', zh: '《红旗文稿》2024/21；作者：张革' },
    published: '2024-11-13',
    address: 'http://qstheory.cn/dukan/hqwg/2024-11/13/c_1130218986.htm',
    geography: areas.haidian,
    note: {
      en: 'Speaks of the framework of a world-leading science park by 2027; no target of the plan.',
      zh: '提到2027年的世界领先科技园区框架；不属于本规划目标。',
    },
  },
  {
    id: 'zhongguancun-14fyp-news-2021',
    title: {
      en: 'News on the 14th Five-Year Plan of Zhongguancun, 2021',
      zh: '中关村“十四五”规划报道，2021年',
    },
    publisher: { en: 'China News Service', zh: '中国新闻网' },
    published: '2021-11-29',
    geography: { en: 'Zhongguancun demonstration zone', zh: '中关村示范区' },
    note: {
      en: 'Covers the whole zone, not Haidian alone; no target of the plan.',
      zh: '范围为整个示范区，不限于海淀区；不属于本规划目标。',
    },
  },
  {
    id: 'haidian-text-2024-02',
    title: { en: 'Text of 23 February 2024 (title not recorded)', zh: '2024年2月23日文本（标题未记录）' },
    publisher: { en: 'Not recorded', zh: '未记录' },
    published: '2024-02-23',
    geography: areas.haidian,
    note: { en: 'Holds no number that is used here.', zh: '其中无此处采用的数值。' },
  },
  {
    id: 'beijing-government-work-2024',
    title: { en: 'On the work of the Beijing government, 2024', zh: '北京市政府工作，2024年' },
    publisher: { en: 'Not recorded', zh: '未记录' },
    published: '2024',
    geography: areas.beijing,
    note: {
      en: 'Municipal tasks of 2024; no target of the plan.',
      zh: '2024年市级任务；不属于本规划目标。',
    },
  },
];
