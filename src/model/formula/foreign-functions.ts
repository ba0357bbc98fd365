import { type NameHint, nameHint } from '../../core/unknown-name';
import { functionTable } from '../function-table';
import { write } from './formula-wording';
import { functionTemplates } from './functions/function-templates';

const power = 'x^y';
const round = 'floor(x + 0.5)';

/** Functions of other programs, each with what formulas write in its place. */
const advice: Readonly<Record<string, string>> = {
  ...{
    ln: 'log(x)',
    log10: 'log(x) / log(10)',
    log2: 'log(x) / log(2)',
    e: 'exp(x)',
  },
  ...{ pow: power, power, sqr: power, cbrt: 'x^(1 / 3)', ceil: '-floor(-x)', round, int: round },
  ...{ iif: 'if(a < b, c, d)', ifelse: 'if(a < b, c, d)', where: 'if(a < b, c, d)' },
  ...{
    mean: '(a + b) / 2',
    avg: '(a + b) / 2',
    average: '(a + b) / 2',
    sum: 'a + b',
  },
  ...{
    lag: 'x(-1)',
    l: 'x(-1)',
    shift: 'x(-1)',
    d: 'diff(x)',
    delta: 'diff(x)',
  },
  ...{ pch: 'growth(x)', pct: 'growth(x)', pct_change: 'growth(x)', del: 'diff(x)' },
  ...{ normcdf: 'normalCdf(x)', pnorm: 'normalCdf(x)', phi: 'normalCdf(x)' },
  ...{ sign: 'x < 0 ? -1 : 1', sgn: 'x < 0 ? -1 : 1', bound: 'clamp(x, low, high)' },
};

/** Functions that draw random numbers, which formulas never do. */
const random =
  /^(rand|randn|random|randint|rnorm|runif|rlnorm|rnd|nrnd|normal|uniform|gauss|gaussian|noise|lognormal)$/i;

/** Whether a name is that of a function that draws random numbers in some other program. */
export function isRandom(name: string): boolean {
  return random.test(name);
}

/** What to write in the place of a function that formulas do not have. */
export function hintForFunction(name: string): NameHint {
  const known = name.toLowerCase();
  if (Object.hasOwn(advice, known)) {
    const { en, zh } = write(advice[known]!);
    return { hint: en, zh };
  }
  const functions = [...Object.keys(functionTable), 'if'];
  const near = nameHint(name, [...functions, ...Object.keys(functionTemplates)]);
  if (near.suggestion !== undefined) return near;
  return {
    hint: `the functions are ${functions.join(', ')}, growth, dlog, diff and the projection functions`,
    zh: `可用函数：${functions.join('、')}、growth、dlog、diff 以及各预测函数`,
  };
}
