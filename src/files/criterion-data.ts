import type { Criterion } from '../plan/criterion';
import type { Target } from '../plan/target';
import { compact } from './compact';

/** A criterion as files write it: one key, such as `atLeast: 5000`, and its base year where it states one. */
export function criterionData(criterion: Criterion): Record<string, unknown> {
  switch (criterion.kind) {
    case 'within':
      return { within: [criterion.from, criterion.to] };
    case 'inStepWith': {
      const { indicator, tolerance, baseYear } = criterion;
      return compact({ inStepWith: { indicator, tolerance }, baseYear });
    }
    case 'requirement':
      return { requirement: criterion.requirement };
    case 'qualitative':
      return { qualitative: criterion.text };
    default: {
      const { kind, value, baseYear } = { baseYear: undefined, ...criterion };
      return compact({ [kind]: value, baseYear });
    }
  }
}

/** A target as files write it, without its id. */
export function targetData({ id: _, criterion, operational, ...rest }: Target): Record<string, unknown> {
  const { indicator, year, attribute, name, sources, about, tolerance, ...more } = rest;
  const stand = operational && {
    ...criterionData(operational.criterion),
    ...compact({ ...operational, criterion: undefined }),
  };
  return compact(
    {
      indicator,
      year,
      attribute,
      name,
      ...criterionData(criterion),
      about,
      tolerance,
      ...more,
      operational: stand,
      sources,
    },
    { attribute: 'unstated', about: false, tolerance: 0 },
  );
}
