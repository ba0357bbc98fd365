/** Whole numbers from 0 to below `end`, the same for the same seed. */
export type Dice = (end: number) => number;

/** A sequence of whole numbers from a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) % end;
  };
}

/** Values that readers of files have stumbled over. */
const hostile = [
  '',
  '~',
  'null',
  'true',
  'no',
  '-0',
  '1e999',
  '-1e308',
  '5e-324',
  '9007199254740993',
  '0x1f',
  '.nan',
  '.inf',
  '"1"',
  '2021-01-01',
  '1:30',
  '[]',
  '{}',
  '[[[[[[[[1]]]]]]]]',
  '{a: {a: {a: {a: 1}}}}',
  '&a [*a]',
  '*a',
  '!!js/function "x"',
  '!!binary aGk=',
  '<<',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '"__proto__": {"polluted": 1}',
  'gdp(-1) * (1 + growth',
  'gdp(-1e9)',
  'x = 1; y',
  'import("fs")',
  'process.exit(1)',
  '((((((((((((((((1))))))))))))))))',
  'exp(exp(exp(exp(99))))',
  '1/0',
  'sqrt(-1)',
  '../../etc/passwd',
  'file.yaml',
  'C:\\x.json',
  '海淀',
  '💥',
  '\u202e',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud800',
  'a'.repeat(3000),
  '---\n',
  '...\n',
  '%YAML 1.1\n---\n',
  '? ',
  '- ',
  '# ',
  '|\n',
  '>-\n  ',
];

const marks = [
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '"',
  "'",
  '\\',
  '\n',
  '\t',
  ' ',
  '\r',
  '\u0007',
  '\u001b',
  '的',
  '-',
  '#',
  '.',
];

type Mutation = (text: string, roll: Dice) => string;

const spliced = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

function movedLine(text: string, roll: Dice): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(roll(lines.length), 1);
  lines.splice(roll(lines.length + 1), 0, roll(4) === 0 ? `${line}\n${line}` : line);
  return lines.join('\n');
}

/** Another value in place of a word, a number or a text in quotes. */
function replacedValue(text: string, roll: Dice): string {
  const words = [...text.matchAll(/"[^"\n]*"|[\p{L}\p{N}_.+-]+/gu)];
  const word = words[roll(Math.max(words.length, 1))];
  if (word === undefined) return text;
  const put = roll(3) === 0 ? (words[roll(words.length)]?.[0] ?? '') : hostile[roll(hostile.length)]!;
  return spliced(text, word.index, word[0].length, put);
}

const mutations: readonly Mutation[] = [
  (text, roll) => spliced(text, roll(text.length + 1), 1 + roll(3), ''),
  (text, roll) => {
    const at = roll(text.length + 1);
    return spliced(text, at, 0, text.slice(at, at + 1 + roll(30)));
  },
  (text, roll) => {
    const at = roll(text.length + 1);
    return spliced(text, at, 2, [...text.slice(at, at + 2)].reverse().join(''));
  },
  movedLine,
  replacedValue,
  replacedValue,
  (text, roll) => spliced(text, roll(text.length + 1), roll(2), marks[roll(marks.length)]!),
  (text, roll) => spliced(text, roll(text.length + 1), 0, hostile[roll(hostile.length)]!),
  (text, roll) => text.slice(0, roll(text.length + 1)),
  (text, roll) => text.replaceAll(marks[roll(marks.length)]!, marks[roll(marks.length)]!),
];

/** A text with one to three mutations, mostly one. */
export function mutate(text: string, roll: Dice): string {
  let mutant = text;
  for (let times = 1 + Math.min(roll(3), roll(3)); times > 0; times--)
    mutant = mutations[roll(mutations.length)]!(mutant, roll);
  return mutant;
}
