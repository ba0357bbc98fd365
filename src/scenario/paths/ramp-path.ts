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
 * Level that stays as it is in the base year, and is another from a year on: `from` is the first year that is changed.
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
 * Level that stays as it is in the base year until `from`, the last year that is unchanged, and changes from the year
 * after it to `to`, the first year with the full change.
 *
 * with s = (t − from) / (to − from), linear p = s and smoothstep p = s² (3 − 2 s): to rise by `size`,
 * x(t) = x(0) + size · p(t), counted from the base year 0 every year, so that no rounding adds up and the last step is
 * x(0) + size; to reach `value`, x(t) = x(t−1) + (value − x(t−1)) · (p(t) − p(t−1)) / (1 − p(t−1)), which has the shape
 * of p whatever the base-year value is, and is `value` itself from `to` on
 *
 * @see policyRamp, of which it has the shapes
 */
export function rampPath(id: string, ramp: Ramp, years: PathYears): Expression {
  const last = reference(id, 1);
  const start: Expression = { kind: 'level', name: id, year: years.base };
  const { within, reached } =
    ramp.value === undefined ? bySize(start, ramp, ramp.size!) : toValue(last, ramp, ramp.value);
  const stretches = [
    [years.base, last],
    [ramp.from + 1, within],
    [ramp.to, reached],
  ] as const;
  return fromYearOn(stretchesWithin(stretches, years));
}

/** Level on the way, and from the end of the ramp on. */
interface Rise {
  readonly within: Expression;
  readonly reached: Expression;
}

function bySize(start: Expression, ramp: Ramp, size: number): Rise {
  const { within, reached } = rampChange(ramp, size);
  return { within: operation('+', start, within), reached: operation('+', start, reached) };
}

/** Change by a size on the way, size · p(t), and from the end of the ramp on, the size itself. */
export function rampChange({ from, to, shape }: Pick<Ramp, 'from' | 'to' | 'shape'>, size: number): Rise {
  const share =
    shape === 'linear'
      ? operation('/', operation('-', year, number(from)), number(to - from))
      : numberByYear(byYear(yearsBetween(from, to), (each) => phase(each, from, to)));
  return { within: operation('*', number(size), share), reached: number(size) };
}

function toValue(last: Expression, ramp: Ramp, value: number): Rise {
  const missing = operation('-', number(value), last);
  return { within: operation('+', last, shareOf(missing, ramp)), reached: number(value) };
}

/** Part of what is missing to the new level that a year brings. */
function shareOf(missing: Expression, { from, to, shape }: Ramp): Expression {
  if (shape === 'linear') return operation('/', missing, operation('-', number(to + 1), year));
  const shares = byYear(yearsBetween(from, to), (each) => {
    const before = phase(each - 1, from, to);
    return (phase(each, from, to) - before) / (1 - before);
  });
  return operation('*', missing, numberByYear(shares));
}

function phase(each: number, from: number, to: number): number {
  const s = (each - from) / (to - from);
  return s * s * (3 - 2 * s);
}

/** Years of a ramp before its last; the last where there is no other. */
function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, to - from - 1) }, (_, i) => from + 1 + i);
}

function byYear(years: readonly number[], value: (year: number) => number): Record<string, number> {
  return Object.fromEntries(years.map((each) => [each, value(each)]));
}
