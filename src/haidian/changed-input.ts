import type { Bilingual } from '../plan/provenance';
import type { Distribution } from '../uncertainty/distribution';
import { type HaidianModel, haidianModel } from './model';
import type { HaidianTarget, InputGiven, ShockGiven } from './model-section';

type InputName = keyof HaidianModel['inputs'];
type ShockName = keyof HaidianModel['shocks'];

interface Variation {
  readonly reason: Bilingual;
  /** Targets from which the value was set; those of the value that it replaces are not taken over. */
  readonly restsOn?: readonly HaidianTarget[];
  readonly sources?: InputGiven['sources'];
}

/**
 * An input of the built-in model with another value, and the reason for it; name and unit stay.
 *
 * @param input - name of the input
 * @param variation - `value` in the unit of the input, `reason`, and `sources` and `restsOn` where there are any
 */
export function changedInput(
  input: InputName,
  { value, reason, sources = [], restsOn }: Variation & { readonly value: number | Distribution },
): InputGiven {
  const { name, unit } = haidianModel().inputs[input];
  return {
    ...(name && { name }),
    unit,
    value,
    status: 'assumed',
    reason,
    sources,
    ...(restsOn && { restsOn }),
  };
}

/**
 * A shock of the built-in model with another law, and the reason for it; name and unit stay.
 *
 * @param shock - name of the shock
 * @param variation - `iid` or `ar1` in the unit of the shock, `reason`, and `sources` and `restsOn` where there are any
 */
export function changedShock(
  shock: ShockName,
  { reason, sources = [], restsOn, ...law }: Variation & Pick<ShockGiven, 'iid' | 'ar1'>,
): ShockGiven {
  const { name, unit } = haidianModel().shocks[shock];
  return {
    ...(name && { name }),
    unit,
    ...law,
    status: 'assumed',
    reason,
    sources,
    ...(restsOn && { restsOn }),
  };
}
