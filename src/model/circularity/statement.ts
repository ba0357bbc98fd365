import type { Part } from './part';

/** Where somebody states from which targets a value was set, and the parts of the assumptions that it makes. */
export interface Statement {
  /** Place in what was given: `inputs.growth`, `indicators.gdp.baseline`. */
  readonly path: string;
  readonly restsOn: readonly string[];
  readonly parts: readonly Part[];
}

/** The statements in a group of definitions by name; those that name no target are none. */
export function statementsOf(
  definitions: Readonly<Record<string, unknown>>,
  placed: (name: string) => Omit<Statement, 'restsOn'>,
): Statement[] {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    const { restsOn } = (typeof definition === 'object' && definition !== null ? definition : {}) as {
      readonly restsOn?: readonly string[];
    };
    return restsOn === undefined ? [] : [{ restsOn, ...placed(name) }];
  });
}
