import type { UnitAt } from '../core/schema-issues';

/** Keys of numbers that are fractions whatever the unit of their indicator is. */
const fractionKeys: ReadonlySet<PropertyKey> = new Set([
  'averageGrowthAtLeast',
  'cumulativeDeclineAtLeast',
  'inStepWith',
  'tolerance',
  'growth',
  'elasticity',
]);

/** Parts of a model that have units, by name. */
interface Units {
  readonly indicators: Readonly<Record<string, { readonly unit?: string | undefined }>>;
  readonly inputs: Readonly<Record<string, { readonly unit?: string | undefined }>>;
  readonly shocks: Readonly<Record<string, { readonly unit?: string | undefined }>>;
}

/**
 * Unit of the numbers of an input that is not checked yet, for hints: the `unit` that stands beside a number, that of
 * the `indicator` which is named beside it, or that of the name it stands under.
 *
 * @param input - of `definePlan`, `defineModel` or `defineScenario`, as it was given
 * @param model - of a scenario: where names have their units
 */
export function unitOfPath(input: unknown, model?: Units): UnitAt {
  const unitOf = (name: string) => statedUnit(input, name) ?? model?.indicators[name]?.unit;
  return (path) => {
    if (path.some((key) => fractionKeys.has(key))) return undefined;
    const nodes: unknown[] = [input];
    for (const key of path) nodes.push(part(nodes[nodes.length - 1], key));
    for (const node of nodes.toReversed()) {
      const [unit, indicator] = [part(node, 'unit'), part(node, 'indicator')];
      if (typeof unit === 'string') return unit;
      if (typeof indicator === 'string') return unitOf(indicator);
    }
    const [group, name] = path;
    if (typeof name !== 'string') return undefined;
    if (group === 'inputs' || group === 'shocks') return model?.[group][name]?.unit;
    return unitOf(name);
  };
}

/** Unit that an input states for one of its indicators, which stand under their names or in a list with ids. */
function statedUnit(input: unknown, name: string): string | undefined {
  const indicators = part(input, 'indicators');
  const found = Array.isArray(indicators)
    ? indicators.find((each) => part(each, 'id') === name)
    : part(indicators, name);
  const unit = part(found, 'unit');
  return typeof unit === 'string' ? unit : undefined;
}

function part(node: unknown, key: PropertyKey): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}
