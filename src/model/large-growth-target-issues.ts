import type { Issue } from '../core/issue';
import { largeRateIssue } from '../core/large-rate';
import { growthDemands } from '../plan/growth-demands';

/** Issues for targets of growth above 100 % a year, which most often is a percentage. */
export function largeGrowthTargetIssues(
  where: string,
  targets: Readonly<Record<string, Parameters<typeof growthDemands>[0]>>,
): Issue[] {
  return Object.entries(targets).flatMap(([id, target]) =>
    growthDemands(target).flatMap(([path, rate]) =>
      largeRateIssue(where, ['targets', id, ...path].join('.'), rate),
    ),
  );
}
