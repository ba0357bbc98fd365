// Origin: SI (BIPM, 2019); 1 kgce = 7,000 kcal and 1 kgoe = 10,000 kcal of 4.1868 kJ (GB/T 2589); 15 mu = 1 ha.

/** Scale, base unit, its power (1 unless given), and the base unit by which it is divided. */
export type UnitWord = readonly [scale: number, base?: string, power?: number, per?: string];

type Words = readonly (readonly [words: string, ...UnitWord])[];

const mu = 10000 / 15;

/** Units by base, in the spellings that are read. */
const spelled: Words = [
  ['CNY RMB yuan 元 人民币 人民币元', 1, 'CNY'],
  ['USD 美元', 1, 'USD'],
  ['EUR euro euros 欧元', 1, 'EUR'],
  ['JPY 日元', 1, 'JPY'],
  ['GBP 英镑', 1, 'GBP'],
  ['HKD 港元 港币', 1, 'HKD'],
  ['person persons people capita head heads resident residents inhabitant inhabitants', 1, 'person'],
  ['worker workers employee employees 人 人口', 1, 'person'],
  ['tce 吨标准煤 吨标煤', 29307.6, 'MJ'],
  ['kgce 千克标准煤 公斤标准煤', 29.3076, 'MJ'],
  ['Mtce', 29307.6e6, 'MJ'],
  ['toe', 41868, 'MJ'],
  ['Mtoe', 41868e6, 'MJ'],
  ['千瓦时 千瓦小时 度', 3.6, 'MJ'],
  ['焦耳', 1e-6, 'MJ'],
  ['千焦', 1e-3, 'MJ'],
  ['兆焦', 1, 'MJ'],
  ['千瓦', 3.6, 'MJ', 1, 'hour'],
  ['兆瓦', 3600, 'MJ', 1, 'hour'],
  ['吉焦', 1e3, 'MJ'],
  ['吨二氧化碳 吨二氧化碳当量', 1, 'tCO2'],
  ['千克二氧化碳 公斤二氧化碳', 1e-3, 'tCO2'],
  ['tonne tonnes ton tons 吨', 1, 't'],
  ['千克 公斤', 1e-3, 't'],
  ['克', 1e-6, 't'],
  ['毫克', 1e-9, 't'],
  ['微克', 1e-12, 't'],
  ['metre metres meter meters 米', 1, 'm'],
  ['公里 千米', 1e3, 'm'],
  ['厘米', 1e-2, 'm'],
  ['毫米', 1e-3, 'm'],
  ['ha hectare hectares 公顷', 1e4, 'm', 2],
  ['亩', mu, 'm', 2],
  ['平方米', 1, 'm', 2],
  ['平方公里 平方千米', 1e6, 'm', 2],
  ['立方米', 1, 'm', 3],
  ['L litre litres liter liters 升', 1e-3, 'm', 3],
  ['year years yr yrs annum 年', 1],
  ['quarter quarters 季 季度', 1 / 4],
  ['month months 月', 1 / 12],
  ['h hour hours 小时', 1, 'hour'],
  ['min minute minutes 分钟', 1 / 60, 'hour'],
  ['s second seconds 秒', 1 / 3600, 'hour'],
  ['fraction share ratio dimensionless count counts number point points 点 个 项 次 倍', 1],
  ['thousand', 1e3],
  ['million mn', 1e6],
  ['billion bn', 1e9],
  ['trillion tn', 1e12],
  ['% percent percentage pp 百分点 个百分点 百分比', 0.01],
  ['‰ permille 千分点', 1e-3],
  ['‱ bp bps', 1e-4],
  ['item items piece pieces 件', 1, 'item'],
  ['firm firms company companies enterprise enterprises 家', 1, 'firm'],
  ['household households 户', 1, 'household'],
  ['school schools 所', 1, 'school'],
  ['vehicle vehicles 辆', 1, 'vehicle'],
  ['set sets 台 套', 1, 'set'],
  ['day days 天 日', 1, 'day'],
];

/** Units that take the prefixes of the SI, with those in use. */
const prefixed: readonly (readonly [symbol: string, prefixes: string, ...UnitWord])[] = [
  ['J', ' k M G T P E', 1e-6, 'MJ'],
  ['Wh', ' k M G T', 3.6e-3, 'MJ'],
  ['W', ' k M G T', 3.6e-3, 'MJ', 1, 'hour'],
  ['gCO2', ' k', 1e-6, 'tCO2'],
  ['tCO2', ' k M G', 1, 'tCO2'],
  ['gCO2e', ' k', 1e-6, 'tCO2'],
  ['tCO2e', ' k M G', 1, 'tCO2'],
  ['g', ' n u μ m k', 1e-6, 't'],
  ['t', ' k M G', 1, 't'],
  ['m', ' u μ m c k', 1, 'm'],
];

const prefixes: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, μ: 1e-6, m: 1e-3, c: 1e-2, '': 1 },
  ...{ k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
};

/** Currencies without a word of their own, by ISO 4217. */
const currencies =
  'AUD BRL CAD CHF DKK IDR INR KRW MOP MXN MYR NOK NZD PHP PLN RUB SAR SEK SGD THB TRY TWD VND ZAR';

/** Every word of units with its meaning. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...spelled.flatMap(([words, ...meaning]) =>
    words.split(' ').map((word): [string, UnitWord] => [word, meaning]),
  ),
  ...prefixed.flatMap(([symbol, used, scale, ...of]) =>
    used
      .split(' ')
      .map((prefix): [string, UnitWord] => [prefix + symbol, [prefixes[prefix]! * scale, ...of]]),
  ),
  ...currencies.split(' ').map((word): [string, UnitWord] => [word, [1, word]]),
]);

/** Base units that are money, each with prices of its own. */
export const currencyBases: ReadonlySet<string> = new Set([
  ...['CNY', 'USD', 'EUR', 'JPY', 'GBP', 'HKD'],
  ...currencies.split(' '),
]);

/** Base units that only say what is counted: numbers of them are pure numbers too, but never those of another. */
export const countedThings: ReadonlySet<string> = new Set([
  ...['item', 'firm', 'household', 'school', 'vehicle', 'set', 'day'],
]);

/** Chinese number words that stand before a unit, the longest first. */
export const chineseMultiples: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
