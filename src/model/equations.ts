import type { z } from 'zod';
import type { Issue } from '../core/issue';
import { isPlancastError } from '../core/plancast-error';
import { freezeDeeply } from '../plan/freeze-deeply';
import { type BaseValue, baseValueOf } from './base-value';
import { type Expression, referencesOf } from './expression';
import { parseFormula } from './formula/parse-formula';
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
): Equations {
  const issues: Issue[] = [];
  const indicators: Record<string, Indicator> = {};
  const baselines: Record<string, BaseValue> = {};
  for (const [id, definition] of Object.entries(definitions)) {
    const path = `indicators.${id}`;
    const equation = attempt(issues, () =>
      parseEquation(where, `${path}.equation`, id, definition.equation, known),
    );
    if (equation === undefined) continue;
    const found = equationIssues(where, `${path}.equation`, equation, known);
    issues.push(...found);
    const context = { where, path: `${path}.baseline`, isName: (name: string) => isKnown(name, known) };
    const baseline = attempt(issues, () => baseValueOf(definition.baseline, equation, context));
    if (baseline !== undefined && found.length === 0) {
      issues.push(...baselineIssues(where, `${path}.baseline`, baseline.formula, known));
      baselines[id] = baseline;
    }
    indicators[id] = indicatorFrom(id, definition, equation);
  }
  if (issues.length > 0) return { indicators, baselines, order: [], longestLag: 1, issues };
  issues.push(...historyIssues(where, indicators, baseYear));
  const order = inOrder(where, 'indicators', 'equation', equationsOf(indicators), issues);
  inOrder(where, 'indicators', 'baseline', formulasOf(baselines), issues);
  return { indicators, baselines, order, longestLag: longestLagOf(indicators), issues };
}

/** Names in the order in which their formulas can be computed; a cycle becomes an issue. */
export function inOrder(
  where: string,
  group: string,
  field: string,
  formulas: ReadonlyMap<string, Expression>,
  issues: Issue[],
): readonly string[] {
  const ordering = orderEquations(formulas);
  if (ordering.kind === 'order') return ordering.names;
  const path = `${group}.${ordering.names[0]}.${field}`;
  const cycle = ordering.names.join(' -> ');
  const message = `${where}: \`${path}\`: the ${field}s need each other in the same year: ${cycle}`;
  issues.push({ code: 'E_CYCLE', path, message, hint: 'let one of them read last year, such as x(-1)' });
  return [];
}

/** The formulas of base-year values by name. */
export function formulasOf(baselines: Readonly<Record<string, BaseValue>>): Map<string, Expression> {
  return new Map(Object.entries(baselines).map(([name, { formula }]) => [name, formula]));
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

function parseEquation(where: string, path: string, id: string, text: string, known: KnownNames): Expression {
  const sides = text.split(/(?<![<>=!])=(?!=)/);
  const right = sides.length === 2 && sides[0]!.trim() === id ? sides[1]! : text;
  return parseFormula(right, { where, path, isName: (name) => isKnown(name, known) });
}

/** Whether a formula may refer to a name. */
export function isKnown(name: string, known: KnownNames): boolean {
  return known.indicators.has(name) || known.inputs.has(name) || known.shocks.has(name);
}

function indicatorFrom(id: string, definition: ParsedIndicator, equation: Expression): Indicator {
  const { name, unit, price, kind, identity, history, status, reason, sources } = definition;
  return freezeDeeply({
    id,
    ...(name === undefined ? {} : { name }),
    unit,
    ...(price === undefined ? {} : { price }),
    kind,
    identity,
    equation,
    text: definition.equation,
    history: Object.fromEntries(Object.entries(history).map(([year, value]) => [Number(year), value])),
    status,
    ...(reason === undefined ? {} : { reason }),
    sources,
  });
}

function equationsOf(indicators: Readonly<Record<string, Indicator>>): Map<string, Expression> {
  return new Map(Object.values(indicators).map((indicator) => [indicator.id, indicator.equation]));
}

function longestLagOf(indicators: Readonly<Record<string, Indicator>>): number {
  const lags = Object.values(indicators).flatMap((each) => referencesOf(each.equation).map(({ lag }) => lag));
  return Math.max(1, ...lags);
}

function historyIssues(
  where: string,
  indicators: Readonly<Record<string, Indicator>>,
  baseYear: number,
): Issue[] {
  const needed = new Map<string, Set<number>>();
  const late = Object.values(indicators).flatMap((each) => lateHistoryIssues(where, each, baseYear));
  for (const { equation } of Object.values(indicators)) {
    for (const { name, lag } of referencesOf(equation)) {
      if (!Object.hasOwn(indicators, name)) continue;
      for (let year = baseYear + 1 - lag; year < baseYear; year++) {
        needed.set(name, (needed.get(name) ?? new Set()).add(year));
      }
    }
  }
  const missing = [...needed].flatMap(([name, years]) =>
    [...years]
      .filter((year) => indicators[name]!.history[year] === undefined)
      .map((year) => ({
        code: 'E_MISSING_LAG' as const,
        path: `indicators.${name}.history`,
        message: `${where}: \`indicators.${name}.history\`: an equation looks back to ${year}, for which \`${name}\` has no value`,
        hint: `add history: { ${year}: value }`,
      })),
  );
  return [...late, ...missing];
}

/** Values of history that would never be read, since the path itself has those years. */
function lateHistoryIssues(where: string, { id, history }: Indicator, baseYear: number): Issue[] {
  return Object.keys(history)
    .filter((year) => Number(year) >= baseYear)
    .map((year) => {
      const path = `indicators.${id}.history.${year}`;
      const allowed = `a year before the base year ${baseYear}`;
      const message = `${where}: expected \`${path}\` to be ${allowed}, got ${year}`;
      return { code: 'E_OUT_OF_HORIZON', path, message, got: year, allowed };
    });
}
