import fc from 'fast-check';
import { expect, test } from 'vitest';
import { double, flatten, list, signed, text, unsigned } from '../../../src/simulation/webassembly/code';

test('integers by hand, from the specification of LEB128', () => {
  expect(flatten(unsigned(624485))).toEqual([0xe5, 0x8e, 0x26]);
  expect(flatten(signed(-123456))).toEqual([0xc0, 0xbb, 0x78]);
  expect(flatten(signed(64))).toEqual([0xc0, 0x00]);
  expect(flatten(signed(-64))).toEqual([0x40]);
});

test('law: what is written is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffffff }), fc.integer(), (natural, integer) => {
      const readUnsigned = flatten(unsigned(natural)).reduce(
        (sum, byte, i) => sum + (byte & 0x7f) * 2 ** (7 * i),
        0,
      );
      expect(readUnsigned).toBe(natural);
      const bytes = flatten(signed(integer));
      const value = bytes.reduce((sum, byte, i) => sum + (byte & 0x7f) * 2 ** (7 * i), 0);
      const isNegative = (bytes.at(-1)! & 0x40) !== 0;
      expect(isNegative ? value - 2 ** (7 * bytes.length) : value).toBe(integer);
    }),
    { seed: 20201, numRuns: 2000 },
  );
});

test('texts, lists and doubles', () => {
  expect(flatten(text('env'))).toEqual([3, 0x65, 0x6e, 0x76]);
  expect(flatten(list([[1, 2], 3]))).toEqual([2, 1, 2, 3]);
  expect(flatten(double(1))).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
});
