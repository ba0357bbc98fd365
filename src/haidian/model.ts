import { once } from '../core/once';
import { defineModel } from '../model/define-model';
import { haidianPlan } from '../plan/haidian/plan';
import { air } from './air';
import { companies } from './companies';
import { energy } from './energy';
import { growth } from './growth';
import { living } from './living';
import { patents } from './patents';
import { people } from './people';
import { research } from './research';
import { sectors } from './sectors';

const sections = [growth, people, research, patents, energy, sectors, companies, living, air];

/**
 * The built-in model of Haidian, 2020 to 2025: 27 indicators and five that help to compute them, the targets of the plan, and drivers that rest only
 * on what was public by January 2021. What is not known about a parameter is drawn once a path, what a year brings
 * is drawn every year.
 *
 * @example haidianModel().project().realGdp[5]; // 11612.686625602473
 */
export const haidianModel = once(() =>
  defineModel({
    id: 'haidian',
    name: haidianPlan().name,
    description: {
      en: 'Growth, people, research, patents, energy, business and living of Haidian under its 14th Five-Year Plan.',
      zh: '海淀区“十四五”时期的增长、人口就业、研发、专利、能源、产业与民生。',
    },
    plan: haidianPlan(),
    years: { base: 2020, horizon: 2025 },
    inputs: {
      ...growth().inputs,
      ...people().inputs,
      ...research().inputs,
      ...patents().inputs,
      ...energy().inputs,
      ...sectors().inputs,
      ...companies().inputs,
      ...living().inputs,
      ...air().inputs,
    },
    shocks: {
      ...growth().shocks,
      ...people().shocks,
      ...research().shocks,
      ...patents().shocks,
      ...energy().shocks,
      ...sectors().shocks,
      ...companies().shocks,
      ...living().shocks,
      ...air().shocks,
    },
    indicators: {
      ...growth().indicators,
      ...people().indicators,
      ...research().indicators,
      ...patents().indicators,
      ...energy().indicators,
      ...sectors().indicators,
      ...companies().indicators,
      ...living().indicators,
      ...air().indicators,
    },
    dependence: {
      spearman: sections.flatMap((section) =>
        section().spearman.map(([a, b, value]): [string, string, number] => [a, b, value]),
      ),
      status: 'assumed',
      reason: {
        en: 'Signs with modest sizes: no record available in January 2021 identifies them. Report joint odds with weaker and stronger ones.',
        zh: '仅取符号与适中大小：截至2021年1月无可识别的记录。报告联合概率时应同时给出更弱与更强的相关。',
      },
    },
    events: sections.flatMap((section) => [...section().events]),
  }),
);

/** The built-in model, with the names of its parts. */
export type HaidianModel = ReturnType<typeof haidianModel>;
