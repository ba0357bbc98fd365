import { expect, test } from 'vitest';
import { lazyParts } from '../../src/core/lazy-parts';

test('a part is made when it is first read, once, and is read by JSON and spreads', () => {
  const made: string[] = [];
  const part = (name: string) => () => {
    made.push(name);
    return name;
  };
  const value = Object.freeze(lazyParts({ own: 1 }, { a: part('a'), b: part('b') }));
  expect(made).toEqual([]);
  expect([value.a, value.a]).toEqual(['a', 'a']);
  expect(made).toEqual(['a']);
  expect(JSON.stringify(value)).toBe('{"own":1,"a":"a","b":"b"}');
  expect({ ...value }).toEqual({ own: 1, a: 'a', b: 'b' });
  expect(made).toEqual(['a', 'b']);
});
