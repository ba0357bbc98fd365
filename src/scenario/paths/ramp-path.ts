import type { Expression } from '../../model/expression';
import {
  fromYearOn,
  number,
  numberByYear,
  operation,
  reference,
  stretchesWithin,
  year,
} from './formula-parts';
import type { PathDefinition } from './path-schema';
import type { PathYears } from './path-years';

type Step = NonNullable<PathDefinition['step']>;
type Ramp = NonNullable<PathDefinition['ramp']>;

/**
 * Level that stays as it is in the base year, and is another from a year on.
 *
 * x(t) = x(t−1) before `from`; from then on `value`, or in that year x(t−1) + `size` and x(t−1) again after it
 */
export function stepPath(id: string, { from, value, size }: Step, years: PathYears): Expression {
  const last = reference(id, 1);
  if (value !== undefined) {
    const stretches = [
      [years.base, last],
      [from, number(value)],
    ] as const;
    return fromYearOn(stretchesWithin(stretches, years));
  }
  return operation('+', last, {
    kind: 'conditional',
    condition: operation('==', year, number(from)),
    yes: number(size!),
    no: number(0),
  });
}

/**
 * Level that stays as it is in the base year, and changes between two years.
 *
 * with s = (t − from) / (to − from), linear p = s and smoothstep p = s² (3 − 2 s): to rise by `size`,
 * x(t) = x(t−1) + size · (p(t) − p(t−1)); to reach `value`, x(t) = x(t−1) + (value − x(t−1)) · (p(t) − p(t−1)) /
 * (1 − p(t−1)), which has the shape of p whatever the base-year value is
 *
 * @see policyRamp, of which it has the shapes
 */
export function rampPath(id: string, ramp: Ramp, years: PathYears): Expression {
  const { from, to, value, size } = ramp;
  const last = reference(id, 1);
  const reached = value === undefined ? last : number(value);
  const rise =
    value === undefined ? changeBySize(ramp, size!) : shareOf(operation('-', number(value), last), ramp);
  const stretches = [
    [years.base, last],
    [from + 1, operation('+', last, rise)],
    [value === undefined ? to + 1 : to, reached],
  ] as const;
  return fromYearOn(stretchesWithin(stretches, years));
}

function changeBySize({ from, to, shape }: Ramp, size: number): Expression {
  if (shape === 'linear') return operation('/', number(size), number(to - from));
  const shares = yearsOf(from + 1, to).map((each) => [each, increase(each, from, to)] as const);
  return operation('*', number(size), numberByYear(Object.fromEntries(shares)));
}

/** Part of what is missing to the new level that a year brings. */
function shareOf(missing: Expression, { from, to, shape }: Ramp): Expression {
  if (shape === 'linear') return operation('/', missing, operation('-', number(to + 1), year));
  const shares = yearsOf(from + 1, Math.max(from + 1, to - 1)).map(
    (each) => [each, increase(each, from, to) / (1 - phase(each - 1, from, to))] as const,
  );
  return operation('*', missing, numberByYear(Object.fromEntries(shares)));
}

function increase(each: number, from: number, to: number): number {
  return phase(each, from, to) - phase(each - 1, from, to);
}

function phase(each: number, from: number, to: number): number {
  const s = (each - from) / (to - from);
  return s * s * (3 - 2 * s);
}

function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
