import * as z from 'zod/mini';
import { fractionOf, numberOf, productOfFractions } from '../../core/fraction';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { readUnit } from '../../plan/units/read-unit';
import { type ExactUnit, isSameScale, openIndex, product, raised } from '../../plan/units/unit';
import { type UnitFault, unitIssue } from '../../plan/units/unit-fault';
import { openIndexHint, otherYearHint } from './repair';

const schema = z.strictObject({ value: real(), from: z.string(), to: z.string() });

/** Input of `convertUnit`. */
export interface ConvertUnitInput {
  readonly value: number;
  readonly from: string;
  readonly to: string;
}

/**
 * A number in another unit of the same quantity.
 *
 * value · scale(from) / scale(to), computed exactly with the decimal digits of `value` and rounded once
 *
 * @param input - `value`, and the units `from` and `to` as `parseUnit` reads them; a year is 365 days, 12 months
 * @throws InputError E_UNIT if a unit cannot be read, or the two do not measure the same; E_RANGE if the result is no
 * finite number
 * @example convertUnit({ value: 8504.6, from: '亿元', to: '1e12 CNY' }); // 0.85046
 * @example convertUnit({ value: 1, from: 'MW', to: 'MWh/year' }); // 8760
 */
export function convertUnit(input: ConvertUnitInput): number {
  const { value, from, to } = parseInput('convertUnit', schema, input);
  const [given, wanted] = [unitOf('from', from), unitOf('to', to)];
  const { powers, scale } = product(given, raised(wanted, -1)!);
  const years = new Set([given.indexYear, wanted.indexYear].filter((year) => year !== undefined));
  if (Object.keys(powers).length > 0 || years.size > 1)
    refuse('to', differentQuantity(from, to, powers, years));
  if (value === 0 || isSameScale(numberOf(scale), 1)) return value;
  const size = numberOf(productOfFractions(fractionOf(String(Math.abs(value))), scale));
  if (size === 0 || size === Infinity) refuse('value', beyondDoubles(value, from, to));
  return value < 0 ? -size : size;
}

function unitOf(path: 'from' | 'to', text: string): ExactUnit {
  const unit = readUnit(text);
  return 'powers' in unit ? unit : refuse(path, unit);
}

function refuse(path: string, fault: UnitFault): never {
  throw new InputError([unitIssue('convertUnit', path, fault)]);
}

function differentQuantity(
  from: string,
  to: string,
  powers: ExactUnit['powers'],
  years: ReadonlySet<string>,
): UnitFault {
  const said = {
    en: `expected a unit of the same quantity as ${from}, got ${to}`,
    zh: `应为与 ${from} 同类的单位，现为 ${to}`,
  };
  const isOpen = Object.keys(powers).every((base) => base === openIndex);
  if (!isOpen) return { said };
  return { said, hint: years.size > 1 ? otherYearHint : openIndexHint };
}

function beyondDoubles(value: number, from: string, to: string): UnitFault {
  return {
    code: 'E_RANGE',
    said: {
      en: `expected a number that is finite and not 0 in ${to}, got ${value} ${from}`,
      zh: `换算为 ${to} 后应为有限的非零数，现为 ${value} ${from}`,
    },
  };
}
