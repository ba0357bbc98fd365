import type { Expression } from '../expression';

/** A formula and the slot that its value goes to. */
export type Line = readonly [slot: number, formula: Expression];
