/// <reference path="./mathjs-factories.d.ts" />
import type { MathNode } from 'mathjs';
import {
  createAccessorNode,
  createArrayNode,
  createAssignmentNode,
  createBlockNode,
  createConditionalNode,
  createConstantNode,
  createFunctionAssignmentNode,
  createFunctionNode,
  createIndexNode,
  createNode,
  createObjectNode,
  createOperatorNode,
  createParenthesisNode,
  createParse,
  createRangeNode,
  createRelationalNode,
  createSymbolNode,
} from 'mathjs/number';
import { once } from '../../core/once';

/** Letters of names: Latin, underscore, and Chinese characters. */
const letter = /[A-Za-z_\u3400-\u9fff]/;

/**
 * Tree of a formula as mathjs parses it. Only `parse` of mathjs is ever called; nothing is evaluated or compiled by it.
 *
 * @throws the parser's own error, with the position in `char`
 */
export function parseFormulaText(text: string): MathNode {
  return parser()(text);
}

/**
 * The parser of mathjs, put together when the first formula is read: `create` of mathjs would make all that evaluates
 * the nodes as well, in twenty times the time.
 */
const parser = once(() => {
  const Node = createNode({ mathWithTransform: {} });
  const SymbolNode = createSymbolNode({ math: {}, Node });
  const parse = createParse({
    typed: Object.assign(ofText, { addConversion: () => {} }),
    numeric: Number,
    config: { number: 'number' },
    AccessorNode: createAccessorNode({ subset: unused, Node }),
    ArrayNode: createArrayNode({ Node }),
    AssignmentNode: createAssignmentNode({ subset: unused, Node }),
    BlockNode: createBlockNode({ ResultSet: unused, Node }),
    ConditionalNode: createConditionalNode({ Node }),
    ConstantNode: createConstantNode({ Node, isBounded: Number.isFinite }),
    FunctionAssignmentNode: createFunctionAssignmentNode({ typed: ofText, Node }),
    FunctionNode: createFunctionNode({ math: {}, Node, SymbolNode }),
    IndexNode: createIndexNode({ Node, size: unused }),
    ObjectNode: createObjectNode({ Node }),
    OperatorNode: createOperatorNode({ Node }),
    ParenthesisNode: createParenthesisNode({ Node }),
    RangeNode: createRangeNode({ Node }),
    RelationalNode: createRelationalNode({ Node }),
    SymbolNode,
  });
  parse.isAlpha = (character) => letter.test(character);
  return parse;
});

/** Stands for the functions of mathjs that choose by the types of their arguments: here all arguments are texts. */
function ofText(_name: string, { string }: { readonly string: (text: string) => unknown }) {
  return string;
}

/** Stands for what only evaluation would call. */
function unused(): never {
  throw new Error('formulas are not evaluated by mathjs');
}
