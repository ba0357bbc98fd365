/** Memory that generated code works on. */
export interface HostMemory {
  readonly buffer: ArrayBuffer;
}

type Imports = Readonly<Record<string, unknown>>;

/** What the surroundings offer of WebAssembly, as far as it is used; no library of types has it without a browser. */
export interface Host {
  readonly Memory: new (size: { readonly initial: number }) => HostMemory;
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: Imports },
  ) => { readonly exports: unknown };
  readonly CompileError: new () => Error;
}

/** Bytes of a page of memory. */
const pageBytes = 65536;

/** Memory of at least so many bytes. */
export function hostMemory(host: Host, bytes: number): HostMemory {
  return new host.Memory({ initial: Math.ceil(bytes / pageBytes) });
}

/**
 * What is built with the WebAssembly of the surroundings; undefined where they do not allow it, or have not the memory
 * in one piece.
 */
export function withHost<Built>(build: (host: Host) => Built): Built | undefined {
  const { WebAssembly: host } = globalThis as { readonly WebAssembly?: Host };
  if (host === undefined) return undefined;
  try {
    return build(host);
  } catch (error) {
    if (error instanceof host.CompileError || error instanceof RangeError) return undefined;
    throw error;
  }
}
