import type { Language } from '../plan/language';

/** Fixed texts of the report in both languages. */
export const reportWords = {
  en: {
    draws: 'draws',
    seed: 'seed',
    jointTitle: 'Together in the same draw (95 % interval)',
    jointHeadings: ['targets', 'evaluable', 'probability', 'if independent', 'Fréchet bounds'],
    all: 'with stated numbers',
    withAssumed: 'and with assumed criteria',
    binding: 'binding, stated numbers',
    bindingWithAssumed: 'binding, and with assumed criteria',
    of: 'of',
    expected: 'Targets met on average',
    least: 'Least likely, and so what holds the joint odds down',
    notEvaluable: 'Not evaluable',
    none: 'none evaluable',
    marks:
      'Marks: [stated] in the plan, [derived] by arithmetic, [external] other public source, [ASSUMED] a choice of this model, not an official number.',
    nonFinite: 'Draws that are not finite',
    fingerprint: 'Fingerprint',
    written: 'Written',
  },
  zh: {
    draws: '次抽样',
    seed: '随机种子',
    jointTitle: '同一次抽样中同时达标(95 % 区间)',
    jointHeadings: ['目标范围', '可评估', '概率', '若相互独立', 'Fréchet 界'],
    all: '有明确数值的目标',
    withAssumed: '加上采用假设标准的目标',
    binding: '约束性,有明确数值',
    bindingWithAssumed: '约束性,加上假设标准',
    of: '/',
    expected: '平均达标个数',
    least: '最难达到、因而压低联合概率的目标',
    notEvaluable: '无法评估',
    none: '均无法评估',
    marks: '标记:[原文] 规划原文,[推算] 由原文推算,[外部] 其他公开来源,[假设] 本模型的假设,并非官方数据。',
    nonFinite: '非有限值的抽样数',
    fingerprint: '指纹',
    written: '已写入',
  },
} as const satisfies Record<Language, Record<string, unknown>>;
