import type { Language } from '../plan/language';

/** Fixed texts of the table in both languages; YEAR, LEVEL and LEEWAY are replaced. */
export const tableWords = {
  en: {
    headings: {
      target: 'target',
      kind: 'kind',
      ofYear: 'year',
      demanded: 'demanded',
      baseline: 'base year YEAR',
      spread: 'median YEAR (5–95 %)',
      spreadOfYears: 'median in its year (5–95 %)',
      probability: 'probability (LEVEL)',
      standardError: 's.e.',
    },
    attributes: { binding: 'binding', anticipatory: 'anticipatory', unstated: 'unstated' },
    tolerance: ' (tolerance LEEWAY)',
    circular:
      'Circular: a value behind these odds was set from the target itself, so that they are no evidence for it.',
    sharesDriver: 'Odds that share a value which was set from another target',
    brackets: [' (', ')'],
    notEvaluable: 'Not evaluable',
    colon: ': ',
    semicolon: '; ',
  },
  zh: {
    headings: {
      target: '目标',
      kind: '属性',
      ofYear: '年份',
      demanded: '要求',
      baseline: 'YEAR年基期',
      spread: 'YEAR年中位数（5–95%）',
      spreadOfYears: '当年中位数（5–95%）',
      probability: '达标概率（LEVEL置信区间）',
      standardError: '标准误',
    },
    attributes: { binding: '约束性', anticipatory: '预期性', unstated: '未注明' },
    tolerance: '（容差LEEWAY）',
    circular: '循环论证：概率所依据的取值由该目标自身推定，不能作为能否达标的证据。',
    sharesDriver: '与其他目标共用由后者推定的取值',
    brackets: ['（', '）'],
    notEvaluable: '无法评估',
    colon: '：',
    semicolon: '；',
  },
} as const satisfies Record<Language, Record<string, unknown>>;
