// Origin: SI (BIPM, 2019); 1 kgce = 7,000 kcal and 1 kgoe = 10,000 kcal of 4.1868 kJ (GB/T 2589); 15 mu = 1 ha; currencies of ISO 4217.

/** Words apart by spaces, size in base units as a decimal number or a quotient, base unit, and its power. */
export type WordRow = readonly [words: string, size: string, base?: string, power?: number];

/** The same for words that take prefixes, with those that are read. */
export type PrefixedRow = readonly [
  words: string,
  prefixes: string,
  size: string,
  base: string,
  power?: number,
];

/** Units by base, in the spellings that are read. */
export const spelled: readonly WordRow[] = [
  ['CNY RMB yuan 元 人民币 人民币元', '1', 'CNY'],
  ['USD US$ 美元 美金', '1', 'USD'],
  ['EUR euro euros € 欧元', '1', 'EUR'],
  ['JPY yen 日元 日圆', '1', 'JPY'],
  ['GBP £ 英镑', '1', 'GBP'],
  ['HKD HK$ 港元 港币', '1', 'HKD'],
  ['韩元', '1', 'KRW'],
  ['新台币 台币', '1', 'TWD'],
  ['澳门元', '1', 'MOP'],
  ['新加坡元', '1', 'SGD'],
  ['澳元', '1', 'AUD'],
  ['加元', '1', 'CAD'],
  ['瑞士法郎', '1', 'CHF'],
  ['卢布 rouble roubles ruble rubles', '1', 'RUB'],
  ['卢比 rupee rupees', '1', 'INR'],
  ['泰铢 baht', '1', 'THB'],
  ['$ dollar dollars', '1', '$'],
  ['¥', '1', '¥'],
  ['person persons people capita head heads resident residents inhabitant inhabitants', '1', 'person'],
  ['worker workers employee employees 人 人口', '1', 'person'],
  ['tonne tonnes ton tons', '1', 't'],
  ['metre metres meter meters', '1', 'm'],
  ['公里', '1e3', 'm'],
  ['ha hectare hectares 公顷', '1e4', 'm', 2],
  ['亩', '2000/3', 'm', 2],
  ['平方米', '1', 'm', 2],
  ['平方公里 平方千米', '1e6', 'm', 2],
  ['立方米', '1', 'm', 3],
  ['litre litres liter liters', '1e-3', 'm', 3],
  ['千瓦小时 度', '3.6', 'MJ'],
  ['大卡', '4.1868e-3', 'MJ'],
  ['year years yr yrs annum a 年 年度', '1'],
  ['quarter quarters 季 季度', '1/4'],
  ['month months 月 个月 月份', '1/12'],
  ['week weeks wk wks 周 星期', '7/365'],
  ['day days d 天 日', '1/365'],
  ['h hour hours hr hrs 小时', '1/8760'],
  ['min mins minute minutes 分钟', '1/525600'],
  ['s sec second seconds 秒', '1/31536000'],
  ['fraction share ratio dimensionless count counts number point points 点 个 项 次 倍', '1'],
  ['thousand', '1e3'],
  ['million mn', '1e6'],
  ['billion bn', '1e9'],
  ['trillion tn', '1e12'],
  ['% percent percentage pp 百分点 个百分点 百分比', '1e-2'],
  ['‰ permille 千分点', '1e-3'],
  ['‱ bp bps', '1e-4'],
  ['index 指数', '1', 'index'],
  ['item items piece pieces 件', '1', 'item'],
  ['firm firms company companies enterprise enterprises 家', '1', 'firm'],
  ['household households 户', '1', 'household'],
  ['school schools 所', '1', 'school'],
  ['vehicle vehicles 辆', '1', 'vehicle'],
  ['bed beds 床 床位', '1', 'bed'],
  ['set sets 台 套', '1', 'set'],
];

/** Units that take prefixes. A watt is 8,760 watt-hours a year. */
export const prefixed: readonly PrefixedRow[] = [
  ['J', 'm k M G T P E', '1e-6', 'MJ'],
  ['Wh', 'm k M G T P', '3.6e-3', 'MJ'],
  ['W', 'm k M G T P', '31.536', 'MJ'],
  ['焦耳 焦', '千 兆 吉 太', '1e-6', 'MJ'],
  ['瓦时 瓦小时', '千 兆 吉 太', '3.6e-3', 'MJ'],
  ['瓦', '千 兆 吉 太', '31.536', 'MJ'],
  ['cal', 'k M G', '4.1868e-6', 'MJ'],
  ['卡', '千', '4.1868e-6', 'MJ'],
  ['tce', 'k M G', '29307.6', 'MJ'],
  ['gce', 'k', '0.0293076', 'MJ'],
  ['toe', 'k M G', '41868', 'MJ'],
  ['goe', 'k', '0.041868', 'MJ'],
  ['m', 'n u μ m c d k', '1', 'm'],
  ['米', '千 分 厘 毫 微 纳', '1', 'm'],
  ['L l', 'm', '1e-3', 'm', 3],
  ['升', '毫', '1e-3', 'm', 3],
];

/** Units of mass, of which some substances have their own. */
export const masses: readonly PrefixedRow[] = [
  ['g', 'n u μ m k M G T P', '1e-6', 't'],
  ['t', 'k M G', '1', 't'],
  ['克', '千 毫 微 纳', '1e-6', 't'],
  ['公斤', '', '1e-3', 't'],
  ['吨 公吨', '', '1', 't'],
];

/** What stands after a unit of mass, such as `CO2` in `kgCO2`: its base unit, and the size of a tonne in it. */
export const substances: readonly (readonly [words: string, size: string, base: string])[] = [
  ['CO2 CO2e 二氧化碳 二氧化碳当量', '1', 'tCO2'],
  ['C', '1', 'tC'],
  ['SO2 二氧化硫', '1', 'tSO2'],
  ['NOx 氮氧化物', '1', 'tNOx'],
  ['NO2 二氧化氮', '1', 'tNO2'],
  ['CH4 甲烷', '1', 'tCH4'],
  ['N2O 氧化亚氮', '1', 'tN2O'],
  ['COD 化学需氧量', '1', 'tCOD'],
  ['NH3 氨', '1', 'tNH3'],
  ['VOC VOCs 挥发性有机物', '1', 'tVOC'],
  ['标准煤 标煤', '29307.6', 'MJ'],
  ['标准油 油当量', '41868', 'MJ'],
];

/** Sizes of prefixes, in English and Chinese. */
export const prefixes: Readonly<Record<string, string>> = {
  ...{ n: '1e-9', u: '1e-6', μ: '1e-6', m: '1e-3', c: '1e-2', d: '1e-1' },
  ...{ k: '1e3', M: '1e6', G: '1e9', T: '1e12', P: '1e15', E: '1e18' },
  ...{ 纳: '1e-9', 微: '1e-6', 毫: '1e-3', 厘: '1e-2', 分: '1e-1' },
  ...{ 千: '1e3', 兆: '1e6', 吉: '1e9', 太: '1e12' },
};

/** Currencies of ISO 4217. */
export const currencies: readonly string[] = [
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF',
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG',
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA',
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD',
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX',
  'USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG',
].flatMap((line) => line.split(' '));

/** Base units that are money, each with prices of its own. */
export const currencyBases: ReadonlySet<string> = new Set([...currencies, '$', '¥']);

/** Base units that only say what is counted: a whole number may stand beside them. */
export const countedThings: ReadonlySet<string> = new Set([
  ...['person', 'item', 'firm', 'household', 'school', 'vehicle', 'bed', 'set'],
]);

/** Chinese number words that stand before a unit, the longest first. */
export const chineseMultiples: readonly (readonly [word: string, size: string])[] = [
  ['万亿', '1e12'],
  ['千亿', '1e11'],
  ['百亿', '1e10'],
  ['十亿', '1e9'],
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['十万', '1e5'],
  ['亿', '1e8'],
  ['万', '1e4'],
  ['千', '1e3'],
  ['百', '1e2'],
];
