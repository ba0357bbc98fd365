import type { ModelLimits } from '../model-limits';

/** What a reader of a formula must know of the world outside: which names exist, and what they are. */
export interface FormulaContext {
  /** Name of the public function for messages, such as `defineModel`. */
  readonly where: string;
  /** Path of the formula, such as `indicators.gdp.equation`. */
  readonly path: string;
  /** Whether a formula may refer to a name. */
  readonly isName: (name: string) => boolean;
  /** Whether a name is an input, the same in every year; none is unless told. */
  readonly isInput?: (name: string) => boolean;
  /** Whether a name is a shock, of which only this year's value counts; none is unless told. */
  readonly isShock?: (name: string) => boolean;
  /** The indicator whose equation this is, so that the text may open with `gdp =`. */
  readonly leftSide?: string;
  /** How large the formula may be; the usual limits unless told. */
  readonly limits?: ModelLimits;
}
