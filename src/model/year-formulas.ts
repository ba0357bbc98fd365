import { byCodeUnit } from '../core/by-code-unit';
import { type Expression, mapChildren } from './expression';
import type { Assumptions } from './model';

/**
 * Name of what the equation of an indicator gives before an addition comes on top; no indicator can bear it.
 */
export function beforeAddition(indicator: string): string {
  return `${mark}${indicator}`;
}

/** The indicator of a name that may be that of its value before an addition. */
export function indicatorOf(name: string): string {
  return name.startsWith(mark) ? name.slice(mark.length) : name;
}

/** The indicators that some names are of, each once, in code-unit order. */
export function indicatorsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(indicatorOf))].sort(byCodeUnit);
}

const mark = 'equation:';

/** Indicators whose value before the addition is kept, since their equations go on from it; in the order of `additions`. */
export function keptBeforeAddition({ additions = {} }: Pick<Assumptions, 'additions'>): readonly string[] {
  return Object.keys(additions).filter((name) => additions[name]!.memory === undefined);
}

/**
 * The formulas of a year after the base year, by the name of what they give: the equations of the indicators, and for
 * an addition the sum. Where the equation is to read its own past without it, x = y + a, and the equation is that of
 * y, in which y takes the place of x.
 */
export function yearFormulas({
  order,
  indicators,
  additions = {},
}: Pick<Assumptions, 'order' | 'indicators' | 'additions'>): Map<string, Expression> {
  const formulas = new Map(order.map((name) => [name, indicators[name]!.equation]));
  for (const [name, { change, memory }] of Object.entries(additions)) {
    const equation = formulas.get(name)!;
    if (memory) formulas.set(name, sum(equation, change));
    else {
      const own = beforeAddition(name);
      formulas.set(own, renamed(equation, name, own));
      formulas.set(name, sum({ kind: 'reference', name: own, lag: 0 }, change));
    }
  }
  return formulas;
}

function sum(left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator: '+', left, right };
}

/** Levels of the base year stay, in which no addition has begun. */
function renamed(expression: Expression, from: string, to: string): Expression {
  if (expression.kind === 'reference')
    return expression.name === from ? { ...expression, name: to } : expression;
  return mapChildren(expression, (child) => renamed(child, from, to));
}
