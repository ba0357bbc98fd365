import type { Issue } from '../../core/issue';
import { largeRateIssue } from '../../core/large-rate';
import type { PathDefinition } from './path-schema';

/** Issues for growth above 100 % a year in the paths of a scenario, which most often is a percentage. */
export function largeGrowthIssues(
  where: string,
  paths: Readonly<Record<string, Pick<PathDefinition, 'growth'>>>,
): Issue[] {
  return Object.entries(paths).flatMap(([name, { growth }]) => {
    const path = `paths.${name}.growth`;
    if (typeof growth === 'number') return largeRateIssue(where, path, growth);
    if (typeof growth !== 'object') return [];
    return Object.entries(growth).flatMap(([year, rate]) => largeRateIssue(where, `${path}.${year}`, rate));
  });
}
