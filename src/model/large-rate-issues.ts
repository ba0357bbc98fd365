import { numberOf } from '../core/fraction';
import type { Issue } from '../core/issue';
import { largeRateIssue } from '../core/large-rate';
import { readUnit } from '../plan/units/read-unit';
import { isDistribution } from '../uncertainty/distribution';
import { type Expression, referencesOf, walk } from './expression';
import type { Indicator } from './indicator';
import type { InputDefinition, ShockDefinition } from './model-schema';
import { outerTerms } from './simultaneous/outer-terms';

/** What equations may grow by. */
export interface GrowthDrivers {
  readonly inputs: Readonly<Record<string, InputDefinition>>;
  readonly shocks: Readonly<Record<string, ShockDefinition>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
}

/**
 * Issues for inputs and shocks by which an indicator grows at more than 100 % a year, which most often are percentages:
 * those in `1 + x`, `1 - x`, `exp(x)` or `expm1(x)` of an equation that reads last year's value of its own indicator,
 * in fractions a year. A law is judged by its mean. A pace, which is in no such place, may be of any size.
 *
 * @param pathOf - path of an input or shock in what the user wrote
 */
export function largeRateIssues(
  where: string,
  { inputs, shocks, indicators }: GrowthDrivers,
  pathOf: (group: 'inputs' | 'shocks', name: string) => string,
): Issue[] {
  return [...growthRatesOf(indicators)].flatMap(([name, indicator]) => {
    const group = Object.hasOwn(inputs, name) ? 'inputs' : 'shocks';
    const driver = inputs[name] ?? shocks[name];
    if (driver === undefined || !isFractionAYear(driver.unit)) return [];
    const rate = 'value' in driver ? meanOf(driver.value) : meanOf((driver.iid ?? driver.ar1?.innovation)!);
    return largeRateIssue(where, pathOf(group, name), rate, indicator);
  });
}

/** Names by which indicators grow, each with the first indicator that does. */
function growthRatesOf(indicators: GrowthDrivers['indicators']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, equation } of Object.values(indicators)) {
    if (!referencesOf(equation).some(({ name, lag }) => name === id && lag > 0)) continue;
    walk(equation, (node) => {
      for (const name of ratesIn(node)) if (!found.has(name)) found.set(name, id);
    });
  }
  return found;
}

/** Names that a node uses as rates: beside 1 in a sum, or alone or in a sum under an exponential. */
function ratesIn(node: Expression): string[] {
  if (node.kind === 'call' && (node.function === 'exp' || node.function === 'expm1')) {
    return namesOf(outerTerms(node.arguments[0]!));
  }
  const terms = outerTerms(node);
  return terms.some((term) => term.kind === 'number' && term.value === 1) ? namesOf(terms) : [];
}

function namesOf(terms: readonly Expression[]): string[] {
  return terms.flatMap((term) => (term.kind === 'reference' && term.lag === 0 ? [term.name] : []));
}

/** Whether a unit, where one is stated, is that of a fraction a year. */
function isFractionAYear(text: string | undefined): boolean {
  if (text === undefined) return true;
  const unit = readUnit(text);
  return 'powers' in unit && Object.keys(unit.powers).length === 0 && numberOf(unit.scale) === 1;
}

function meanOf(value: InputDefinition['value']): number {
  return isDistribution(value) ? value.mean : value;
}
