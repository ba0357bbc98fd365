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
    notEvaluable: '无法评估',
    colon: '：',
    semicolon: '；',
  },
} as const satisfies Record<Language, Record<string, unknown>>;
