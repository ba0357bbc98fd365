import type * as z from 'zod/mini';
import { freezeDeeply } from '../core/freeze-deeply';
import type { Issue } from '../core/issue';
import { isPlancastError } from '../core/plancast-error';
import { type BaseValue, baseValueOf } from './base-value';
import { baseYearFormulas } from './base-year-formulas';
import { type CycleFormulas, type Cycles, cycleIssues } from './cycle-issues';
import { type Expression, referencesOf } from './expression';
import type { FormulaContext } from './formula/formula-context';
import { parseFormula } from './formula/parse-formula';
import { historyIssues } from './history-issues';
import type { Indicator } from './indicator';
import type { indicatorSchema } from './model-schema';
import { orderEquations } from './order-equations';
import { baselineIssues, equationIssues, type KnownNames } from './reference-issues';

type ParsedIndicator = z.output<typeof indicatorSchema>;

/** Parsed and checked equations of a model. */
export interface Equations {
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly baselines: Readonly<Record<string, BaseValue>>;
  readonly order: readonly string[];
  readonly longestLag: number;
  readonly issues: readonly Issue[];
}

/** Parses all equations and baselines, checks what they refer to, and orders them; collects every fault. */
export function buildEquations(
  where: string,
  definitions: Readonly<Record<string, ParsedIndicator>>,
  known: KnownNames,
  baseYear: number,
  cycles: Cycles = 'refused',
): Equations {
  const issues: Issue[] = [];
  const indicators: Record<string, Indicator> = {};
  const baselines: Record<string, BaseValue> = {};
  for (const [id, definition] of Object.entries(definitions)) {
    const path = `indicators.${id}`;
    const equation = attempt(issues, () =>
      parseFormula(definition.equation, {
        ...formulaContext(where, `${path}.equation`, known),
        leftSide: id,
      }),
    );
    if (equation === undefined) continue;
    const found = equationIssues(where, `${path}.equation`, equation, known);
    issues.push(...found);
    const context = formulaContext(where, `${path}.baseline`, known);
    const baseline = attempt(issues, () =>
      baseValueOf(definition.baseline, equation, context, definition.unit),
    );
    if (baseline !== undefined && found.length === 0) {
      issues.push(...baselineIssues(where, `${path}.baseline`, baseline.formula, known));
      // A level that follows from the equation was set from what that was set from.
      const { restsOn } = definition.baseline === undefined ? definition : baseline;
      baselines[id] = { ...baseline, ...(restsOn === undefined ? {} : { restsOn }) };
    }
    indicators[id] = indicatorFrom(id, definition, equation);
  }
  if (issues.length > 0) return { indicators, baselines, order: [], longestLag: 1, issues };
  issues.push(...historyIssues(where, indicators, baseYear));
  const order = inOrder(where, 'indicators', 'equation', equationsOf(indicators), issues, cycles);
  // Base-year values that follow from equations in a circle are told of by those equations.
  const told = issues.some(({ code }) => code === 'E_CYCLE') ? givenOf({ indicators, baselines }) : baselines;
  inOrder(where, 'indicators', 'baseline', baseYearFormulas(told), issues, cycles);
  return { indicators, baselines, order, longestLag: longestLagOf(indicators), issues };
}

/** Names in the order in which their formulas can be computed; a cycle that is not solved becomes an issue. */
export function inOrder(
  where: string,
  group: string,
  field: CycleFormulas['field'],
  formulas: ReadonlyMap<string, Expression>,
  issues: Issue[],
  cycles: Cycles = 'refused',
): readonly string[] {
  const blocks = orderEquations(formulas);
  const pathOf = (name: string) => `${group}.${name}.${field}`;
  issues.push(...cycleIssues({ where, pathOf, field, cycles }, blocks, formulas));
  return blocks.flatMap(({ names }) => names);
}

/** Base-year values that were given, and do not follow from the equations. */
function givenOf({ indicators, baselines }: Pick<Equations, 'indicators' | 'baselines'>): typeof baselines {
  const entries = Object.entries(baselines);
  return Object.fromEntries(entries.filter(([name, { formula }]) => formula !== indicators[name]!.equation));
}

/** Runs a step; what it refuses joins the issues, so that the next step is still tried. */
export function attempt<R>(issues: Issue[], step: () => R): R | undefined {
  try {
    return step();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}

/** What a reader of the formula at a path must know of the names of the model. */
export function formulaContext(where: string, path: string, known: KnownNames): FormulaContext {
  return {
    where,
    path,
    isName: (name) => isKnown(name, known),
    isInput: (name) => known.inputs.has(name),
    isShock: (name) => known.shocks.has(name),
    ...(known.limits === undefined ? {} : { limits: known.limits }),
  };
}

/** Whether a formula may refer to a name. */
export function isKnown(name: string, known: KnownNames): boolean {
  return known.indicators.has(name) || known.inputs.has(name) || known.shocks.has(name);
}

function indicatorFrom(id: string, definition: ParsedIndicator, equation: Expression): Indicator {
  const { name, unit, price, kind, identity, tolerance, history, status, reason, sources, restsOn } =
    definition;
  return freezeDeeply({
    id,
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    ...(price === undefined ? {} : { price }),
    ...(kind === undefined ? {} : { kind }),
    identity,
    ...(tolerance === undefined ? {} : { tolerance }),
    equation,
    text: definition.equation,
    history: Object.fromEntries(Object.entries(history).map(([year, value]) => [Number(year), value])),
    status,
    ...(reason === undefined ? {} : { reason }),
    sources,
    ...(restsOn === undefined ? {} : { restsOn }),
  });
}

/** The equations of indicators by name. */
export function equationsOf(indicators: Readonly<Record<string, Indicator>>): Map<string, Expression> {
  return new Map(Object.values(indicators).map((indicator) => [indicator.id, indicator.equation]));
}

/** Most years that any equation looks back, at least 1. */
export function longestLagOf(indicators: Readonly<Record<string, Indicator>>): number {
  const lags = Object.values(indicators).flatMap((each) => referencesOf(each.equation).map(({ lag }) => lag));
  return Math.max(1, ...lags);
}
