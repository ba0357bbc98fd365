import type { Target } from '../../plan/target';
import { criterionApplied } from '../criterion-applied';
import type { JudgedAssumptions } from './judged-assumptions';
import type { Place } from './place';

/**
 * The places that a target is judged by; of one that cannot be judged, its indicator in its year. None where the model
 * lacks either.
 */
export function targetReads(target: Target, subject: JudgedAssumptions): readonly Place[] {
  const { indicators, years, plan } = subject;
  const judging = { kind: 'model', indicators, years, ...(plan && { plan }) } as const;
  const applied = criterionApplied(target, judging);
  if (applied.evaluable) {
    return applied.reads.flatMap(({ indicator: name, years: read }) =>
      read.map(({ year }) => ({ name, year })),
    );
  }
  const isThere = Object.hasOwn(indicators, target.indicator);
  const isWithin = target.year > years.base && target.year <= years.horizon;
  return isThere && isWithin ? [{ name: target.indicator, year: target.year }] : [];
}
