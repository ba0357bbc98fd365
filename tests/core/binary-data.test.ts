import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeData, encodeData } from '../../src/core/binary-data';
import { sha256Hex } from '../../src/core/sha256';
import { errorOf } from '../error-of';

const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -0, Infinity, -Infinity, 5e-324));
const arrays = fc.oneof(
  fc.array(number).map((values) => Float64Array.from(values)),
  fc.array(fc.integer()).map((values) => Int32Array.from(values)),
  fc.array(fc.nat()).map((values) => Uint32Array.from(values)),
  fc.array(fc.nat(65_535)).map((values) => Uint16Array.from(values)),
  fc.uint8Array(),
);
const data = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    number,
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    arrays,
    fc.array(tie('any')),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('$')), tie('any'), { noNullPrototype: true }),
  ),
})).any;

describe('data as bytes', () => {
  test('are the data again, whatever they are', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(decodeData(encodeData(value))).toStrictEqual(value);
      }),
    );
  });

  test('by hand: the version, JSON, arrays low byte first, the checksum', () => {
    const bytes = encodeData({ a: Uint16Array.of(258, 3) });
    const text = new TextDecoder().decode(bytes.subarray(0, 16));
    expect(text).toBe('plancast data 1\n');
    const json = JSON.stringify({ a: { $: 'Uint16Array', at: 0, length: 2 } });
    expect(bytes.subarray(16, 20)).toEqual(Uint8Array.of(json.length, 0, 0, 0));
    expect(new TextDecoder().decode(bytes.subarray(20, 20 + json.length))).toBe(json);
    const at = Math.ceil((20 + json.length) / 8) * 8;
    expect(bytes.subarray(at, at + 8)).toEqual(Uint8Array.of(2, 1, 3, 0, 0, 0, 0, 0));
    expect(bytes.length).toBe(at + 8 + 32);
    expect(bytes.subarray(at + 8).toString()).toBe(
      Uint8Array.from(sha256Hex(bytes.subarray(0, at + 8)).match(/../g)!, (pair) =>
        Number.parseInt(pair, 16),
      ).toString(),
    );
  });

  test('a part of larger memory is encoded alone', () => {
    const whole = Float64Array.of(1, 2, 3, 4);
    expect(decodeData(encodeData(whole.subarray(1, 3)))).toEqual(Float64Array.of(2, 3));
  });
});

describe('bytes that are not data', () => {
  test('any bit that is flipped is refused', () => {
    const bytes = encodeData({ name: 'gdp', values: Float64Array.of(1.5, Number.NaN) });
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const { code } = errorOf(() => decodeData(changed));
      expect(code).toBe(bit < 8 * 16 ? 'E_TYPE' : 'E_CHECKSUM');
    }
  });

  test('what is cut short, of another version, or something else', () => {
    const bytes = encodeData([1, 2, 3]);
    expect(errorOf(() => decodeData(bytes.subarray(0, -1))).code).toBe('E_CHECKSUM');
    expect(errorOf(() => decodeData(bytes.subarray(0, 20))).code).toBe('E_CHECKSUM');
    expect(() => decodeData(new TextEncoder().encode('{ "draws": 1000 }'.repeat(10)))).toThrow(
      'these bytes were not made by plancast',
    );
    const later = bytes.slice();
    later[14] = '2'.charCodeAt(0);
    expect(() => decodeData(later)).toThrow('these bytes are of another version of plancast');
    const { issues } = errorOf(() => decodeData(later));
    expect(issues[0]!.zh!.message).toBe('这些字节属于 plancast 的另一版本');
  });
});
