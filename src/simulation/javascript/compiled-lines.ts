import { referencesOf } from '../../model/expression';
import type { BlockCode, Evaluate } from '../../model/simultaneous/block-code';
import type { BlockSystem } from '../../model/simultaneous/block-system';
import type { Line } from '../../model/simultaneous/line';
import { slotName, slotOf } from '../../model/simultaneous/slot-name';
import { emit } from './emit';
import { generatedFunction, generatedVariables } from './generated-function';

/**
 * The lines of a block as generated functions of its slots. What is needed in every step is compiled at once, the rest
 * when it is first asked for.
 */
export function compiledCode({ lines, names, firstValue, kinks, kinkLines, full }: BlockSystem): BlockCode {
  const results = firstValue + names.length;
  const readLater = new Set([
    ...kinks.flatMap(({ gap, reach }) => [gap, reach]),
    ...kinkLines.flatMap(([, formula]) => referencesOf(formula).map(({ name }) => slotOf(name))),
  ]);
  return {
    lines: compiledLines(lines, (slot) => slot < results || readLater.has(slot)),
    kinkLines: whenAsked(() => compiledLines(kinkLines, () => true)),
    full: whenAsked(() => compiledLines(full.lines, () => true)),
  };
}

/** One generated function; values that are not stored live in variables of its own. */
function compiledLines(lines: readonly Line[], isStored: (slot: number) => boolean): Evaluate {
  const own = new Set<string>();
  const read = (name: string) => (own.has(name) ? `v${slotOf(name)}` : `B[${slotOf(name)}]`);
  const { variable, declaration } = generatedVariables();
  const body = lines.map(([slot, formula]) => {
    const place = isStored(slot) ? ` B[${slot}] =` : '';
    const code = `const v${slot} =${place} ${emit(formula, { read, level: read, variable })};`;
    own.add(slotName(slot));
    return code;
  });
  return generatedFunction(['B'], [...declaration(), ...body].join('\n')) as Evaluate;
}

function whenAsked(compile: () => Evaluate): Evaluate {
  let compiled: Evaluate | undefined;
  return (slots) => {
    compiled ??= compile();
    compiled(slots);
  };
}
