import { adjustments } from './adjustments';
import { changes } from './changes';
import { emissions } from './emissions';
import type { FunctionTemplate } from './function-template';
import { growthCurves } from './growth-curves';
import { policies } from './policies';
import { population } from './population';
import { production } from './production';

/**
 * Functions of formulas that are written out when a formula is read: changes against last year, and the projection
 * functions as scalars, their arguments in the order of their options.
 */
export const functionTemplates = Object.freeze({
  ...changes,
  ...growthCurves,
  ...adjustments,
  ...production,
  ...population,
  ...emissions,
  ...policies,
});

export type TemplateName = keyof typeof functionTemplates;

/** Whether a name is a function that is written out. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(functionTemplates, name);
}

/** A function that is written out, by its name. */
export function templateOf(name: TemplateName): FunctionTemplate {
  return functionTemplates[name];
}
