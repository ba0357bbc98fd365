// Marks the constants of a module as free of side effects, so that a page which uses one function carries no schema, no
// table and no data of the others: `const schema = z.strictObject({ ... }).check(...)` becomes a function without side
// effects that is called at once, and a bundler drops it where nothing reads it.
import ts from 'typescript';

/**
 * @param text - a module of `src`; what stands at its top level computes constants and does nothing else
 * @returns the module with every computed constant marked
 */
export function pureConstants(text) {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const parts = source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap((declaration) => {
      const { name, initializer } = declaration;
      if (initializer === undefined) return [];
      const { pos, end } = initializer;
      if (!ts.isIdentifier(name)) return [{ from: declaration.pos, to: end, marked: partsOf(declaration) }];
      return computes(initializer)
        ? [{ from: pos, to: end, marked: ` ${marked(initializer.getText())}` }]
        : [];
    }),
  );
  let all = text;
  for (const { from, to, marked: part } of parts.reverse()) all = all.slice(0, from) + part + all.slice(to);
  return all;
}

/** A bundler drops neither part of `const [a, b] = [1, 2]` and `const { a, b } = c`, so each becomes a constant. */
function partsOf({ name, initializer }) {
  const isArray = ts.isArrayBindingPattern(name) && ts.isArrayLiteralExpression(initializer);
  const isObject = ts.isObjectBindingPattern(name) && ts.isIdentifier(initializer);
  const plain = name.elements.every(
    (each) => ts.isIdentifier(each.name) && !each.initializer && !each.propertyName,
  );
  if (!plain || !(isArray || isObject)) throw new Error(`write constants one by one: ${name.getText()}`);
  const values = name.elements.map((each, i) => {
    const value = isArray ? initializer.elements[i].getText() : `${initializer.text}.${each.name.text}`;
    return ` ${each.name.text} = ${marked(value)}`;
  });
  return values.join(',');
}

function marked(expression) {
  return `/* @__PURE__ */ (() => (${expression}))()`;
}

/** Whether an expression calls, reads or spreads something when it is computed, outside the functions in it. */
function computes(node) {
  if (ts.isFunctionLike(node)) return false;
  const isComputed = [
    ts.isCallExpression,
    ts.isNewExpression,
    ts.isPropertyAccessExpression,
    ts.isElementAccessExpression,
    ts.isSpreadAssignment,
    ts.isSpreadElement,
    ts.isComputedPropertyName,
  ].some((isOfKind) => isOfKind(node));
  return isComputed || (ts.forEachChild(node, (child) => computes(child) || undefined) ?? false);
}
