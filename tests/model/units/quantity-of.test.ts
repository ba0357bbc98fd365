import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../src/model/expression';
import { parseFormula } from '../../../src/model/formula/parse-formula';
import type { Quantity } from '../../../src/model/units/quantity';
import { quantityOf } from '../../../src/model/units/quantity-of';
import { statedQuantity } from '../../../src/model/units/stated-quantity';

const names = new Map<string, Quantity>(
  Object.entries({
    money: { unit: '万元' },
    other: { unit: '1e4 CNY' },
    people: { unit: 'person' },
    firms: { unit: 'firm' },
    share: { unit: 'fraction' },
    percent: { unit: '%' },
    index: { unit: '1', price: 'current/constant-2020' },
    free: {},
  }).map(([name, statement]) => [name, statedQuantity(statement)]),
);

/** A formula, or what stands before a question mark in one. */
function expressionOf(text: string): Expression {
  const parsed = (formula: string) => parseFormula(formula, { where: 'test', path: 'y', isName: () => true });
  if (!/[<>=]/.test(text) || text.includes('?')) return parsed(text);
  const choice = parsed(`${text} ? 1 : 0`);
  if (choice.kind !== 'conditional') throw new Error(text);
  return choice.condition;
}

/** The quantity of a formula, and the parts that are reported. */
function read(text: string, wanted?: number) {
  const expression = expressionOf(text);
  const told: string[] = [];
  const quantity = quantityOf(expression, { names, report: ({ said }) => told.push(said.en) }, wanted);
  return { quantity, told };
}

const pure = { powers: {}, scale: 1, bare: false };
const ofMoney = { powers: { CNY: 1 }, scale: 1e4, bare: false };

describe('what a formula is in', () => {
  test.each<[string, object | string]>([
    ['money', { ...ofMoney, text: '万元' }],
    ['money(-1)', { ...ofMoney, text: '万元' }],
    ['free', 'unknown'],
    ['gone', 'unknown'],
    ['0', 'zero'],
    ['5', { powers: {}, bare: true, constants: { exponent: 0, others: [5] } }],
    ['year', { powers: {}, scale: 1, bare: true }],
    ['2 * 3', { bare: true, constants: { exponent: 0, others: [2, 3] } }],
    ['2 + 3', { bare: true, constants: { exponent: 0, others: [5] } }],
    ['-(2 + 3)', { bare: true, constants: { exponent: 0, others: [5] } }],
    ['2 - 2', 'zero'],
    ['year + 5', { powers: {}, scale: 1, bare: true, constants: { exponent: 0, others: [] } }],
    ['money * people', { powers: { CNY: 1, person: 1 }, scale: 1e4 }],
    ['money / people', { powers: { CNY: 1, person: -1 }, scale: 1e4 }],
    ['money^2', { powers: { CNY: 2 }, scale: 1e8 }],
    ['money^-1', { powers: { CNY: -1 }, scale: 1e-4 }],
    ['sqrt(money)', { powers: { CNY: 0.5 }, scale: 100 }],
    ['sqrt(free)', 'unknown'],
    ['sqrt(0)', 'zero'],
    ['free^2', 'unknown'],
    ['money + money(-1)', { ...ofMoney, text: '万元' }],
    ['min(money, money)', ofMoney],
    ['max(money, 0)', ofMoney],
    ['clamp(money, 0, money)', ofMoney],
    ['share > 1 ? money : 0', ofMoney],
    ['money > 0', pure],
    ['money > 0 and people > 0 or people == 1', pure],
    ['not (money > 0)', pure],
    ['exp(share)', pure],
    ['exp(2)', { powers: {}, bare: true }],
    ['log(money / other)', pure],
    ['log(money) - log(other)', pure],
    ['log(people) - log(firms(-1) / firms * people)', pure],
    ['log(index)', pure],
    ['share^share', pure],
    ['2^share', pure],
    ['2^year', { powers: {}, bare: true }],
    ['money^share', 'unknown'],
    ['percent^share', 'unknown'],
    ['free^share', 'unknown'],
    ['money + free', { ...ofMoney }],
    ['free + 5', 'unknown'],
    ['free * 0', 'zero'],
    ['money * free', 'unknown'],
  ])('%s', (text, expected) => {
    const { quantity, told } = read(text);
    expect(told).toEqual([]);
    if (typeof expected === 'string') expect(quantity).toBe(expected);
    else expect(quantity).toMatchObject(expected);
  });

  test.each(['-money', 'abs(money)', 'floor(money)'])('%s is no name any more', (text) => {
    expect(read(text).quantity).toMatchObject(ofMoney);
    expect(read(text).quantity).not.toHaveProperty('text');
    expect(read(text.replace('money', 'free')).quantity).toBe('unknown');
  });
});

describe('each fault is told once, wherever it stands, and nothing of what it enters', () => {
  const apart = 'expected `people` in 万元 like `money`, got person';

  test.each<[string, readonly string[], Quantity | object]>([
    ['money + people', [apart], 'faulty'],
    ['(money + people) * 2', [apart], 'faulty'],
    ['(money + people) + firms', [apart], 'faulty'],
    ['firms + (money + people)', [apart], 'faulty'],
    ['max(5, money + people)', [apart], 'faulty'],
    ['sqrt(money + people)', [apart], 'faulty'],
    ['-(money + people)', [apart], 'faulty'],
    ['(money + people)^2', [apart], 'faulty'],
    ['(money + people)^share', [apart], 'faulty'],
    ['exp(money + people)', [apart], pure],
    ['money > people', [apart], pure],
    ['not (money > people)', [apart], pure],
    ['money > people and 1 > 0', [apart], pure],
    ['1 > 0 or money > people', [apart], pure],
    ['money > people ? money : other', [apart], ofMoney],
    ['1 > 0 ? money : people', [apart], 'faulty'],
    ['log(money) - log(people)', [apart], pure],
    ['clamp(money, 0, people)', [apart], 'faulty'],
    ['exp(people)', ['expected the argument of `exp` to be a pure number, got `people` in person'], pure],
    [
      'log1p(percent) + expm1(people)',
      [
        'expected the argument of `log1p` to be a pure number, got `percent` in %',
        'expected the argument of `expm1` to be a pure number, got `people` in person',
      ],
      pure,
    ],
    [
      'normalCdf(index)',
      [
        'expected the argument of `normalCdf` to be a pure number, got `index` in current/constant-2020 prices',
      ],
      pure,
    ],
    ['2^people', ['expected the exponent to be a pure number, got `people` in person'], pure],
    ['money^people', ['expected the exponent to be a pure number, got `people` in person'], 'unknown'],
    [
      'log(money) + log(other)',
      [
        'expected the argument of `log` to be a pure number, got `money` in 万元',
        'expected the argument of `log` to be a pure number, got `other` in 1e4 CNY',
      ],
      pure,
    ],
    ['log(money) - share', ['expected the argument of `log` to be a pure number, got `money` in 万元'], pure],
    ['share - log(money)', ['expected the argument of `log` to be a pure number, got `money` in 万元'], pure],
  ])('%s', (text, told, quantity) => {
    const found = read(text);
    expect(found.told).toEqual(told);
    if (typeof quantity === 'string') expect(found.quantity).toBe(quantity);
    else expect(found.quantity).toMatchObject(quantity);
  });
});

describe('the scale that is wanted', () => {
  test('reaches the parts of sums, branches and limits, not those of products', () => {
    const refused = ['expected `50` in % like `percent`, got 1'];
    for (const text of [
      'percent + 50',
      '50 - percent',
      'max(percent, 50)',
      'clamp(percent, 0, 50)',
      '1 > 0 ? percent : 50',
      '-(percent + 50)',
      'abs(percent - 50)',
      'floor(percent + 50)',
      'percent - (percent + 50)',
    ]) {
      expect(read(text, 0.01).told, text).toEqual([]);
      expect(read(text, 1).told, text).toEqual(refused);
    }
    for (const text of [
      '2 * (percent + 50)',
      '(percent + 50) / 2',
      'sqrt(percent + 50)',
      'percent + 50 > 60',
    ])
      expect(read(text, 0.01).told, text).toEqual(refused);
  });
});
