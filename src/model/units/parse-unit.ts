import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { readUnit } from '../../plan/units/read-unit';
import { type Unit, unitFrom } from '../../plan/units/unit';
import { unitIssue } from '../../plan/units/unit-fault';

/**
 * A unit as powers of base units and a scale: `1e4 CNY/person` is 10,000 of `CNY` by `person`.
 *
 * @param text - products, quotients and powers of units in English or Chinese, such as `1e8 CNY`, `万元/人`,
 * `tCO2/1e4 CNY`, `km2`; `index`, of any base, or `index 2020 = 100`; an unknown word is a base unit of its own
 * @returns `powers` by base unit and `scale`; time is counted in years, the step of every model, so that `1/year` is 1
 * and `1/day` 365
 * @throws InputError E_UNIT if the text cannot be read, a word of it is one letter from a known unit, or it holds a
 * price basis, as `2015 USD` does; E_RANGE if the scale is outside [1e-300, 1e300] or a power outside [-100, 100]
 * @example parseUnit('万元/人'); // { powers: { CNY: 1, person: -1 }, scale: 10000 }
 */
export function parseUnit(text: string): Unit {
  const unit = readUnit(parseInput('parseUnit', z.string(), text));
  if ('powers' in unit) return unitFrom(unit);
  throw new InputError([unitIssue('parseUnit', 'text', unit)]);
}
