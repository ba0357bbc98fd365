import type { PlanInput } from '../plan-schema';
import { areas } from './areas';

const mirror = {
  en: 'The address is a mirror or digest of an official text.',
  zh: '网址为官方文本的转载或摘要。',
};

/** Public pages with numbers that the plan does not print; where a date is missing it is not known. */
export const publicPages: NonNullable<PlanInput['documents']> = [
  {
    id: 'beijing-census-2020',
    title: {
      en: 'Seventh census of Beijing, population by district',
      zh: '北京市第七次全国人口普查，各区常住人口',
    },
    publisher: { en: 'Beijing media, after the city census bulletin', zh: '北京媒体，据市普查公报' },
    published: '2021-05',
    address: 'https://app.bjtitle.com/8816/newshow.php?mood=wx&newsid=5907711&typeid=13',
    geography: areas.beijing,
  },
  {
    id: 'beijing-pm25-2015',
    title: { en: 'Air quality of Beijing in 2015', zh: '2015年北京市空气质量' },
    publisher: { en: 'China Radio International', zh: '国际在线' },
    published: '2016-01-04',
    address: 'news.cri.cn',
    geography: areas.beijing,
    note: {
      en: 'Annual mean of PM2.5: 80.6 micrograms per cubic metre. The address is shortened.',
      zh: 'PM2.5年均浓度80.6微克/立方米。网址为缩写。',
    },
  },
  {
    id: 'zhongguancun-patents-2015',
    title: { en: 'Patents of the Zhongguancun core area in 2015', zh: '2015年中关村核心区专利数据' },
    publisher: { en: 'ITHome (mirror)', zh: 'IT之家（转载）' },
    published: '2016-02-12',
    address: 'https://9xz.net/it/xinguancha/78952.html',
    geography: areas.haidian,
  },
  {
    id: 'zhongguancun-rd-2021',
    title: { en: 'R&D and revenue of Zhongguancun enterprises in 2021', zh: '2021年中关村企业研发与收入' },
    publisher: { en: 'The Nation Thailand, after China Daily', zh: 'The Nation Thailand（转载中国日报）' },
    address: 'https://www.nationthailand.com/world/china/40019939',
    geography: areas.haidian,
    note: {
      en: 'Reports on 2021, hence not before 2022; that the area is the Haidian Park is inferred from its revenue.',
      zh: '报道2021年数据，故不早于2022年；所指范围为海淀园系据收入规模推断。',
    },
  },
  {
    id: 'beijing-rd-2021',
    title: { en: 'R&D spending of Beijing in 2021', zh: '2021年北京市研发经费' },
    publisher: { en: 'Beijing media (mirror)', zh: '北京媒体（转载）' },
    published: '2022-09-13',
    address: 'http://panopticimage.com/cn/Instant/local/202209/t20220913_7272736.html',
    geography: areas.beijing,
    note: mirror,
  },
  {
    id: 'beijing-energy-2025',
    title: { en: 'Energy work of Beijing in 2025', zh: '北京市2025年能源工作要点' },
    publisher: { en: 'Media page on a municipal document', zh: '关于市级文件的媒体页面' },
    published: '2025',
    address: 'http://www.acstyle.com.cn/news/show-2100690.html',
    geography: areas.beijing,
    note: mirror,
  },
  {
    id: 'beijing-14fyp-digest',
    title: { en: 'Digest of the 14th Five-Year Plan of Beijing', zh: '北京市“十四五”规划摘要' },
    publisher: { en: 'Trade page', zh: '行业网站' },
    address: 'http://sxjthb.com/a/yinle/914.html',
    geography: areas.beijing,
    note: mirror,
  },
  {
    id: 'beijing-ecology-2021',
    title: { en: 'Ecological protection in Beijing through 2025', zh: '北京市“十四五”生态环境保护' },
    publisher: { en: 'People’s Government of Beijing', zh: '北京市人民政府' },
    published: '2021-12-09',
    geography: areas.beijing,
    note: { en: 'Read in a reprint without an address.', zh: '据无网址的转载文本。' },
  },
  {
    id: 'china-14fyp-energy',
    title: {
      en: 'National energy and CO2 intensity targets through 2025',
      zh: '“十四五”国家能耗与碳强度目标',
    },
    publisher: { en: 'Market page', zh: '行业网站' },
    address: 'https://lbjtc.com/xinwenzhongxin/xingyexinwen/1824.html',
    geography: areas.china,
    note: mirror,
  },
  {
    id: 'haidian-education-2020',
    title: {
      en: 'Haidian plans some 40,000 new school places for 2021 to 2025',
      zh: '海淀“十四五”教育规划：5年将新增学位近4万个',
    },
    publisher: { en: 'China News Service (mirror)', zh: '中新网（转载）' },
    published: '2020-11-19',
    address: 'http://www.tyjgjz.com/cn/Instant/people/202011/t20201119_6899986.html',
    geography: areas.haidian,
    note: {
      en: 'Press conference of the district on 18 November 2020.',
      zh: '区新闻发布会，2020年11月18日。',
    },
  },
  {
    id: 'beijing-health-2010',
    title: { en: 'Health resources of Beijing in 2010, by district', zh: '2010年北京市卫生资源状况，分区县' },
    publisher: { en: 'Beijing Public Health Information Centre', zh: '北京市公共卫生信息中心' },
    published: '2011-03-22',
    address: 'phic.org.cn t20110322_36260.htm',
    geography: areas.beijing,
  },
  {
    id: 'beijing-health-2020',
    title: { en: 'Health resources of Beijing in 2020', zh: '2020年北京市卫生资源状况' },
    publisher: { en: 'Beijing Public Health Information Centre', zh: '北京市公共卫生信息中心' },
    address: 'phic.org.cn 302295.html',
    geography: areas.beijing,
    note: {
      en: 'Published after the plan; the day is not known. The address is shortened.',
      zh: '公布晚于规划，日期不详。网址为缩写。',
    },
  },
];
