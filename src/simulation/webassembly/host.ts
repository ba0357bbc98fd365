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

/** WebAssembly of the surroundings; undefined where there is none. */
export const host: Host | undefined = (globalThis as { readonly WebAssembly?: Host }).WebAssembly;
