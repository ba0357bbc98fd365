import { once } from '../../core/once';
import { definePlan } from '../define-plan';
import { baselines } from './baselines';
import { documents } from './documents';
import { indicators } from './indicators';
import { planYears } from './plan-years';
import { requirements } from './requirements';
import { tableTargets } from './table-targets';
import { textTargets } from './text-targets';

/**
 * The 14th Five-Year Plan of Haidian District, Beijing: levels of 2020, targets for 2025, outlook to 2035. Shares
 * and rates are fractions; every number names its source and status.
 *
 * @example haidianPlan().targets.filter(({ attribute }) => attribute === 'binding').length; // 13
 */
export const haidianPlan = once(() =>
  definePlan({
    id: 'haidian-14fyp',
    name: { en: 'Haidian, 14th Five-Year Plan', zh: '海淀区“十四五”规划' },
    years: planYears,
    documents,
    indicators,
    baselines,
    targets: [...tableTargets, ...textTargets],
    requirements,
  }),
);
