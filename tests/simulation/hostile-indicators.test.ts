import { expect, test } from 'vitest';
import { defineModel, type Ensemble, isPlancastError, simulate } from '../../src/index';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  indicators: { gdp: { baseline: 100, equation: 'gdp(-1) + 1' } },
});
const fail = () => {
  throw new TypeError('a trap');
};
const buffer = new ArrayBuffer(8);
const detached = new Float64Array(buffer);
structuredClone(buffer, { transfer: [buffer] });

const hostile: readonly (readonly [string, unknown])[] = [
  ['an object without a prototype', Object.create(null)],
  ['a proxy that throws', new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail })],
  ['an object whose toString throws', { toString: fail }],
  ['a proxy of a huge array', new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 1) })],
  ['a huge array', Array(1e7)],
  ['a detached array', detached],
  ['a symbol', Symbol('gdp')],
  ['a function', () => 'gdp'],
  ['a String object', new String('gdp')],
];

test.each(hostile)('%s is no indicator and no year', async (_, value) => {
  const ensemble = (await simulate(model, { draws: 16, seed: 1 })) as Ensemble;
  const code = (step: () => unknown) => {
    try {
      step();
    } catch (error) {
      return isPlancastError(error) ? error.code : `${error}`;
    }
    return 'accepted';
  };
  for (const read of ['values', 'summary', 'column', 'fan'] as const)
    expect(code(() => ensemble[read](value as never, 2021 as never))).toBe('E_TYPE');
  for (const read of ['values', 'summary', 'column'] as const)
    expect(code(() => ensemble[read]('gdp', value as never))).toBe('E_TYPE');
});
