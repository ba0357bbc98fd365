import { raised, type Unit } from './unit';
import { chineseMultiples, unitWords } from './unit-words.table';

/** Why a text is not a unit, and how to mend it. */
export interface UnitFault {
  readonly said: string;
  readonly hint?: string;
}

const chinese = /^[\u3400-\u9fff]+$/;

/**
 * Unit of one word: a known one, a Chinese one after a number word such as `万`, or one with its power such as `km2`.
 * A word that is close to a known one is refused as misspelt; any other is a base unit of its own.
 */
export function unitOfWord(word: string): Unit | UnitFault {
  const known = knownUnit(word);
  if (known !== undefined) return known;
  const [, stem, power] = /^(.*\D)([2-4])$/.exec(word) ?? [];
  if (stem !== undefined) {
    const unit = unitOfWord(stem);
    return 'powers' in unit ? raised(unit, Number(power)) : unit;
  }
  const multiple = chineseMultiples.find(([prefix]) => word.startsWith(prefix));
  if (multiple !== undefined && chinese.test(word)) {
    const [prefix, scale] = multiple;
    if (word === prefix) return { powers: {}, scale };
    const unit = unitOfWord(word.slice(prefix.length));
    return 'powers' in unit && unit.scale !== 'any' ? { ...unit, scale: unit.scale * scale } : unit;
  }
  const near = [...unitWords.keys()].find((each) => isNear(word, each));
  if (near !== undefined)
    return { said: `\`${word}\` is not a known unit`, hint: `did you mean \`${near}\`?` };
  return { powers: { [singular(word)]: 1 }, scale: 1 };
}

function knownUnit(word: string): Unit | undefined {
  const found = unitWords.get(word);
  if (found === undefined) return undefined;
  const [scale, base, power = 1, per] = found;
  return {
    powers: { ...(base === undefined ? {} : { [base]: power }), ...(per === undefined ? {} : { [per]: -1 }) },
    scale,
  };
}

/** `bed` and `beds` are one unit, `gas` and `class` are not plurals. */
function singular(word: string): string {
  return /^[A-Za-z]{2,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Another case of the letters, or one edit apart in words long enough for that to be a slip. */
function isNear(word: string, known: string): boolean {
  if (word.toLowerCase() === known.toLowerCase()) return true;
  const longer = Math.max(word.length, known.length);
  const capitals = /^[A-Z]{3}$/;
  const long =
    longer >= 4 || (longer === 3 && chinese.test(word)) || (capitals.test(word) && capitals.test(known));
  return long && isOneEdit(word, known);
}

/** Whether one letter more, one less, one other, or two neighbours exchanged make one word the other. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
