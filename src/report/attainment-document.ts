import type { Attainment } from '../analysis/attainment';
import type { Ensemble } from '../simulation/ensemble';
import type { Certificate } from '../simulation/certificate';
import { type AttainmentRow, attainmentRows } from './attainment-rows';

/** The odds as plain data, for JSON. */
export interface AttainmentDocument {
  readonly plan: string | null;
  readonly scenario: string;
  readonly level: number;
  readonly draws: number;
  readonly certificate: Certificate;
  readonly targets: readonly AttainmentRow[];
  readonly joint: Readonly<Record<'all' | 'withAssumed' | 'binding' | 'bindingWithAssumed', unknown>>;
  readonly met: Attainment['met'];
  /** What the scenario assumes, every input with its standing, reason and sources. */
  readonly assumptions: unknown;
}

/** Everything that the report says, as data: odds, joint odds, assumptions with their sources, certificate. */
export function attainmentDocument(ensemble: Ensemble, odds: Attainment): AttainmentDocument {
  const { scenario } = ensemble;
  const { all, withAssumed, binding, bindingWithAssumed } = odds.joint;
  return {
    plan: scenario.model.plan?.id ?? null,
    scenario: scenario.id,
    level: odds.level,
    draws: odds.draws,
    certificate: ensemble.certificate,
    targets: attainmentRows(ensemble, odds),
    joint: { all, withAssumed, binding, bindingWithAssumed },
    met: odds.met,
    assumptions: {
      inputs: scenario.inputs,
      shocks: scenario.shocks,
      baselines: scenario.baselines,
      events: scenario.events,
      dependence: scenario.dependence,
    },
  };
}
