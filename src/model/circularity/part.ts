/** A part of the assumptions of a model or a scenario that may have been set from targets. */
export type Part =
  | {
      /** `history`: the level that a plan states for a year before those of the model. */
      readonly group: 'inputs' | 'shocks' | 'baselines' | 'equations' | 'add' | 'history';
      readonly name: string;
    }
  | { readonly group: 'events'; readonly index: number };

/** A part, and the targets from which it was set. */
export interface MarkedPart {
  readonly part: Part;
  readonly restsOn: readonly string[];
}

/** A part in short. @example printPart({ group: 'inputs', name: 'growth' }); // 'inputs.growth' */
export function printPart(part: Part): string {
  return part.group === 'events' ? `events[${part.index}]` : `${part.group}.${part.name}`;
}
