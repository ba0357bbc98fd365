import type { Language } from '../plan/language';

/** What `plancast check` counts in a file. */
export type Counted = 'indicator' | 'baseline' | 'target' | 'requirement' | 'input' | 'shock' | 'value';

interface CheckTexts {
  readonly colon: string;
  readonly comma: string;
  readonly plan: (id: string) => string;
  readonly model: (id: string, base: number, horizon: number) => string;
  readonly scenario: (id: string, model: string) => string;
  readonly observations: string;
  readonly count: (word: Counted, number: number) => string;
  readonly summary: (faults: number, faulty: number, files: number) => string;
}

const chinese: Readonly<Record<Counted, string>> = {
  indicator: '指标',
  baseline: '基期值',
  target: '目标',
  requirement: '上级要求',
  input: '参数',
  shock: '冲击',
  value: '观测值',
};

function plural(word: string, number: number): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Texts of `plancast check` in both languages. */
export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  en: {
    colon: ': ',
    comma: ', ',
    plan: (id) => `plan ${id}: `,
    model: (id, base, horizon) => `model ${id}, ${base} to ${horizon}: `,
    scenario: (id, model) => `scenario ${id} of model ${model}: `,
    observations: 'observations: ',
    count: (word, number) => plural(word, number),
    summary: (faults, faulty, files) => `${plural('fault', faults)} in ${plural('file', faulty)} of ${files}`,
  },
  zh: {
    colon: '：',
    comma: '、',
    plan: (id) => `规划 ${id}：`,
    model: (id, base, horizon) => `模型 ${id}，${base}—${horizon} 年：`,
    scenario: (id, model) => `模型 ${model} 的情景 ${id}：`,
    observations: '观测数据：',
    count: (word, number) => `${chinese[word]} ${number}`,
    summary: (faults, faulty, files) => `${files} 个文件中 ${faulty} 个有误，共 ${faults} 处`,
  },
};
