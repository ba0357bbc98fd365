import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { readUnit } from './read-unit';
import type { Unit } from './unit';
import { unitIssue } from './unit-issues';

/**
 * A unit as powers of base units and a scale: `1e4 CNY/person` is 10,000 of `CNY` by `person`.
 *
 * @param text - products, quotients and powers of units in English or Chinese, such as `1e8 CNY`, `万元/人`,
 * `tCO2/1e4 CNY`, `km2`; `index`, of any base, or `index 2020 = 100`; an unknown word is a base unit of its own
 * @returns `powers` by base unit and `scale`; a year is the step of every model, so that `1/year` is `1`
 * @throws InputError E_UNIT if the text cannot be read, or a word of it is one letter from a known unit
 * @example parseUnit('万元/人'); // { powers: { CNY: 1, person: -1 }, scale: 10000 }
 */
export function parseUnit(text: string): Unit {
  const unit = readUnit(parseInput('parseUnit', z.string(), text));
  if ('powers' in unit) return unit;
  throw new InputError([unitIssue('parseUnit', 'text', unit.said, unit.hint)]);
}
