import { haidianPlan } from '../plan/haidian/plan';
import { haidianModel } from './model';
import { haidianScenarios } from './scenarios';

/**
 * The 14th Five-Year Plan of Haidian, Beijing: the plan itself, the model that projects it, and its scenarios. Each is
 * checked and built when it is first asked for, so that loading the library does not wait for it.
 *
 * @example Object.keys(haidian.scenarios)[0]; // 'baseline'
 */
export const haidian = Object.freeze({
  get plan() {
    return haidianPlan();
  },
  get model() {
    return haidianModel();
  },
  scenarios: haidianScenarios,
});
