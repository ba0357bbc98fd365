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
    id: 'beijing-pm25-2018-2020',
    title: { en: 'PM2.5 in Beijing, 2018 to 2020', zh: '北京市PM2.5,2018—2020年' },
    publisher: { en: 'Environmental Science (journal)', zh: '《环境科学》' },
    published: '2023',
    address: 'http://www.hjkx.ac.cn/hjkx/ch/html/20230501.htm',
    geography: areas.beijing,
    note: {
      en: 'The city reported the same annual mean in January 2021.',
      zh: '该年均值北京市已于2021年1月公布。',
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
];
