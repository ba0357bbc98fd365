/** Machine code: bytes, nested as they were put together. */
export type Code = number | readonly Code[];

/** All bytes of a piece of code, in order. */
export function flatten(code: Code): number[] {
  const bytes: number[] = [];
  append(code, bytes);
  return bytes;
}

function append(code: Code, bytes: number[]): void {
  if (typeof code === 'number') bytes.push(code);
  else for (const part of code) append(part, bytes);
}

/** An unsigned integer in seven bits a byte. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A signed integer in seven bits a byte. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

/** The eight bytes of a double. */
export function double(value: number): Code {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
}

/** A text with its length before it. */
export function text(value: string): Code {
  return list([...new TextEncoder().encode(value)]);
}

/** Items with their number before them. */
export function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}
