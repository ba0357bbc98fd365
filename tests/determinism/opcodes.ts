/** An instruction of WebAssembly: one byte, or one of 0xfc, 0xfd and 0xfe and a number after it. */
export interface Opcode {
  readonly prefix: number | undefined;
  readonly code: number;
}

const prefixes = [0xfc, 0xfd, 0xfe];

/**
 * The instructions of all functions of a module, in order, read as the specification lays them out: the operands of
 * each are skipped by their form, so that no byte of a constant is taken for an instruction.
 *
 * @throws Error for an instruction that is not known, and where a function does not end where its size says
 * @see WebAssembly Core Specification 3.0, chapter 5 (binary format)
 */
export function opcodesOf(module: Uint8Array): Opcode[] {
  const reader = readerOf(module);
  reader.skip(8);
  while (!reader.isAt(module.length)) {
    const section = reader.byte();
    const size = reader.integer();
    if (section === 10) return codeSection(reader);
    reader.skip(size);
  }
  throw new Error('the module has no code');
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(bytes: Uint8Array) {
  let place = 0;
  const byte = () => {
    if (place >= bytes.length) throw new Error('the module ends within an instruction');
    return bytes[place++]!;
  };
  return {
    byte,
    /** An unsigned integer in seven bits a byte; of a signed one only the length counts. */
    integer: () => {
      for (let value = 0, scale = 1; ; scale *= 128) {
        const next = byte();
        value += (next & 0x7f) * scale;
        if (next < 0x80) return value;
      }
    },
    skip: (count: number) => {
      place += count;
    },
    place: () => place,
    isAt: (end: number) => place === end,
  };
}

function codeSection(reader: Reader): Opcode[] {
  const functions = reader.integer();
  return Array.from({ length: functions }, () => functionBody(reader)).flat();
}

function functionBody(reader: Reader): Opcode[] {
  const size = reader.integer();
  const end = reader.place() + size;
  for (let groups = reader.integer(); groups > 0; groups--) {
    reader.integer();
    reader.skip(1);
  }
  const found: Opcode[] = [];
  // The body itself is closed by an `end`, as every block, loop and branch is.
  for (let open = 1; open > 0; ) {
    const first = reader.byte();
    const opcode = prefixes.includes(first)
      ? { prefix: first, code: reader.integer() }
      : { prefix: undefined, code: first };
    skipOperands(reader, opcode);
    if (opcode.prefix === undefined && [0x02, 0x03, 0x04].includes(opcode.code)) open++;
    if (opcode.prefix === undefined && opcode.code === 0x0b) open--;
    found.push(opcode);
  }
  if (!reader.isAt(end)) throw new Error(`a function ends at ${reader.place()}, its size says ${end}`);
  return found;
}

/** Forms of operands: numbers, an address with alignment and offset, single bytes. */
type Operand = 'integer' | 'address' | number;

function skipOperands(reader: Reader, opcode: Opcode): void {
  for (const operand of operandsOf(opcode)) {
    if (operand === 'integer') reader.integer();
    else if (operand === 'address') {
      reader.integer();
      reader.integer();
    } else reader.skip(operand);
  }
}

function operandsOf({ prefix, code }: Opcode): readonly Operand[] {
  if (prefix === 0xfd) return vectorOperands(code);
  const within = (from: number, to: number) => code >= from && code <= to;
  // Saturating conversions; copying and filling of memory.
  if (prefix === 0xfc && within(0, 7)) return [];
  if (prefix === 0xfc && within(10, 11)) return [12 - code];
  if (prefix === 0xfe) return code === 0x03 ? [1] : ['address'];
  if (prefix === undefined) {
    if ([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b].includes(code) || within(0x45, 0xc4)) return [];
    if (within(0x02, 0x04) || within(0x0c, 0x0d) || code === 0x10) return ['integer'];
    if (within(0x20, 0x24) || within(0x3f, 0x42)) return ['integer'];
    if (within(0x28, 0x3e)) return ['address'];
    if (within(0x43, 0x44)) return [code === 0x43 ? 4 : 8];
  }
  throw new Error(`instruction ${prefix === undefined ? '' : `${hex(prefix)} `}${hex(code)} is not known`);
}

function vectorOperands(code: number): readonly Operand[] {
  if (code <= 0x0b || code === 0x5c || code === 0x5d) return ['address'];
  if (code === 0x0c || code === 0x0d) return [16];
  if (code >= 0x15 && code <= 0x22) return [1];
  if (code >= 0x54 && code <= 0x5b) return ['address', 1];
  return [];
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
