import { roundConstants, startState } from './sha256.table';

/** SHA-256 in the making: bytes go in piece by piece, the digest comes out once. */
export interface Sha256 {
  /** Adds bytes; pieces may be cut anywhere. */
  readonly update: (bytes: Uint8Array) => void;
  /** Digest of all bytes added, 32 bytes; to be called once, at the end. */
  readonly digest: () => Uint8Array;
}

/**
 * Incremental SHA-256 that needs nothing from its surroundings.
 *
 * @see NIST FIPS 180-4 (2015), Secure Hash Standard
 * @example createPlainSha256().digest()[0]; // 227
 */
export function createPlainSha256(): Sha256 {
  const state = Int32Array.from(startState);
  const schedule = new Int32Array(64);
  const block = new Uint8Array(64);
  let held = 0;
  let length = 0;

  function update(bytes: Uint8Array): void {
    length += bytes.length;
    let offset = 0;
    if (held > 0) {
      offset = Math.min(64 - held, bytes.length);
      block.set(bytes.subarray(0, offset), held);
      held += offset;
      if (held < 64) return;
      compress(state, schedule, block, 0);
    }
    for (; offset + 64 <= bytes.length; offset += 64) compress(state, schedule, bytes, offset);
    block.set(bytes.subarray(offset));
    held = bytes.length - offset;
  }

  function digest(): Uint8Array {
    const bits = length * 8;
    const padding = new Uint8Array(((119 - (length % 64)) % 64) + 9);
    const view = new DataView(padding.buffer);
    view.setUint8(0, 0x80);
    view.setUint32(padding.length - 8, Math.floor(bits / 4294967296));
    view.setUint32(padding.length - 4, bits % 4294967296);
    update(padding);
    const result = new Uint8Array(32);
    const out = new DataView(result.buffer);
    for (let i = 0; i < 8; i++) out.setInt32(4 * i, state[i]!);
    return result;
  }

  return { update, digest };
}

/** One 64-byte block into the state; the standard's names a to h are kept for its working variables. */
function compress(state: Int32Array, schedule: Int32Array, bytes: Uint8Array, offset: number): void {
  fillSchedule(schedule, bytes, offset);
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const mixE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + mixE + ((e & f) ^ (~e & g)) + roundConstants[i]! + schedule[i]!) | 0;
    const mixA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (mixA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function fillSchedule(schedule: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let i = 0; i < 16; i++) {
    const at = offset + 4 * i;
    schedule[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = schedule[i - 15]!;
    const y = schedule[i - 2]!;
    const mixX = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const mixY = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[i] = (schedule[i - 16]! + mixX + schedule[i - 7]! + mixY) | 0;
  }
}
