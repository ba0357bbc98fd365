import { haidianPlan } from '../plan/haidian/plan';
import { haidianModel } from './model';
import { haidianScenarios } from './scenarios';

/**
 * The 14th Five-Year Plan of Haidian, Beijing: the plan itself, the model that projects it, and its scenarios.
 *
 * @example Object.keys(haidian.scenarios)[0]; // 'baseline'
 */
export const haidian = Object.freeze({ plan: haidianPlan, model: haidianModel, scenarios: haidianScenarios });
