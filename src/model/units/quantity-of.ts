import { pow } from '../../core/pow';
import type { Expression } from '../expression';
import { commonQuantity } from './common-quantity';
import { constantOf } from './constant-of';
import { argumentFault, isPure, type UnitReport } from './part-fault';
import { literal, plainNumber, powerOf, productOf, type Quantity } from './quantity';

/** What is known of the names of a formula, and where faults are noted. */
export interface UnitReading {
  readonly names: ReadonlyMap<string, Quantity>;
  readonly report: UnitReport;
}

/**
 * Quantity of an expression. Products multiply units and powers of units by constants raise them; parts of a sum, a
 * comparison, `min`, `max`, `clamp` and branches need one unit; arguments of `exp`, `log` and the like are pure
 * numbers. A dimensional base with an exponent that is not constant, as in `K^alpha * L^(1 - alpha)`, is of unknown
 * unit, since the unit of its coefficient follows the exponent. What is refused counts as unknown from there on.
 */
export function quantityOf(expression: Expression, reading: UnitReading): Quantity {
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'year':
      return { ...plainNumber, bare: true };
    case 'reference':
    case 'level':
      return reading.names.get(expression.name) ?? 'unknown';
    case 'negate':
      return withoutText(quantityOf(expression.argument, reading));
    case 'not':
      quantityOf(expression.argument, reading);
      return plainNumber;
    case 'binary':
      return ofOperation(expression, reading);
    case 'call':
      return ofCall(expression, reading);
    case 'conditional':
      quantityOf(expression.condition, reading);
      return ofOneUnit([expression.yes, expression.no], reading);
  }
}

function ofOperation(expression: Expression & { kind: 'binary' }, reading: UnitReading): Quantity {
  const { operator, left, right } = expression;
  switch (operator) {
    case '*':
      return productOf(quantityOf(left, reading), quantityOf(right, reading), 1);
    case '/':
      return productOf(quantityOf(left, reading), quantityOf(right, reading), -1);
    case '^':
      return ofPower(expression, reading);
    case '+':
      return ofOneUnit([left, right], reading);
    case '-':
      return isLog(left) && isLog(right)
        ? ofLogRatio(left, right, reading)
        : ofOneUnit([left, right], reading);
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

type Call = Expression & { kind: 'call' };

function ofCall(call: Call, reading: UnitReading): Quantity {
  const [first] = call.arguments;
  switch (call.function as string) {
    case 'abs':
    case 'floor':
      return withoutText(quantityOf(first!, reading));
    case 'sqrt': {
      const radicand = quantityOf(first!, reading);
      return typeof radicand === 'string' ? radicand : powerOf(radicand, 0.5);
    }
    case 'min':
    case 'max':
    case 'clamp':
      return ofOneUnit(call.arguments, reading);
    default: {
      const all = call.arguments.map((each) =>
        demandPure(each, `the argument of \`${call.function}\``, reading),
      );
      return { ...plainNumber, bare: all.every((each) => typeof each !== 'string' && each.bare) };
    }
  }
}

function ofOneUnit(parts: readonly Expression[], { names, report }: UnitReading): Quantity {
  return commonQuantity(
    parts.map((part) => ({ part, quantity: quantityOf(part, { names, report }) })),
    report,
  );
}

function ofPower({ left, right }: Expression & { kind: 'binary' }, reading: UnitReading): Quantity {
  const base = quantityOf(left, reading);
  const power = constantOf(right);
  if (power !== undefined) {
    const value = constantOf(left);
    if (value !== undefined) return literal(pow(value, power));
    return typeof base === 'string' ? base : powerOf(base, power);
  }
  const exponent = demandPure(right, 'the exponent', reading);
  if (typeof base === 'string') return base === 'faulty' ? base : 'unknown';
  const bare = base.bare && typeof exponent !== 'string' && exponent.bare;
  return isPure(base) ? { ...plainNumber, bare } : 'unknown';
}

/** log(a) - log(b) is log(a / b): both need one unit, whichever it is. */
function ofLogRatio(left: Call, right: Call, reading: UnitReading): Quantity {
  ofOneUnit([left.arguments[0]!, right.arguments[0]!], reading);
  return plainNumber;
}

function isLog(expression: Expression): expression is Call {
  return expression.kind === 'call' && expression.function === 'log';
}

function demandPure(part: Expression, what: string, reading: UnitReading): Quantity {
  const quantity = quantityOf(part, reading);
  if (typeof quantity === 'string' || isPure(quantity)) return quantity;
  reading.report(argumentFault({ part, quantity, what }));
  return 'faulty';
}

function withoutText(quantity: Quantity): Quantity {
  if (typeof quantity === 'string') return quantity;
  const { text, ...rest } = quantity;
  return rest;
}
