import type { Expression } from '../../model/expression';
import { fromYearOn, number, operation, reference, stretchesWithin, year } from './formula-parts';
import type { PathYears } from './path-years';

/**
 * Line through the levels of some years. From the base-year value the path runs to the first of them; it goes through
 * each exactly, and after the last it stays there.
 *
 * linear: x(t) = a + (b − a) · (t − s) / n; log: x(t) = a · (b / a)^((t − s) / n), between a in year s and b, n years
 * later. Up to the first level b in year u, from last year's value: x(t) = x(t−1) + (b − x(t−1)) / (u + 1 − t), or
 * x(t−1) · (b / x(t−1))^(1 / (u + 1 − t)), which is the same line whatever the base-year value is.
 *
 * @param levels - by calendar year, all after the base year
 */
export function interpolatePath(
  id: string,
  levels: Readonly<Record<string, number>>,
  scale: 'linear' | 'log',
  years: PathYears,
): Expression {
  const line = scale === 'log' ? logLine : straightLine;
  const knots = Object.entries(levels)
    .map(([at, level]) => ({ at: Number(at), level }))
    .sort((a, b) => a.at - b.at);
  const first = knots[0]!;
  const stretches = knots.map((knot, i) => {
    const next = knots[i + 1];
    const start = number(knot.level);
    if (next === undefined || next.at === knot.at + 1) return [knot.at, start] as const;
    const passed = operation('-', year, number(knot.at));
    return [knot.at, line(start, next.level, passed, number(next.at - knot.at))] as const;
  });
  const left = operation('-', number(first.at + 1), year);
  const before = line(reference(id, 1), first.level, undefined, left);
  return fromYearOn(stretchesWithin([[years.base, before], ...stretches], years));
}

/** @param passed - years since the start; one if left out */
type Line = (start: Expression, end: number, passed: Expression | undefined, span: Expression) => Expression;

const straightLine: Line = (start, end, passed, span) => {
  const rise = operation('-', number(end), start);
  const part = passed === undefined ? rise : operation('*', rise, passed);
  return operation('+', start, operation('/', part, span));
};

const logLine: Line = (start, end, passed, span) => {
  const share = operation('/', passed ?? number(1), span);
  return operation('*', start, operation('^', operation('/', number(end), start), share));
};
