import fc from 'fast-check';
import { convertUnit } from '../../../src/model/units/convert-unit';

/** Powers of ten convert; 11, 13 and 0.3 are numbers, since no unit below needs their digits. */
const literals = ['10', '100', '1e4', '0.01', '1e-3', '11', '13', '0.3', '10^2', '(1e4 / 1e8)'] as const;
const numbers: Readonly<Record<string, number>> = { 11: 11, 13: 13, 0.3: 0.3 };

const moneyUnits = ['1e8 CNY', '万元', 'CNY', 'million CNY'];
const peopleUnits = ['person', '万人', '1e3 persons'];
const ratioUnits = ['CNY/person', '万元/人', '1e8 CNY/万人', 'CNY/person/month', '1e4 CNY/person/day'];

/** A literal factor around a formula `x`, and the power with which it enters that. */
const wrap = fc.constantFrom<readonly [form: string, power: number]>(
  ['L * (x)', 1],
  ['(x) * L', 1],
  ['(x) / L', -1],
  ['-(-L * (x))', 1],
  ['(x)', 0],
);
const wraps = fc.array(fc.tuple(fc.constantFrom(...literals), wrap), { maxLength: 3 });
type Wraps = readonly (readonly [literal: string, wrap: readonly [form: string, power: number]])[];

function wrapped(name: string, around: Wraps): string {
  return around.reduce(
    (text, [literal, [form]]) => form.replace('x', () => text).replace('L', literal),
    name,
  );
}

function numberOf(around: Wraps): number {
  return around.reduce((product, [literal, [, power]]) => {
    const number = numbers[literal] ?? 1;
    return power === 0 ? product : power > 0 ? product * number : product / number;
  }, 1);
}

/** A ratio `a / b` with literal factors anywhere, units, and its value in the unit of `y` where a is 3 and b is 2. */
export const literalProduct = fc
  .record({
    a: fc.constantFrom(...moneyUnits),
    b: fc.constantFrom(...peopleUnits),
    y: fc.constantFrom(...ratioUnits),
    ofA: wraps,
    ofB: wraps,
    outer: wraps,
  })
  .map(({ a, b, y, ofA, ofB, outer }) => ({
    names: { a, b },
    y,
    equation: wrapped(`${wrapped('a', ofA)} / (${wrapped('b', ofB)})`, outer),
    value:
      ((numberOf(ofA) * numberOf(outer)) / numberOf(ofB)) *
      convertUnit({ value: 3 / 2, from: `${a}/${b}`, to: y }),
  }));
