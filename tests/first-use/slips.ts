import { type Dice, dice } from '../files/mutation/mutate';

type Json = Record<string, unknown>;

/** A sound input: a plan, a model or a scenario as plain data. */
export interface Sound {
  readonly kind: 'plan' | 'model' | 'scenario';
  readonly data: Json;
}

/** A slip made in a copy of the data, or in the text of its file. */
export interface Slip {
  readonly what: string;
  readonly data: Json;
  /** Made after the data is printed as YAML. */
  readonly inText?: (yaml: string) => string;
}

/** Words that the library gives their meaning; names that the author gives are no keys of it. */
const keys =
  /^(years|base|horizon|target|inputs|value|normal|mean|triangular|mode|unit|status|reason|shocks|persistence|innovation|start|indicators|baseline|equation|identity|kind|events|shock|dependence|spearman|targets|indicator|attribute|atLeast|atMost|averageGrowthAtLeast|baselines|paths|interpolate|equations|documents|title|publisher|geography|sources|document|name|allowLargeRates|simultaneous|tolerance|uniform|growth|definition|qualitative|operational)$/;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one letter left out, put in, replaced, or exchanged with its neighbour. */
export function mistyped(word: string, roll: Dice): string {
  const at = 1 + roll(word.length - 1);
  const letter = letters[roll(letters.length)]!;
  const rest = word.slice(at + 1);
  const typos = [
    `${word.slice(0, at)}${rest}`,
    `${word.slice(0, at)}${letter}${word.slice(at)}`,
    `${word.slice(0, at)}${letter}${rest}`,
    `${word.slice(0, at)}${rest.slice(0, 1)}${word[at]}${rest.slice(1)}`,
  ];
  const typo = typos[roll(typos.length)]!;
  return typo === word ? mistyped(word, roll) : typo;
}

interface Place {
  readonly parent: Json;
  readonly key: string;
  readonly path: string;
}

function placesOf(node: unknown, path = ''): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    return [{ parent: node as Json, key, path: here }, ...placesOf(value, here)];
  });
}

function rename(parent: Json, from: string, to: string): void {
  const entries = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of entries) parent[key === from ? to : key] = value;
}

const otherWords: Readonly<Record<string, string>> = {
  ...{
    mean: 'mu',
    sd: 'sigma',
    min: 'lower',
    max: 'upper',
    mode: 'peak',
    equation: 'formula',
    baseline: 'initial',
  },
  ...{ name: 'label', unit: 'units', within: 'between', indicators: 'variables' },
};

type Maker = (
  places: readonly Place[],
  roll: Dice,
) => { what: string; inText?: (yaml: string) => string } | undefined;

function pick<T>(list: readonly T[], roll: Dice): T | undefined {
  return list.length === 0 ? undefined : list[roll(list.length)];
}

/** Keys are those of the library where nothing of the author's stands above them. */
function isKeyOfLibrary({ key, path }: Place): boolean {
  return (
    keys.test(key) && !/\.(indicators|inputs|shocks|targets|baselines|paths|equations)\.[^.]+$/.test(path)
  );
}

const inEquations: readonly ((text: string) => string)[] = [
  (text) => text.replace(/([A-Za-z]+)\(-1\)/, '$1[-1]'),
  (text) => text.replace(/([A-Za-z]+)\(-1\)/, '$1(t-1)'),
  (text) => text.replace(' * ', ' × '),
  (text) => text.replace(' - ', ' − '),
  (text) => text.replace('^', '**'),
  (text) => text.replace('^2', '²'),
  (text) => text.replace(/ > /, ' ＞ '),
];

const makers: readonly Maker[] = [
  (places, roll) => {
    const found = pick(
      places.filter((each) => isKeyOfLibrary(each) && each.key.length > 3),
      roll,
    );
    if (found === undefined) return undefined;
    const typo = mistyped(found.key, roll);
    if (keys.test(typo) || Object.hasOwn(found.parent, typo)) return undefined;
    rename(found.parent, found.key, typo);
    return { what: `key ${found.path} as ${typo}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter((each) => isKeyOfLibrary(each) && /[A-Z]/.test(each.key)),
      roll,
    );
    if (found === undefined) return undefined;
    const other = [
      (key: string) => key.toLowerCase(),
      (key: string) => key.replace(/[A-Z]/g, (each) => `_${each.toLowerCase()}`),
    ];
    const written = other[roll(2)]!(found.key);
    rename(found.parent, found.key, written);
    return { what: `key ${found.path} as ${written}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter((each) => isKeyOfLibrary(each) && Object.hasOwn(otherWords, each.key)),
      roll,
    );
    if (found === undefined) return undefined;
    rename(found.parent, found.key, otherWords[found.key]!);
    return { what: `key ${found.path} as ${otherWords[found.key]}` };
  },
  (places, roll) => {
    const words = /^(assumed|stated|derived|external|binding|anticipatory|flow|stock|ratio|index|gaussian)$/;
    const found = pick(
      places.filter(({ parent, key }) => words.test(String(parent[key]))),
      roll,
    );
    if (found === undefined) return undefined;
    found.parent[found.key] = mistyped(String(found.parent[found.key]), roll);
    return { what: `word ${found.path} as ${found.parent[found.key]}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter(({ parent, key }) => typeof parent[key] === 'number'),
      roll,
    );
    if (found === undefined) return undefined;
    const value = found.parent[found.key] as number;
    const forms = [
      String(value),
      value >= 1000 ? value.toLocaleString('en-US') : String(value).replace('.', ','),
    ];
    found.parent[found.key] = forms[roll(2)];
    return { what: `number ${found.path} as "${found.parent[found.key]}"` };
  },
  (places, roll) => {
    const reference = /\.(indicator|shock)$|\.spearman\.\d+\.[01]$/;
    const found = pick(
      places.filter(({ path, parent, key }) => reference.test(path) && typeof parent[key] === 'string'),
      roll,
    );
    if (found === undefined) return undefined;
    found.parent[found.key] = mistyped(String(found.parent[found.key]), roll);
    return { what: `name ${found.path} as ${found.parent[found.key]}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter(
        ({ path, parent, key }) =>
          /equations?\b[^.]*$|\.equation$|\.equations\.[^.]+$/.test(path) && typeof parent[key] === 'string',
      ),
      roll,
    );
    if (found === undefined) return undefined;
    const text = String(found.parent[found.key]);
    const word = pick([...text.matchAll(/[A-Za-z]{5,}/g)], roll);
    if (word === undefined) return undefined;
    found.parent[found.key] =
      text.slice(0, word.index) + mistyped(word[0], roll) + text.slice(word.index + word[0].length);
    return { what: `equation ${found.path}: ${found.parent[found.key]}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter(
        ({ path, parent, key }) =>
          /\.equation$|\.equations\.[^.]+$/.test(path) && typeof parent[key] === 'string',
      ),
      roll,
    );
    if (found === undefined) return undefined;
    const text = String(found.parent[found.key]);
    const changed = inEquations[roll(inEquations.length)]!(text);
    if (changed === text) return undefined;
    found.parent[found.key] = changed;
    return { what: `equation ${found.path}: ${changed}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter(({ key, parent }) => key === 'unit' && /[a-z]{6,}/.test(String(parent[key]))),
      roll,
    );
    if (found === undefined) return undefined;
    const unit = String(found.parent.unit);
    const word = /[a-z]{6,}/.exec(unit)!;
    found.parent.unit =
      unit.slice(0, word.index) + mistyped(word[0], roll) + unit.slice(word.index + word[0].length);
    return { what: `unit ${found.path} as ${found.parent.unit}` };
  },
  (places, roll) => {
    const found = pick(
      places.filter(
        ({ parent, key }) =>
          key === 'value' && typeof parent.value === 'object' && 'normal' in (parent.value as Json),
      ),
      roll,
    );
    if (found === undefined) return undefined;
    const { mean, sd } = (found.parent.value as { normal: Json }).normal;
    found.parent.value = `normal(${mean}, ${sd})`;
    return { what: `law ${found.path} as ${found.parent.value}` };
  },
];

/** Slips in files alone: quotes that are forgotten. */
const unquote = (yaml: string) => yaml.replace(/: "([^"\\]*[([,:][^"\\]*)"/, ': $1');

/** A slip in a sound input, the same for the same seed. */
export function slipOf({ data }: Sound, seed: number, isFile: boolean): Slip {
  const roll = dice(seed);
  for (;;) {
    const copy = structuredClone(data);
    if (isFile && roll(8) === 0) return { what: 'quotes left out', data: copy, inText: unquote };
    const made = makers[roll(makers.length)]!(placesOf(copy), roll);
    if (made !== undefined) return { ...made, data: copy };
  }
}
