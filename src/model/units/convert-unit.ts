import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { parseUnit } from './parse-unit';
import { product, raised } from './unit';
import { unitIssue } from './unit-issues';

const schema = z.strictObject({ value: real(), from: z.string(), to: z.string() });

/**
 * A number in another unit of the same quantity.
 *
 * value · scale(from) / scale(to)
 *
 * @param input - `value`, and the units `from` and `to` as `parseUnit` reads them
 * @throws InputError E_UNIT if a unit cannot be read, or the two do not measure the same
 * @example convertUnit({ value: 8504.6, from: '亿元', to: '1e12 CNY' }); // 0.85046
 */
export function convertUnit(input: z.input<typeof schema>): number {
  const { value, from, to } = parseInput('convertUnit', schema, input);
  const { powers, scale } = product(parseUnit(from), raised(parseUnit(to), -1));
  if (Object.keys(powers).length === 0 && scale !== 'any') return value * scale;
  const said = `expected a unit of the same quantity as ${from}, got ${to}`;
  throw new InputError([unitIssue('convertUnit', 'to', said, undefined)]);
}
