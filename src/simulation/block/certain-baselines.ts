import { referencesOf } from '../../model/expression';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';

/** Indicators whose base-year value is the same in every draw: its formula reaches no uncertain input. */
export function certainBaselines({ baselines, inputs }: Scenario): ReadonlySet<string> {
  const verdicts = new Map<string, boolean>();
  const isCertain = (name: string): boolean => {
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    // Equations that need each other in the base year come back here: then nothing is said of them.
    verdicts.set(name, false);
    const verdict = referencesOf(baselines[name]!.formula).every((reference) => {
      const input = inputs[reference.name];
      return input === undefined ? isCertain(reference.name) : !isDistribution(input.value);
    });
    verdicts.set(name, verdict);
    return verdict;
  };
  return new Set(Object.keys(baselines).filter(isCertain));
}
