import type { MathNode } from 'mathjs';

/** A call as the parser reads it: a function, or a name with its lag. */
export type FunctionNode = MathNode & {
  readonly fn: MathNode & { readonly name?: string };
  readonly args: readonly MathNode[];
};
