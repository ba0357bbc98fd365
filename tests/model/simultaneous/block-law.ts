import { isPlancastError } from '../../../src/core/plancast-error';
import { defineModel } from '../../../src/model/define-model';
import { type BlockKind, type RandomBlock, randomBlock, worstResidual } from '../random-blocks';

/** What became of random blocks. */
interface Law {
  /** Blocks whose accepted solution violates an equation by more than 1e-9, by the independent evaluator. */
  readonly violated: readonly (readonly [seed: number, residual: number])[];
  /** Blocks that were made from a regular solution and were not solved. */
  readonly unsolved: readonly (readonly [seed: number, message: string])[];
  readonly count: Partial<Record<BlockKind, KindCount>>;
}

interface KindCount {
  blocks: number;
  solved: number;
  readonly reasons: Record<string, number>;
}

const reasons = ['define', 'jump', 'contradict', 'not determined', 'too steep', 'no finite', 'is found'];

/** Solves random blocks from their starts, each for a year. */
export function lawOf(first: number, blocks: number): Law {
  const violated: (readonly [number, number])[] = [];
  const unsolved: (readonly [number, string])[] = [];
  const count: Law['count'] = {};
  for (let seed = first; seed < first + blocks; seed++) {
    const block = randomBlock(seed);
    count[block.kind] ??= { blocks: 0, solved: 0, reasons: {} };
    const ofKind = count[block.kind]!;
    ofKind.blocks++;
    const found = outcome(block);
    if (typeof found === 'string') {
      const reason = reasons.find((words) => found.includes(words)) ?? found;
      ofKind.reasons[reason] = (ofKind.reasons[reason] ?? 0) + 1;
      if (block.solution !== undefined) unsolved.push([seed, found]);
      continue;
    }
    ofKind.solved++;
    const residual = worstResidual(block.equations, found);
    if (!(residual <= 1e-9)) violated.push([seed, residual]);
  }
  return { violated, unsolved, count };
}

/** The values that were accepted, or the message of the refusal. */
function outcome({ equations, start }: RandomBlock): Readonly<Record<string, number>> | string {
  const indicators = Object.fromEntries(
    Object.entries(equations).map(([name, equation]) => [name, { baseline: start[name]!, equation }]),
  );
  try {
    const model = defineModel({
      id: 'r',
      years: { base: 2020, horizon: 2021 },
      simultaneous: true,
      indicators,
    });
    return Object.fromEntries(Object.entries(model.project()).map(([name, path]) => [name, path[1]!]));
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return error.message;
  }
}
