/**
 * Random blocks of two to six equations, made from a whole number, and an evaluator of their texts that shares nothing
 * with the library: formulas become JavaScript, and terms are read off the text.
 */
export type BlockKind =
  | 'linear'
  | 'curved'
  | 'steady'
  | 'steep'
  | 'dependent'
  | 'inverted'
  | 'contradictory'
  | 'rootless'
  | 'jumping';

/** A block; `solution` is the one it was made from, where that is regular. */
export interface RandomBlock {
  readonly kind: BlockKind;
  readonly equations: Readonly<Record<string, string>>;
  readonly start: Readonly<Record<string, number>>;
  readonly solution?: Readonly<Record<string, number>>;
}

type Values = Readonly<Record<string, number>>;

const kinds: readonly BlockKind[] = [
  'linear',
  'curved',
  'steady',
  'curved',
  'linear',
  'curved',
  'steep',
  'dependent',
  'inverted',
  'contradictory',
  'rootless',
  'jumping',
];

/** The block of a whole number. */
export function randomBlock(seed: number): RandomBlock {
  const random = generator(seed);
  const kind = kinds[Math.floor(random() * kinds.length)]!;
  const names = Array.from({ length: 2 + Math.floor(random() * 5) }, (_, i) => `x${i}`);
  const level = () => (random() < 0.2 ? -1 : 1) * 10 ** (4 * random() - 1);
  const solution: Values = Object.fromEntries(names.map((name) => [name, level()]));
  const far = random() < 0.3 ? 3 : 0.5;
  const near = (value: number) => value * 10 ** (far * (random() - 0.5)) || random() - 0.5;
  const start = () => Object.fromEntries(names.map((name) => [name, near(solution[name]!)]));
  switch (kind) {
    case 'linear':
    case 'curved':
    case 'steady': {
      const parts = names.map((name) => {
        // A steady state has values that cancel to 0.
        const terms = names
          .filter((other) => other !== name || random() < 0.2)
          .filter(() => random() < 0.7)
          .map((other) => term(kind, random, { name, other, solution }));
        return terms.length === 0
          ? `0.5 * ${names[(names.indexOf(name) + 1) % names.length]}`
          : terms.join(' + ');
      });
      const target: Values = kind === 'steady' ? { ...solution, [names[0]!]: 0, [names[1]!]: 0 } : solution;
      const equations = names.map((name, i) => {
        const rest = target[name]! - formulaValue(parts[i]!, target);
        return [name, `${parts[i]} ${rest < 0 ? '-' : '+'} ${plain(Math.abs(rest))}`];
      });
      return { kind, equations: Object.fromEntries(equations), start: start(), solution: target };
    }
    case 'steep': {
      const power = plain(10 ** (6 + 10 * random()));
      const [a, b] = [plain(Math.abs(solution.x0!)), plain(Math.abs(solution.x1!))];
      const form = random();
      const x0 =
        form < 0.5
          ? `${a} * exp(${power} * (1 - x1 / ${b}))`
          : `${a} + ${power} * (x1 - ${b} / 1.1) * exp(x1 / ${b})`;
      return { kind, equations: { x0, x1: `${b} / 3 + x0 / 7` }, start: start() };
    }
    case 'dependent': {
      // The last equation is a sum of the others, solved for its name.
      const share = plain(0.1 + 0.8 * random());
      const g = plain(Math.abs(level()));
      const chain = names.slice(1).map((name, i) => [name, `${share} * x${i} + ${g}`]);
      const last = names.length - 1;
      const back = `(x${last} - ${g}) / ${share}`;
      const inner = names.slice(1, -1).reduceRight((text) => `(${text} - ${g}) / ${share}`, back);
      return { kind, equations: { x0: inner, ...Object.fromEntries(chain) }, start: start() };
    }
    case 'inverted': {
      const forms = [
        ['x1 * z', 'x0 / z'],
        ['exp(x1)', 'log(x0)'],
        ['x1^2', 'sqrt(x0)'],
        ['1 / x1', '1 / x0'],
        ['max(x1, 0)', 'x0'],
      ];
      const [x0, x1] = forms[Math.floor(random() * forms.length)]!;
      const z = plain(0.5 + 3 * random());
      const others = names.slice(2).map((name) => [name, `0.5 * x0 + 0.1 * ${name} + ${z}`]);
      const positive = 0.5 + 2 * random();
      const first = { x0: positive, x1: positive };
      return {
        kind,
        equations: { x0: x0!.replaceAll('z', z), x1: x1!.replaceAll('z', z), ...Object.fromEntries(others) },
        start: { ...start(), ...first },
      };
    }
    case 'contradictory': {
      const [share, gap] = [plain(0.2 + random()), plain(0.1 + Math.abs(level()))];
      return { kind, equations: { x0: `${share} * x1`, x1: `x0 / ${share} + ${gap}` }, start: start() };
    }
    case 'rootless': {
      const forms = [
        'x1^2 + 0.26',
        'exp(x1) + 0.01',
        'x1 + 1 / (1 + x1^2)',
        'abs(x1) + 0.5',
        'max(x1, 0) + 1',
      ];
      return {
        kind,
        equations: { x0: forms[Math.floor(random() * forms.length)]!, x1: 'x0' },
        start: start(),
      };
    }
    default: {
      const [low, high] = [plain(0.3 + 0.5 * random()), plain(0.2 + 0.7 * random())];
      const edge = plain(100 + 900 * random());
      const rest = plain(50 + 500 * random());
      const x1 = `if(x0 < ${edge}, ${low} * x0, ${high} * x0)`;
      const around = Number(edge) * (0.5 + random());
      return { kind, equations: { x0: `x1 + ${rest}`, x1 }, start: { x0: around, x1: around / 2 } };
    }
  }
}

/** A term of the equation of a name that reads another, of slope around 1 at the solution. */
function term(
  kind: BlockKind,
  random: () => number,
  { name, other, solution }: { readonly name: string; readonly other: string; readonly solution: Values },
): string {
  const slope = ((random() < 0.5 ? -1 : 1) * (0.05 + 1.2 * random()) * solution[name]!) / solution[other]!;
  const linear = `${plain(slope)} * ${other}`;
  if (kind !== 'curved' || random() < 0.4) return linear;
  const at = plain(solution[other]!);
  const size = plain(slope * solution[other]!);
  const steepness = 0.3 + 3 * random();
  const forms = [
    `${plain((slope * solution[other]!) / steepness)} * exp(${plain(steepness)} * (${other} / ${at} - 1))`,
    `${plain(slope / 2 / solution[other]!)} * ${other}^2`,
    `${size} * sqrt(${other} / ${at})`,
    `${size} * log(1.5 + ${other} / ${at})`,
    `${size} / (1 + ${other} / ${at})`,
    `${size} * normalCdf(${other} / ${at})`,
    `max(${linear}, ${plain(slope / 3)} * ${other})`,
    `if(${other} < ${plain(solution[other]! * 1.7)}, ${linear}, ${plain(slope * solution[other]! * 1.7)})`,
  ];
  return forms[Math.floor(random() * forms.length)]!;
}

/** A number as a text that formulas read. */
function plain(value: number): string {
  const text = value < 0 ? `(0 - ${plain(-value)})` : String(value);
  return text.replace('e+', 'e');
}

/** Mulberry32: uniform numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const functions = {
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  max: Math.max,
  min: Math.min,
  normalCdf: (x: number) => 0.5 * erfc(-x / Math.SQRT2),
  choose: (condition: boolean, yes: number, no: number) => (condition ? yes : no),
};

/** Value of a formula's text. */
export function formulaValue(text: string, values: Values): number {
  const code = text.replaceAll('^', '**').replaceAll('if(', 'choose(');
  const scope = { ...functions, ...values };
  return new Function(...Object.keys(scope), `return ${code};`)(...Object.values(scope)) as number;
}

/** The largest residual of a block, relative to its sides and the terms of the outermost sum. */
export function worstResidual(equations: Readonly<Record<string, string>>, values: Values): number {
  const shares = Object.entries(equations).map(([name, text]) => {
    const [left, right] = [values[name]!, formulaValue(text, values)];
    const size = Math.max(
      ...[left, right, ...termsOf(text).map((each) => formulaValue(each, values))].map(Math.abs),
    );
    return left === right ? 0 : Math.abs(left - right) / size;
  });
  return Math.max(...shares);
}

/** Texts of what is added and subtracted outside all brackets. */
export function termsOf(text: string): string[] {
  const terms = [''];
  let depth = 0;
  for (const [i, sign] of [...text].entries()) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    const isExponent = /[0-9.]e$/.test(text.slice(0, i));
    if (depth === 0 && (sign === '+' || sign === '-') && !isExponent) terms.push('');
    else terms[terms.length - 1] += sign;
  }
  return terms.filter((each) => each.trim() !== '');
}

/** Complementary error function by Abramowitz and Stegun's 7.1.5 and a continued fraction, to some 1e-13. */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2.5) {
    let [sum, part] = [x, x];
    for (let n = 1; n < 100; n++) {
      part *= (-x * x) / n;
      sum += part / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
