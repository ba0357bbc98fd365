import type { InputGiven } from './model-section';

/** Figures published after the plan began, on which only the scenario with hindsight rests. */
export const laterRecords = {
  growth: [
    {
      document: 'haidian-gdp-2022',
      address: 'http://zhoukan.cc/guancha/2023/0202/115997.html',
      published: '2023-02-02',
      note: '3.5 % in 2022, 2.8 points above the city',
    },
    {
      document: 'haidian-gdp-2024',
      address: 'https://finance.sina.cn/2025-02-14/detail-inekmcmf9918755.d.html',
      published: '2025-02-14',
      note: '6.0 % in 2024',
    },
  ],
  research: [
    {
      document: 'beijing-rd-2021',
      address: 'http://panopticimage.com/cn/Instant/local/202209/t20220913_7272736.html',
      published: '2022-09-13',
      note: 'city: 10.9 % a year in 2016 to 2020, 13 % in 2021',
    },
  ],
  patent: [
    {
      document: 'cnipa-2023',
      address: 'https://www.cnipa.gov.cn/tjxx/jianbao/year2023/f/f4.html',
      note: 'city: 6527 in 2018, 11463 in 2022, 11438 in 2023',
    },
  ],
  people: [
    {
      document: 'haidian-population-2024',
      address: 'https://zyk.bjhd.gov.cn/kjhd/hdgk/202206/t20220613_4530232.shtml',
      published: '2025-04-23',
      note: '3.122 million at the end of the year, three thousand fewer; the year is inferred',
    },
  ],
  energy: [
    {
      document: 'beijing-energy-intensity-2020',
      address: 'https://qiongling.com/2021/08/23/24019.html',
      published: '2021-08-23',
      note: 'city: -9.18 % in 2020',
    },
  ],
} satisfies Record<string, InputGiven['sources']>;
