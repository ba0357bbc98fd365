import type { Language } from './language';

/** What the marks of status mean, in one line. */
export const markLegend: Readonly<Record<Language, string>> = {
  en: 'Marks: [stated] in the plan, [derived] by arithmetic, [external] other public source, [ASSUMED] a choice of this model, not an official number, [UNCONFIRMED] second-hand, not checked.',
  zh: '标记：[原文] 规划原文，[推算] 由原文推算，[外部] 其他公开来源，[假设] 本模型的假设，并非官方数据，[未证实] 转引、未经核实。',
};
