import type { Expression } from '../../model/expression';
import { numberByYear, operation, reference } from './formula-parts';
import { growthAsPath, growthPath } from './growth-path';
import { interpolatePath } from './interpolate-path';
import type { PathDefinition } from './path-schema';
import type { PathYears } from './path-years';
import { rampPath, stepPath } from './ramp-path';

/**
 * Equation that gives an indicator the path of a scenario, in the parts that all equations are made of, so that every
 * engine computes it.
 *
 * @param id - the indicator
 * @param path - checked: its names exist and its years are those of the model
 * @param years - of the model
 */
export function pathExpression(id: string, path: PathDefinition, years: PathYears): Expression {
  const { growth, interpolate, step, ramp, byYear, growthAs, remainder } = path;
  if (growth !== undefined) return growthPath(id, growth);
  if (interpolate !== undefined) return interpolatePath(id, interpolate, path.scale ?? 'linear', years);
  if (step !== undefined) return stepPath(id, step, years);
  if (ramp !== undefined) return rampPath(id, ramp, years);
  if (byYear !== undefined) return numberByYear(byYear);
  if (growthAs !== undefined) return growthAsPath(id, growthAs);
  return operation('-', reference(remainder!.of), ...remainder!.minus.map((part) => reference(part)));
}
