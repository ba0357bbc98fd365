// How units are printed; the words are those of unit-words.table.ts, the symbols those of SI.

/** A word of a unit, how it is printed in English and Chinese, and in English after "per". */
export type NameRow = readonly [word: string, en: string, zh: string, enAfterPer?: string];

/** Names of units by what they mean; any other word of the same meaning is printed alike. */
export const unitNames: readonly NameRow[] = [
  ['CNY', 'yuan', '元'],
  ['USD', 'US dollars', '美元', 'US dollar'],
  ['person', 'persons', '人', 'head'],
  ['household', 'households', '户', 'household'],
  ['item', '', '件', 'item'],
  ['firm', '', '家', 'firm'],
  ['school', 'schools', '所', 'school'],
  ['vehicle', 'vehicles', '辆', 'vehicle'],
  ['bed', 'beds', '床', 'bed'],
  ['set', 'sets', '台', 'set'],
  ['km', 'km', '公里'],
  ['km2', 'km²', '平方公里'],
  ['km3', 'km³', '立方公里'],
  ['m2', 'm²', '平方米'],
  ['m3', 'm³', '立方米'],
  ['ha', 'ha', '公顷'],
  ['亩', 'mu', '亩'],
  ['t', 't', '吨'],
  ['kJ', 'kJ', '千焦'],
  ['MJ', 'MJ', '兆焦'],
  ['GJ', 'GJ', '吉焦'],
  ['TJ', 'TJ', '太焦'],
  ['kWh', 'kWh', '千瓦时'],
  ['tce', 'tce', '吨标准煤'],
  ['tCO2', 'tCO2', '吨二氧化碳'],
  ['ug', 'µg', '微克'],
  ['index', '(index)', '（指数）'],
];

/** Names of words that their meaning alone does not tell apart: pure numbers, spans of time, kinds of persons and firms. */
export const wordNames: readonly NameRow[] = [
  ['year years yr yrs annum a 年 年度', 'years', '年', 'a year'],
  ['quarter quarters 季 季度', 'quarters', '季度', 'a quarter'],
  ['month months 月 个月 月份', 'months', '月', 'a month'],
  ['week weeks wk wks 周 星期', 'weeks', '周', 'a week'],
  ['day days d 天 日', 'days', '天', 'a day'],
  ['h hour hours hr hrs 小时', 'h', '小时', 'an hour'],
  ['min mins minute minutes 分钟', 'min', '分钟', 'a minute'],
  ['s sec second seconds 秒', 's', '秒', 'a second'],
  ['people', 'people', '人', 'head'],
  ['worker workers', 'workers', '人', 'worker'],
  ['employee employees', 'employees', '人', 'employee'],
  ['resident residents inhabitant inhabitants', 'residents', '人', 'resident'],
  ['company companies', '', '家', 'company'],
  ['enterprise enterprises', '', '家', 'enterprise'],
  ['count counts', '', '个', 'count'],
  ['个 项 次 倍 点', '', '', ''],
  ['fraction share ratio dimensionless number point points', '', '', ''],
  ['% percent percentage pp 百分点 个百分点 百分比', '%', '%'],
  ['‰ permille 千分点', 'per 1,000', '‰'],
  ['‱ bp bps', 'per 10,000', '‱'],
];

/** Chinese words for what is 1,000, 1,000,000 and 1,000,000,000 of a unit that takes no prefix there. */
export const chineseLargePrefixes: readonly (readonly [word: string, size: string])[] = [
  ['千', '1e3'],
  ['百万', '1e6'],
  ['十亿', '1e9'],
];
