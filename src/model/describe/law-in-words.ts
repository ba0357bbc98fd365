import type { Language } from '../../plan/language';
import { printQuantity } from '../../plan/print-quantity';
import { type Distribution, isDistribution } from '../../uncertainty/distribution';
import type { lawBuilders } from '../../uncertainty/law-builders';
import type { ShockDefinition } from '../model-schema';

type Words = Readonly<Record<string, string>>;

/** Laws by kind, where the kind itself is not their name. */
export const lawNames: {
  readonly en: Words;
  readonly zh: Readonly<Record<keyof typeof lawBuilders | 'truncated' | 'mixture', string>> & Words;
} = {
  en: {
    studentT: 'Student t',
    skewNormal: 'skew normal',
    twoPieceNormal: 'two-piece normal',
    shiftedLognormal: 'shifted lognormal',
    logUniform: 'log-uniform',
    gumbel: 'Gumbel',
    negativeBinomial: 'negative binomial',
    pert: 'PERT',
    poisson: 'Poisson',
    weibull: 'Weibull',
  },
  zh: {
    normal: '正态分布',
    lognormal: '对数正态分布',
    uniform: '均匀分布',
    triangular: '三角分布',
    pert: 'PERT分布',
    beta: '贝塔分布',
    gamma: '伽马分布',
    weibull: '韦布尔分布',
    studentT: 'Student t分布',
    skewNormal: '偏正态分布',
    twoPieceNormal: '两段正态分布',
    shiftedLognormal: '平移对数正态分布',
    logUniform: '对数均匀分布',
    logistic: '逻辑斯谛分布',
    gumbel: '耿贝尔分布（极大值）',
    discrete: '离散分布',
    empirical: '经验分布',
    poisson: '泊松分布',
    negativeBinomial: '负二项分布',
    truncated: '截断',
    mixture: '混合分布',
    metalog: 'metalog分布',
  },
};

/** Parameters of laws by key, where the key itself is not their name. */
export const parameterNames: Readonly<Record<Language, Words>> = {
  en: {
    df: 'degrees of freedom',
    sdLeft: 'sd on the left',
    sdRight: 'sd on the right',
    sdlog: 'sd of the log',
  },
  zh: {
    mean: '均值',
    sd: '标准差',
    min: '最小',
    mode: '众数',
    max: '最大',
    meanlog: '对数均值',
    sdlog: '对数标准差',
    df: '自由度',
    location: '位置',
    scale: '尺度',
    shape: '形状',
    sdLeft: '左标准差',
    sdRight: '右标准差',
  },
};

const words = {
  en: {
    fixed: 'fixed at VALUE',
    mean: 'mean MEAN, sd SD',
    range: ', 5–95 %: LOW to HIGH',
    ar1: 'PERSISTENCE of last year plus an innovation, START in the base year; innovation ',
    comma: ', ',
    colon: ': ',
    brackets: [' (', ')'],
  },
  zh: {
    fixed: '固定为 VALUE',
    mean: '均值 MEAN，标准差 SD',
    range: '，5–95%：LOW至HIGH',
    ar1: '上年值的 PERSISTENCE 倍加新息，基期值 START；新息为',
    comma: '，',
    colon: '：',
    brackets: ['（', '）'],
  },
} as const;

/**
 * The law of an input or an innovation in words, with mean and standard deviation; laws other than the normal also by
 * their parameters, or by the range of 5 to 95 % where these are not plain numbers.
 *
 * @param value - a number or a distribution
 * @example lawInWords(normal({ mean: 0.06, sd: 0.01 }), 'en'); // 'normal: mean 0.06, sd 0.01'
 * @example lawInWords(1, 'zh'); // '固定为 1'
 */
export function lawInWords(value: number | Distribution, language: Language): string {
  const { fixed, mean, range, comma, colon, brackets } = words[language];
  if (!isDistribution(value)) return fixed.replace('VALUE', number(value));
  if (value.kind === 'pointMass') return fixed.replace('VALUE', number(value.mean));
  const sd = Math.sqrt(value.variance);
  // Quadrature leaves a mean of zero a rounding away from it.
  const centre = Math.abs(value.mean) < 1e-12 * sd ? 0 : value.mean;
  const moments = mean.replace('MEAN', number(centre)).replace('SD', number(sd));
  const name = nameOf(value, language);
  if (value.kind === 'normal') return name + colon + moments;
  const plain = Object.entries(value.parameters).filter(([, each]) => typeof each === 'number');
  const listed = plain
    .map(([key, each]) => `${parameterNames[language][key] ?? key} ${number(each as number)}`)
    .join(comma);
  const isPlain = plain.length === Object.keys(value.parameters).length;
  const ends = range
    .replace('LOW', number(value.quantile(0.05)))
    .replace('HIGH', number(value.quantile(0.95)));
  const parameters = listed === '' ? '' : brackets[0] + listed + brackets[1];
  return name + parameters + colon + moments + (isPlain ? '' : ends);
}

/**
 * The law of a shock in words: independent every year, or carried on from last year.
 *
 * @example shockLawInWords({ iid: normal({ mean: 0, sd: 0.02 }) }, 'en'); // 'normal: mean 0, sd 0.02'
 */
export function shockLawInWords(
  { iid, ar1 }: Pick<ShockDefinition, 'iid' | 'ar1'>,
  language: Language,
): string {
  if (ar1 === undefined) return lawInWords(iid!, language);
  const { persistence, start, innovation } = ar1;
  const carried = words[language].ar1
    .replace('PERSISTENCE', number(persistence))
    .replace('START', number(start));
  return carried + lawInWords(innovation, language);
}

function nameOf({ kind, parameters }: Distribution, language: Language): string {
  const name = lawNames[language][kind] ?? kind;
  const inner = (parameters.distribution as { kind?: string } | undefined)?.kind;
  if (kind !== 'truncated' || inner === undefined) return name;
  return name + (language === 'en' ? ' ' : '') + (lawNames[language][inner] ?? inner);
}

/** Four digits; a dash where there is no finite number. */
function number(value: number): string {
  return Number.isFinite(value) ? printQuantity(value, { unit: '1' }, 'en') : '–';
}
