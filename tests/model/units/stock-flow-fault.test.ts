import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../src/model/formula/parse-formula';
import { stockFlowFault } from '../../../src/model/units/stock-flow-fault';
import type { IndicatorKind } from '../../../src/plan/indicator';

const kinds: Readonly<Record<string, IndicatorKind>> = {
  stock: 'stock',
  other: 'stock',
  flow: 'flow',
  pay: 'flow',
  ratio: 'ratio',
};

/** What an indicator of a kind is told of its equation. */
function told(kind: IndicatorKind | undefined, equation: string): string | undefined {
  const expression = parseFormula(equation, { where: 'test', path: 'y', isName: () => true });
  const fault = stockFlowFault(kind, expression, (name) => kinds[name]);
  if (fault !== undefined) expect(fault.part).toBe(expression);
  return fault?.said.en;
}

const [wantsFlow, wantsStock] = ['expected a flow, got a stock', 'expected a stock, got a flow'];

describe('what is nothing but stocks, or nothing but flows', () => {
  test.each<[string, 'stock' | 'flow' | 'either']>([
    ['stock', 'stock'],
    ['stock(-1)', 'stock'],
    ['flow', 'flow'],
    ['flow(-1)', 'flow'],
    ['ratio', 'either'],
    ['unknown', 'either'],
    ['5', 'either'],
    ['stock + other', 'stock'],
    ['stock + other + stock(-1)', 'stock'],
    ['flow + pay', 'flow'],
    ['flow - pay', 'flow'],
    ['stock + flow', 'either'],
    ['flow + stock', 'either'],
    ['stock - flow', 'either'],
    ['stock + ratio', 'either'],
    ['ratio + stock', 'either'],
    ['flow + 5', 'either'],
    // The change of one stock is a flow; the difference of two may be a part of a stock.
    ['stock - stock(-1)', 'flow'],
    ['stock - other', 'either'],
    ['stock - (stock(-1) + other)', 'either'],
    ['(stock + other) - stock', 'either'],
    ['stock - stock(-1) + flow', 'flow'],
    ['0.1 * stock', 'either'],
    ['flow * 2', 'either'],
    ['stock / 2', 'either'],
    ['-stock', 'either'],
    ['max(stock, other)', 'either'],
    ['ratio > 1 ? stock : other', 'stock'],
    ['ratio > 1 ? flow : pay', 'flow'],
    ['ratio > 1 ? stock : flow', 'either'],
    ['ratio > 1 ? flow : stock', 'either'],
    ['ratio > 1 ? stock : 0', 'either'],
  ])('%s is %s', (equation, timing) => {
    expect(told('flow', equation)).toBe(timing === 'stock' ? wantsFlow : undefined);
    expect(told('stock', equation)).toBe(timing === 'flow' ? wantsStock : undefined);
    for (const kind of ['ratio', 'index', 'count', undefined] as const)
      expect(told(kind, equation)).toBeUndefined();
  });
});

test('the repair, in both languages', () => {
  const faultOf = (kind: IndicatorKind, equation: string) => {
    const expression = parseFormula(equation, { where: 'test', path: 'y', isName: () => true });
    return stockFlowFault(kind, expression, (name) => kinds[name]);
  };
  expect(faultOf('flow', 'stock')).toMatchObject({
    said: { en: wantsFlow, zh: '应为流量，现为存量' },
    hint: {
      en: 'take the change of the stock, such as x - x(-1), or a share of it',
      zh: '请取存量的变化，如 x - x(-1)，或其一定比例',
    },
  });
  expect(faultOf('stock', 'flow')).toMatchObject({
    said: { en: wantsStock, zh: '应为存量，现为流量' },
    hint: {
      en: 'add the flow to the stock of last year, such as x(-1) + flow',
      zh: '请将流量加到上年存量上，如 x(-1) + flow',
    },
  });
});
