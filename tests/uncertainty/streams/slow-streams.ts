import { createHash } from 'node:crypto';

/** Philox4x32-10 in arbitrary-precision integers, written from the definition of the generator. */
export function slowPhilox(counter: readonly number[], key: readonly number[]): number[] {
  const mask = 0xffffffffn;
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const first = c0 * 0xd2511f53n;
    const second = c2 * 0xcd9e8d57n;
    [c0, c1, c2, c3] = [(second >> 32n) ^ c1 ^ k0, second & mask, (first >> 32n) ^ c3 ^ k1, first & mask];
    k0 = (k0 + 0x9e3779b9n) & mask;
    k1 = (k1 + 0xbb67ae85n) & mask;
  }
  return [c0, c1, c2, c3].map(Number);
}

/** Words of xoshiro128**, as its authors state it: result = rotl(s1 * 5, 7) * 9. */
export function* slowXoshiro(seed: readonly number[]): Generator<number> {
  const mask = 0xffffffffn;
  const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  const s = seed.map(BigInt);
  for (;;) {
    const result = (rotate((s[1]! * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1]! << 9n) & mask;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotate(s[3]!, 11n);
    yield Number(result);
  }
}

/** Signed tail probabilities of one block of a stream, by the definition of the streams. */
export function slowTails(seed: number, block: number, name: string, count: number): number[] {
  const digest = createHash('sha256').update(name, 'utf8').digest();
  const hash = [digest.readUInt32BE(0), digest.readUInt32BE(4)];
  const key = [Number(BigInt(seed) & 0xffffffffn), Number(BigInt(seed) >> 32n)];
  const lanes = [0, 1, 2, 3].map((lane) => slowXoshiro(slowPhilox([block, lane, ...hash], key)));
  return Array.from({ length: count }, (_, i) => {
    const high = lanes[i % 4]!.next().value as number;
    const low = lanes[i % 4]!.next().value as number;
    const cell = (high % 2 ** 31) * 2 ** 21 + Math.floor(low / 2 ** 11);
    const tail = (cell + 0.5) / 2 ** 53;
    return high >= 2 ** 31 ? -tail : tail;
  });
}
