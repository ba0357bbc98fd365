// The factories of mathjs, which its own types leave out.
declare module 'mathjs/number' {
  /** Makes a part of mathjs from the parts that it depends on. */
  export type Factory<T = unknown> = (parts: object) => T;
  export const createParse: Factory<{
    (text: string): import('mathjs').MathNode;
    isAlpha: (character: string) => boolean;
  }>;
  export const createAccessorNode: Factory;
  export const createArrayNode: Factory;
  export const createAssignmentNode: Factory;
  export const createBlockNode: Factory;
  export const createConditionalNode: Factory;
  export const createConstantNode: Factory;
  export const createFunctionAssignmentNode: Factory;
  export const createFunctionNode: Factory;
  export const createIndexNode: Factory;
  export const createNode: Factory;
  export const createObjectNode: Factory;
  export const createOperatorNode: Factory;
  export const createParenthesisNode: Factory;
  export const createRangeNode: Factory;
  export const createRelationalNode: Factory;
  export const createSymbolNode: Factory;
}
