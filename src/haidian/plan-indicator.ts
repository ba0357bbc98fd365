import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import type { Indicator } from '../plan/indicator';
import { normal } from '../uncertainty/distributions/normal';
import { cite } from './cite';
import type { HaidianTarget, IndicatorGiven, InputGiven } from './model-section';

/** What the model adds to an indicator of the plan. */
type Addition = Pick<IndicatorGiven, 'equation' | 'identity' | 'status' | 'reason' | 'sources'> & {
  /** Formula of the base-year value where it is not the plain number of the plan; at the means it gives that number. */
  readonly baseline?: string;
};

/**
 * An indicator of the plan for the model: name, unit, kind, price basis and level of 2020 are those of the plan.
 *
 * @param id - of an indicator of the plan that has a baseline
 * @param addition - equation with its status
 */
export function planIndicator(id: string, { baseline, ...addition }: Addition): IndicatorGiven {
  const { name, unit, kind, price } = indicatorOf(id);
  const { value, status, reason, sources, restsOn } = baselineOf(haidianPlan(), id);
  return {
    name,
    unit,
    kind,
    ...(price === undefined ? {} : { price: price === 'current' ? 'current' : 'constant-2020' }),
    baseline: {
      value: baseline ?? value,
      status,
      ...(reason && { reason }),
      sources: sources.map(cite),
      // A formula is derived from inputs, which have marks of their own.
      ...(restsOn && baseline === undefined && { restsOn: ofPlan(restsOn) }),
    },
    ...addition,
  };
}

/**
 * An uncertain level of 2020 as an input, drawn once a path: normal with the mean and standard deviation of the
 * plan's baseline.
 *
 * @param id - of an indicator of the plan that has a baseline with a standard deviation
 */
export function baselineInput(id: string): InputGiven {
  const { name, unit } = indicatorOf(id);
  const { value, sd, status, reason, sources, restsOn } = baselineOf(haidianPlan(), id);
  return {
    name: { en: `${name.en} in 2020`, zh: `2020年${name.zh}` },
    unit,
    value: normal({ mean: value, sd }),
    status,
    ...(reason && { reason }),
    sources: sources.map(cite),
    ...(restsOn && { restsOn: ofPlan(restsOn) }),
  };
}

/** Status of an equation that is true by definition. */
export const byDefinition = {
  identity: true,
  status: 'derived',
  reason: { en: 'True by definition.', zh: '定义恒等式。' },
} as const satisfies Partial<IndicatorGiven>;

/** Ids that `definePlan` has found among the targets of the plan. */
function ofPlan(ids: readonly string[]): readonly HaidianTarget[] {
  return ids as readonly HaidianTarget[];
}

function indicatorOf(id: string): Indicator {
  return haidianPlan().indicators.find((each) => each.id === id)!;
}
