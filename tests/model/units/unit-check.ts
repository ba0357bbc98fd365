import type { Issue } from '../../../src/core/issue';
import { evaluate } from '../../../src/model/evaluate';
import { parseFormula } from '../../../src/model/formula/parse-formula';
import { checkDimensions } from '../../../src/model/units/check-dimensions';
import type { Statement } from '../../../src/model/units/stated-quantity';

/** Faults of `y = equation`, where names and `y` have the units that are stated. */
export function faultsOf(
  y: Statement | string,
  equation: string,
  names: Readonly<Record<string, Statement | string>>,
): Issue[] {
  const state = (stated: Statement | string) => (typeof stated === 'string' ? { unit: stated } : stated);
  const indicators = Object.fromEntries(
    Object.entries({ ...names, y }).map(([name, stated]) => [name, state(stated)]),
  );
  const expression = parseFormula(equation, { where: 'test', path: 'y', isName: () => true });
  return checkDimensions('test', { indicators, inputs: {}, shocks: {} }, [
    { path: 'y', indicator: 'y', expression },
  ]);
}

/** Value of a formula of names. */
export function resultOf(equation: string, values: Readonly<Record<string, number>>): number {
  const expression = parseFormula(equation, { where: 'test', path: 'y', isName: () => true });
  return evaluate(expression, { year: 2025, read: (name) => values[name]! });
}

/** Factor that the hint of an issue tells, below 1 where it tells to divide; undefined where it tells none. */
export function factorOf({ hint = '' }: Issue): number | undefined {
  const [, verb, size] = /^(multiply|divide) .* by (\d[\d.]*(?:e[+-]?\d+)?)/.exec(hint) ?? [];
  if (size === undefined) return undefined;
  return verb === 'multiply' ? Number(size) : 1 / Number(size);
}

/** The formula after the factor that a hint tells is written behind it. */
export function obeyed(equation: string, { hint = '' }: Issue): string {
  const [, verb, size] = /^(multiply|divide) .* by (\d[\d.]*(?:e[+-]?\d+)?)/.exec(hint)!;
  return `(${equation}) ${verb === 'multiply' ? '*' : '/'} ${size}`;
}
