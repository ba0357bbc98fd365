import * as z from 'zod/mini';
import { fault, parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { type Family, familyOf, type QuantileFamily } from './quantile-families';
import { type QuantileFit, quantileRefusal } from './quantile-fit';

/** What may be known of a law besides its quantiles. */
type Beside = Omit<QuantileFit, 'points'>;

/**
 * The parameter of a law that is stated beside its quantiles, and its bounds.
 *
 * @param name - of the family
 * @param given - values by the names of parameters, and of bounds
 * @throws InputError for a name that the family does not have, a value out of range, or two parameters
 */
export function readStatedParameter(name: QuantileFamily, given: Readonly<Record<string, unknown>>): Beside {
  const family = familyOf(name);
  refuseBounds(name, family, given);
  const values = parseInput('fromQuantiles', schemaOf(family), given);
  const [stated] = Object.entries(values)
    .filter(([key]) => Object.hasOwn(family.parameters, key))
    .map(([key, value]) => ({ name: key, value: value! }));
  return { stated, ...(family.bounds === undefined ? {} : { min: values.min, max: values.max }) };
}

function refuseBounds(name: QuantileFamily, family: Family, given: Readonly<Record<string, unknown>>): void {
  if (family.bounds !== undefined || 'min' in family.parameters) return;
  const key = ['min', 'max'].find((each) => each in given);
  if (key === undefined) return;
  throw quantileRefusal(
    { key, x: given[key] },
    {
      code: 'E_INCONSISTENT',
      expected: `left out, since ${name} takes no bounds`,
      zh: { expected: `省略，因为 ${name} 没有上下界` },
    },
  );
}

function schemaOf({ parameters, bounds }: Family) {
  const limits = bounds === undefined ? {} : { min: real(), max: real() };
  const shape: Record<string, z.ZodMiniOptional<z.ZodMiniNumber<number>>> = {};
  for (const [key, range] of Object.entries({ ...parameters, ...limits })) shape[key] = z.optional(range);
  return z.strictObject(shape).check(
    z.superRefine((values, context) => {
      const [first, second] = Object.keys(parameters).filter((key) => values[key] !== undefined);
      if (second !== undefined) {
        const issue = fault({
          code: 'E_INCONSISTENT',
          expected: `left out, since \`${first}\` is stated: one parameter at most is, quantiles give the others`,
          zh: { expected: `省略，因为已给出 \`${first}\`：至多给出一个参数，其余由分位数确定` },
        });
        context.addIssue({ ...issue, path: [second], input: values[second] });
      }
      const { min, max } = values;
      if (bounds === undefined || min === undefined || max === undefined || min < max) return;
      const expected = `greater than \`min\`, which is ${min}`;
      const zh = { expected: `大于 \`min\`（${min}）的数` };
      context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, zh }), path: ['max'], input: max });
    }),
  );
}
