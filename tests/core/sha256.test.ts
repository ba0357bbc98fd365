import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createSha256, sha256, sha256Hex } from '../../src/core/sha256';
import { createPlainSha256 } from '../../src/core/sha256-plain';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** NIST, Cryptographic Standards and Guidelines, examples with intermediate values: SHA-256. */
const knownAnswers: [string, Uint8Array, string][] = [
  ['nothing', bytesOf(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', bytesOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'a million times a',
    new Uint8Array(1e6).fill(97),
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  ],
];

test.each(knownAnswers)('known answer: %s', (_name, bytes, digest) => {
  expect(sha256Hex(bytes)).toBe(digest);
  const hash = createPlainSha256();
  hash.update(bytes);
  expect(Buffer.from(hash.digest()).toString('hex')).toBe(digest);
});

test('pieces may be cut anywhere, and every way gives one digest', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      const expected = createHash('sha256').update(Buffer.concat(pieces)).digest('hex');
      for (const hash of [createSha256(), createPlainSha256()]) {
        for (const piece of pieces) hash.update(piece);
        expect(Buffer.from(hash.digest()).toString('hex')).toBe(expected);
      }
    }),
    { seed: 20201, numRuns: 300 },
  );
});

test('without a process the digest is the same', () => {
  vi.stubGlobal('process', undefined);
  const digest = sha256(bytesOf('abc'));
  vi.unstubAllGlobals();
  expect(Array.from(digest)).toEqual(Array.from(sha256(bytesOf('abc'))));
});
