import type { Expression } from '../expression';
import { commonQuantity } from './common-quantity';
import { constantOf } from './constant-of';
import { fitsScale } from './difference';
import type { UnitReport } from './part-fault';
import { ofPureNumbers, pureNumber } from './pure-number';
import { isEmpty, literal, plainNumber, powerOf, productOf, type Quantity } from './quantity';

/** What is known of the names of a formula, and where faults are noted. */
export interface UnitReading {
  readonly names: ReadonlyMap<string, Quantity>;
  readonly report: UnitReport;
}

type Call = Expression & { kind: 'call' };
type Binary = Expression & { kind: 'binary' };

/**
 * Quantity of an expression. Products multiply units and powers of units by constants raise them; parts of a sum, a
 * comparison, `min`, `max`, `clamp` and branches need one unit; arguments of `exp`, `log` and the like are pure
 * numbers. A dimensional base with an exponent that is not constant, as in `K^alpha * L^(1 - alpha)`, is of unknown
 * unit, since the unit of its coefficient follows the exponent. What is refused counts as unknown from there on.
 *
 * Literal factors of a product are gathered; a sum or function of numbers alone is one literal.
 *
 * @param wanted - scale that the value should have, where it is known
 */
export function quantityOf(expression: Expression, reading: UnitReading, wanted?: number): Quantity {
  const quantity = ofParts(expression, reading, wanted);
  if (typeof quantity === 'string' || !quantity.bare || isProduct(expression)) return quantity;
  const value = constantOf(expression);
  return value === undefined ? quantity : literal(value);
}

function isProduct(expression: Expression): boolean {
  return expression.kind === 'binary' && (expression.operator === '*' || expression.operator === '/');
}

function ofParts(expression: Expression, reading: UnitReading, wanted: number | undefined): Quantity {
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'year':
      return { ...plainNumber, bare: true };
    case 'reference':
    case 'level':
      return reading.names.get(expression.name) ?? 'unknown';
    case 'negate':
      return withoutText(quantityOf(expression.argument, reading, wanted));
    case 'not':
      quantityOf(expression.argument, reading);
      return plainNumber;
    case 'binary':
      return ofOperation(expression, reading, wanted);
    case 'call':
      return ofCall(expression, reading, wanted);
    case 'conditional':
      quantityOf(expression.condition, reading);
      return ofOneUnit([expression.yes, expression.no], reading, wanted);
  }
}

function ofOperation(expression: Binary, reading: UnitReading, wanted: number | undefined): Quantity {
  const { operator, left, right } = expression;
  switch (operator) {
    case '*':
      return productOf(quantityOf(left, reading), quantityOf(right, reading), 1);
    case '/':
      return productOf(quantityOf(left, reading), quantityOf(right, reading), -1);
    case '^':
      return ofPower(expression, reading);
    case '+':
      return ofOneUnit([left, right], reading, wanted);
    case '-':
      return isLog(left) && isLog(right)
        ? ofLogRatio(left, right, reading)
        : ofOneUnit([left, right], reading, wanted);
    case 'and':
    case 'or':
      quantityOf(left, reading);
      quantityOf(right, reading);
      return plainNumber;
    default:
      ofOneUnit([left, right], reading);
      return plainNumber;
  }
}

function ofCall(call: Call, reading: UnitReading, wanted: number | undefined): Quantity {
  const [first] = call.arguments;
  switch (call.function as string) {
    case 'abs':
    case 'floor':
      return withoutText(quantityOf(first!, reading, wanted));
    case 'sqrt': {
      const radicand = quantityOf(first!, reading);
      return typeof radicand === 'string' ? radicand : powerOf(radicand, 0.5);
    }
    case 'min':
    case 'max':
    case 'clamp':
      return ofOneUnit(call.arguments, reading, wanted);
    default:
      return ofFunction(call, reading);
  }
}

/** A function of pure numbers. */
function ofFunction(call: Call, reading: UnitReading): Quantity {
  const name = `\`${call.function}\``;
  const what = { en: `the argument of ${name}`, zh: `${name} 的自变量` };
  const isLog = call.function === 'log';
  return ofPureNumbers(
    call.arguments.map((part) =>
      pureNumber({ part, quantity: quantityOf(part, reading), what, isLog }, reading.report),
    ),
  );
}

function ofOneUnit(parts: readonly Expression[], reading: UnitReading, wanted?: number): Quantity {
  return commonQuantity(
    parts.map((part) => ({ part, quantity: quantityOf(part, reading, wanted) })),
    reading.report,
    wanted,
  );
}

function ofPower({ left, right }: Binary, reading: UnitReading): Quantity {
  const base = quantityOf(left, reading);
  const power = constantOf(right);
  if (power !== undefined) return typeof base === 'string' ? base : powerOf(base, power);
  const what = { en: 'the exponent', zh: '指数' };
  const exponent = pureNumber({ part: right, quantity: quantityOf(right, reading), what }, reading.report);
  if (typeof base === 'string') return base === 'faulty' ? base : 'unknown';
  return isEmpty(base.powers) && fitsScale(base, 1) ? ofPureNumbers([base, exponent]) : 'unknown';
}

/** log(a) - log(b) is log(a / b): both need one unit, whichever it is. */
function ofLogRatio(left: Call, right: Call, reading: UnitReading): Quantity {
  ofOneUnit([left.arguments[0]!, right.arguments[0]!], reading);
  return plainNumber;
}

function isLog(expression: Expression): expression is Call {
  return expression.kind === 'call' && expression.function === 'log';
}

function withoutText(quantity: Quantity): Quantity {
  if (typeof quantity === 'string') return quantity;
  const { text, ...rest } = quantity;
  return rest;
}
