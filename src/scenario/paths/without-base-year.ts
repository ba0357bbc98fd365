import type { PathDefinition } from './path-schema';

/** Level of the base year that a path states, if it states one. */
export function baseYearLevel({ interpolate, byYear }: PathDefinition, baseYear: number): number | undefined {
  const levels = interpolate ?? byYear ?? {};
  return Object.hasOwn(levels, baseYear) ? levels[baseYear] : undefined;
}

/** The path less the level of its base year, which is a baseline. */
export function withoutBaseYear(path: PathDefinition, baseYear: number): PathDefinition {
  const { interpolate, byYear } = path;
  const later = (levels: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(levels).filter(([year]) => Number(year) !== baseYear));
  return {
    ...path,
    ...(interpolate === undefined ? {} : { interpolate: later(interpolate) }),
    ...(byYear === undefined ? {} : { byYear: later(byYear) }),
  };
}
