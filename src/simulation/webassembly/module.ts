import { type Code, flatten, list, text, unsigned } from './code';
import type { ValueType } from './instructions';

/** Parameters and results of a function. */
export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** What a module is made of; imported functions have the first numbers, its own the next. */
export interface ModuleParts {
  readonly imports: readonly { readonly name: string; readonly signature: Signature }[];
  readonly functions: readonly {
    /** Exported under this name, where it has one. */
    readonly name?: string;
    readonly signature: Signature;
    readonly code: Code;
  }[];
}

/**
 * Bytes of a WebAssembly module that works on a memory of its surroundings, imported as `env.memory`.
 *
 * @see WebAssembly Core Specification 2.0, chapter 5 (binary format)
 */
export function assembleModule({ imports, functions }: ModuleParts): Uint8Array<ArrayBuffer> {
  const signatures = [...imports, ...functions].map(({ signature }) => signature);
  const memory = [text('env'), text('memory'), 0x02, 0x00, unsigned(1)];
  const exported = functions.flatMap(({ name }, i) =>
    name === undefined ? [] : [[text(name), 0x00, unsigned(imports.length + i)]],
  );
  const code: Code = [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, list(signatures.map(({ parameters, results }) => [0x60, list(parameters), list(results)]))),
    section(2, list([memory, ...imports.map(({ name }, i) => [text('env'), text(name), 0x00, unsigned(i)])])),
    section(3, list(functions.map((_, i) => unsigned(imports.length + i)))),
    section(7, list(exported)),
    section(10, list(functions.map((each) => sized(each.code)))),
  ];
  return Uint8Array.from(flatten(code));
}

function section(id: number, content: Code): Code {
  return [id, sized(content)];
}

function sized(content: Code): Code {
  const bytes = flatten(content);
  return [unsigned(bytes.length), bytes];
}
