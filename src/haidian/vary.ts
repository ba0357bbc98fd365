import type { Bilingual } from '../plan/provenance';
import type { Distribution } from '../uncertainty/distribution';
import { type HaidianModel, haidianModel } from './model';
import type { InputGiven, ShockGiven } from './theme';

type InputName = keyof HaidianModel['inputs'];
type ShockName = keyof HaidianModel['shocks'];

interface Variation {
  readonly reason: Bilingual;
  readonly sources?: InputGiven['sources'];
}

/**
 * An input of the built-in model with another value, and the reason for it; name and unit stay.
 *
 * @param input - name of the input
 * @param variation - `value` in the unit of the input, `reason`, and `sources` where there are any
 */
export function vary(
  input: InputName,
  { value, reason, sources = [] }: Variation & { readonly value: number | Distribution },
): InputGiven {
  return { ...haidianModel().inputs[input], value, status: 'assumed', reason, sources };
}

/**
 * A shock of the built-in model with another law, and the reason for it; name and unit stay.
 *
 * @param shock - name of the shock
 * @param variation - `iid` or `ar1` in the unit of the shock, `reason`, and `sources` where there are any
 */
export function varyShock(
  shock: ShockName,
  { reason, sources = [], ...law }: Variation & Pick<ShockGiven, 'iid' | 'ar1'>,
): ShockGiven {
  const { name, unit } = haidianModel().shocks[shock];
  return { ...(name && { name }), unit, ...law, status: 'assumed', reason, sources };
}
