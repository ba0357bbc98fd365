import type { Addition } from '../../model/addition';
import type { DependenceDefinition } from '../../model/dependence-schema';
import type { Expression } from '../../model/expression';
import type { EventDefinition } from '../../model/model-schema';
import type { Plan } from '../../plan/plan';
import type { Target } from '../../plan/target';
import type { Scenario } from '../../scenario/scenario';
import { type Distribution, type DistributionData, isDistribution } from '../../uncertainty/distribution';
import { distributionFrom } from '../../uncertainty/distribution-from';

/** A number, or a law as plain data. */
type PlainValue = number | DistributionData;

/** What a run reads of a scenario, as plain data that another thread can be given; texts and sources stay behind. */
export interface PlainScenario {
  readonly years: { readonly base: number; readonly horizon: number };
  readonly inputs: Readonly<Record<string, PlainValue>>;
  readonly shocks: Readonly<Record<string, PlainShock>>;
  readonly indicators: Readonly<Record<string, PlainIndicator>>;
  readonly order: readonly string[];
  readonly longestLag: number;
  readonly baselines: Readonly<Record<string, Expression>>;
  readonly additions: Readonly<Record<string, Addition>>;
  readonly events: readonly Pick<EventDefinition, 'year' | 'shock' | 'add' | 'memory'>[];
  readonly dependence: DependenceDefinition;
  readonly targets: Readonly<Record<string, Target>>;
  /** Base year of the plan, and which targets are measured from it. */
  readonly plan: { readonly base: number; readonly targets: readonly string[] } | null;
}

type PlainShock =
  | { readonly iid: PlainValue }
  | {
      readonly ar1: { readonly persistence: number; readonly innovation: PlainValue; readonly start: number };
    };

interface PlainIndicator {
  readonly equation: Expression;
  readonly history: Readonly<Record<number, number>>;
}

/** The plain data of a scenario. */
export function toPlain(scenario: Scenario): PlainScenario {
  const { model, order, longestLag, dependence, targets } = scenario;
  const { base, horizon } = model.years;
  return {
    years: { base, horizon },
    inputs: mapped(scenario.inputs, ({ value }) => plainValue(value)),
    shocks: mapped(scenario.shocks, ({ iid, ar1 }) =>
      ar1 === undefined
        ? { iid: plainValue(iid!) }
        : { ar1: { ...ar1, innovation: plainValue(ar1.innovation) } },
    ),
    indicators: mapped(scenario.indicators, ({ equation, history }) => ({ equation, history })),
    order,
    longestLag,
    baselines: mapped(scenario.baselines, ({ formula }) => formula),
    additions: mapped(scenario.additions, (addition) => ({ ...addition, sources: [] })),
    events: scenario.events.map(({ year, shock, add, memory }) => ({ year, shock, add, memory })),
    dependence,
    targets: mapped(targets, (target) => ({ ...target, sources: [] })),
    plan: model.plan === undefined ? null : plainPlan(model.plan),
  };
}

/** A scenario for a run, with which blocks have the same bits as with the one that the plain data are of. */
export function fromPlain(plain: PlainScenario): Scenario {
  const { order, longestLag, additions, events, dependence, targets, plan } = plain;
  const planOfTargets = plan && { years: { base: plan.base }, targets: plan.targets.map((id) => ({ id })) };
  const scenario = {
    kind: 'scenario',
    model: { years: plain.years, ...(planOfTargets && { plan: planOfTargets }) },
    inputs: mapped(plain.inputs, (value) => ({ value: numberOrLaw(value) })),
    shocks: mapped(plain.shocks, (shock) =>
      'iid' in shock
        ? { iid: numberOrLaw(shock.iid) }
        : { ar1: { ...shock.ar1, innovation: numberOrLaw(shock.ar1.innovation) } },
    ),
    indicators: mapped(plain.indicators, (indicator, id) => ({ id, ...indicator })),
    order,
    longestLag,
    baselines: mapped(plain.baselines, (formula) => ({ formula })),
    additions,
    events,
    dependence,
    targets,
  };
  // What is missing, texts and sources, no run reads.
  return scenario as unknown as Scenario;
}

function plainPlan({ years, targets }: Plan): PlainScenario['plan'] {
  return { base: years.base, targets: targets.map(({ id }) => id) };
}

function plainValue(value: number | Distribution): PlainValue {
  return isDistribution(value) ? { kind: value.kind, parameters: value.parameters } : value;
}

function numberOrLaw(value: PlainValue): number | Distribution {
  return typeof value === 'number' ? value : distributionFrom(value);
}

function mapped<Value, Result>(
  record: Readonly<Record<string, Value>>,
  of: (value: Value, name: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)]));
}
