import type { Distribution, DistributionData } from './distribution';
import type { LawNotation } from './law-notation';

/**
 * A distribution in the notation of files: one key, the kind of the law, with its parameters. `readLaw` makes the
 * same law of it again.
 *
 * @param law - a distribution, or its kind and parameters
 * @example printLaw(normal({ mean: 0.05, sd: 0.01 })); // { normal: { mean: 0.05, sd: 0.01 } }
 */
export function printLaw(law: Distribution | DistributionData): LawNotation {
  const { kind, parameters } = law;
  return { [kind]: notationOf(parameters) } as unknown as LawNotation;
}

/** Parameters as they are, but for laws within them. */
function notationOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(notationOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isLaw(value)) return printLaw(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, notationOf(part)]));
}

function isLaw(value: object): value is DistributionData {
  return 'kind' in value && typeof value.kind === 'string' && 'parameters' in value;
}
