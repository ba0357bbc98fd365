import type { Expression } from '../../../src/model/expression';
import { parseFormula } from '../../../src/model/formula/parse-formula';
import type { BlockCode } from '../../../src/model/simultaneous/block-code';
import { type BlockSystem, blockSystem } from '../../../src/model/simultaneous/block-system';
import { interpretedCode } from '../../../src/model/simultaneous/interpreted-code';

/** Formulas by name from their texts; names of the block and `k` may be read. */
export function formulasOf(equations: Readonly<Record<string, string>>): Map<string, Expression> {
  const isName = (name: string) => name in equations || name === 'k';
  return new Map(
    Object.entries(equations).map(([name, text]) => [
      name,
      parseFormula(text, { where: 'test', path: name, isName }),
    ]),
  );
}

/** A block, its interpreted code, and slots in which `lines` can be computed at a point. */
export interface TestBlock {
  readonly system: BlockSystem;
  readonly code: BlockCode;
  readonly slots: Float64Array;
  /** Computes the lines at values of the unknowns, in their order. */
  readonly at: (...unknowns: readonly number[]) => Float64Array;
}

/** A block without anything given. */
export function blockOf(equations: Readonly<Record<string, string>>): TestBlock {
  const system = blockSystem(formulasOf(equations));
  const code = interpretedCode(system);
  const slots = new Float64Array(system.slots);
  return {
    system,
    code,
    slots,
    at: (...unknowns) => {
      slots.set(unknowns);
      code.lines(slots);
      return slots;
    },
  };
}
