import * as z from 'zod/mini';
import { fault, parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { nameHint } from '../core/unknown-name';
import { type Distribution, type DistributionData, isDistribution } from './distribution';
import { mixture } from './distributions/mixture';
import { pointMass } from './distributions/point-mass';
import { truncated } from './distributions/truncated';
import { lawBuilders } from './law-builders';

/** Builds a law from its own parameters, which it checks itself. */
type Builder = (parameters: never) => Distribution;

const builders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ...Object.entries(lawBuilders),
  ['truncated', rebuildTruncated],
  ['mixture', rebuildMixture],
  ['pointMass', ({ value }: { value: number }) => pointMass(value)],
]);

const data = z.strictObject({
  kind: z.string().check(
    z.superRefine((kind, context) => {
      if (builders.has(kind)) return;
      const kinds = [...builders.keys()];
      const { hint, suggestion, zh } = nameHint(kind, kinds, 'value');
      const chinese = `以下之一：${kinds.join('、')}`;
      const near = suggestion === undefined ? {} : { hint, suggestion };
      const expected = `one of ${kinds.join(', ')}`;
      const given = {
        code: 'E_UNKNOWN_NAME',
        expected,
        ...near,
        zh: { expected: chinese, hint: zh },
      } as const;
      context.addIssue({ ...fault(given), input: kind });
    }),
  ),
  parameters: z.record(z.string(), z.unknown()),
});
const truncatedParameters = z.looseObject({ distribution: data });
const mixtureParameters = z.strictObject({
  components: z.array(z.strictObject({ weight: real('[0, 1]'), distribution: data })),
});

/**
 * The distribution that plain data describe: the `kind` and `parameters` of a distribution, as they come from a
 * structured clone, another thread or a JSON file.
 *
 * @param input - kind of the law and its parameters; those of `truncated` and `mixture` hold such data again
 * @returns the distribution, whose functions give the same bits as those of the original
 * @throws InputError if the kind is unknown or the parameters are not those of the law
 * @example distributionFrom({ kind: 'uniform', parameters: { min: -1, max: 3 } }).mean; // 1
 */
export function distributionFrom(input: DistributionData): Distribution {
  const { kind, parameters } = parseInput('distributionFrom', data, dataOf(input));
  return builders.get(kind)!(parameters as never);
}

/** A distribution is its own data: what else it has is left aside. */
function dataOf(input: unknown): unknown {
  return isDistribution(input) ? { kind: input.kind, parameters: input.parameters } : input;
}

function rebuildTruncated(parameters: unknown): Distribution {
  const { distribution, ...limits } = parseInput('truncated', truncatedParameters, parameters);
  return truncated(distributionFrom(distribution), limits);
}

function rebuildMixture(parameters: unknown): Distribution {
  const { components } = parseInput('mixture', mixtureParameters, parameters);
  const rebuilt = components.map(({ weight, distribution }) => ({
    weight,
    distribution: distributionFrom(distribution),
  }));
  return mixture(rebuilt);
}
