import { isLittleEndian } from './is-little-endian';
import { InputError } from './plancast-error';
import { sha256 } from './sha256';

/** First bytes of what is encoded; the number is that of the form. */
const magic = 'plancast data 1\n';

/** Bytes of the checksum at the end. */
const checksumBytes = 32;

/** Arrays begin at multiples of this. */
const alignment = 8;

const arrays = { Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;

type ArrayName = keyof typeof arrays;
type NumberArray = InstanceType<(typeof arrays)[ArrayName]>;

/** What stands in the JSON for something that JSON has not: a number of its own kind, an array, a key that is a mark. */
type Mark =
  | { readonly $: 'undefined' | 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly $: 'object'; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly $: ArrayName; readonly at: number; readonly length: number };

/**
 * Plain data as bytes: objects, arrays, texts, numbers of every kind, undefined and arrays of numbers. JSON, then the
 * arrays of numbers as they are in memory, low byte first, then the SHA-256 of all that.
 *
 * @param value - without cycles; arrays of numbers may lie in shared memory
 * @example decodeData(encodeData({ share: -0, text: undefined })); // { share: -0, text: undefined }
 */
export function encodeData(value: unknown): Uint8Array {
  const blobs: Uint8Array[] = [];
  let size = 0;
  const place = (array: NumberArray) => {
    const at = size;
    blobs.push(lowByteFirst(array));
    size += aligned(array.byteLength);
    return { $: nameOf(array), at, length: array.length };
  };
  const json = new TextEncoder().encode(JSON.stringify(marked(value, place)));
  const head = aligned(magic.length + 4 + json.length);
  const bytes = new Uint8Array(head + size + checksumBytes);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(magic.length, json.length, true);
  bytes.set(json, magic.length + 4);
  let at = head;
  for (const blob of blobs) {
    bytes.set(blob, at);
    at += aligned(blob.length);
  }
  bytes.set(sha256(bytes.subarray(0, at)), at);
  return bytes;
}

/**
 * The data that `encodeData` made bytes of.
 *
 * @throws InputError E_CHECKSUM where a bit of them is another, E_TYPE where they are something else
 * @example decodeData(encodeData([1, -0, 'text', undefined])); // [1, -0, 'text', undefined]
 */
export function decodeData(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes.subarray(0, magic.length));
  const end = bytes.length - checksumBytes;
  if (text !== magic) throw notData(text);
  if (end < magic.length + 4) throw changedData();
  const checksum = sha256(bytes.subarray(0, end));
  if (!checksum.every((byte, i) => byte === bytes[end + i])) throw changedData();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  const json = new TextDecoder().decode(bytes.subarray(magic.length + 4, magic.length + 4 + length));
  const arraysAt = aligned(magic.length + 4 + length);
  return unmarked(JSON.parse(json), bytes.subarray(arraysAt, end));
}

function marked(value: unknown, place: (array: NumberArray) => Mark): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return { $: '-0' };
    return Number.isFinite(value) ? value : { $: String(value) };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => marked(each, place));
  if (ArrayBuffer.isView(value)) return place(value as NumberArray);
  const entries = Object.entries(value).map(([key, each]) => [key, marked(each, place)] as const);
  return '$' in value ? { $: 'object', entries } : Object.fromEntries(entries);
}

function unmarked(value: unknown, blobs: Uint8Array): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => unmarked(each, blobs));
  const opened = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.map(([key, each]) => [key, unmarked(each, blobs)]));
  if (!('$' in value)) return opened(Object.entries(value));
  const mark = value as Mark;
  if (mark.$ === 'object') return opened(mark.entries);
  if (mark.$ === 'undefined') return undefined;
  return mark.$ in arrays ? arrayFrom(mark as Extract<Mark, { at: number }>, blobs) : Number(mark.$);
}

function arrayFrom(
  { $: name, at, length }: { readonly $: ArrayName; readonly at: number; readonly length: number },
  blobs: Uint8Array,
): NumberArray {
  const array = new arrays[name](length);
  const bytes = new Uint8Array(array.buffer);
  bytes.set(blobs.subarray(at, at + bytes.length));
  if (!isLittleEndian) swap(bytes, array.BYTES_PER_ELEMENT);
  return array;
}

function lowByteFirst(array: NumberArray): Uint8Array {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength).slice();
  if (!isLittleEndian) swap(bytes, array.BYTES_PER_ELEMENT);
  return bytes;
}

function swap(bytes: Uint8Array, size: number): void {
  for (let i = 0; i < bytes.length; i += size) bytes.subarray(i, i + size).reverse();
}

function nameOf(array: NumberArray): ArrayName {
  return array.constructor.name as ArrayName;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

function notData(found: string): InputError {
  const isOtherForm = found.startsWith(magic.slice(0, -2));
  const said = isOtherForm
    ? { en: 'these bytes are of another version of plancast', zh: '这些字节属于 plancast 的另一版本' }
    : { en: 'these bytes were not made by plancast', zh: '这些字节并非由 plancast 生成' };
  return new InputError([{ code: 'E_TYPE', path: '', message: said.en, zh: { message: said.zh } }]);
}

function changedData(): InputError {
  const message = 'the bytes are not those that were made: their checksum is another';
  const zh = { message: '字节与生成时不同：校验和不符', hint: '请重新获取' };
  return new InputError([{ code: 'E_CHECKSUM', path: '', message, hint: 'get them again', zh }]);
}
