import { type NameHint, nameHint } from '../../core/unknown-name';
import { functionTable } from '../function-table';
import { functionTemplates } from './functions/function-templates';

const power = 'write x^y';
const round = 'write floor(x + 0.5)';

/** Functions of other programs, and how formulas write them. */
const advice: Readonly<Record<string, string>> = {
  ...{
    ln: 'write log(x)',
    log10: 'write log(x) / log(10)',
    log2: 'write log(x) / log(2)',
    e: 'write exp(x)',
  },
  ...{ pow: power, power, sqr: power, cbrt: 'write x^(1 / 3)', ceil: 'write -floor(-x)', round, int: round },
  ...{ iif: 'write if(a < b, c, d)', ifelse: 'write if(a < b, c, d)', where: 'write if(a < b, c, d)' },
  ...{
    mean: 'write (a + b) / 2',
    avg: 'write (a + b) / 2',
    average: 'write (a + b) / 2',
    sum: 'write a + b',
  },
  ...{
    lag: 'write x(-1)',
    l: 'write x(-1)',
    shift: 'write x(-1)',
    d: 'write diff(x)',
    delta: 'write diff(x)',
  },
  ...{ pch: 'write growth(x)', pct: 'write growth(x)', pct_change: 'write growth(x)', del: 'write diff(x)' },
  ...{ normcdf: 'write normalCdf(x)', pnorm: 'write normalCdf(x)', phi: 'write normalCdf(x)' },
  ...{ sign: 'write x < 0 ? -1 : 1', sgn: 'write x < 0 ? -1 : 1', bound: 'write clamp(x, low, high)' },
};

/** Functions that draw random numbers, which formulas never do. */
const random =
  /^(rand|randn|random|randint|rnorm|runif|rlnorm|rnd|nrnd|normal|uniform|gauss|gaussian|noise|lognormal)$/i;

/** Whether a name is that of a function that draws random numbers in some other program. */
export function isRandom(name: string): boolean {
  return random.test(name);
}

/** What to write in the place of a function that formulas do not have. */
export function hintForFunction(
  name: string,
): Pick<NameHint, 'hint' | 'suggestion'> & { readonly zh?: string } {
  const known = name.toLowerCase();
  if (Object.hasOwn(advice, known)) return { hint: advice[known]! };
  const functions = [...Object.keys(functionTable), 'if'];
  const near = nameHint(name, [...functions, ...Object.keys(functionTemplates)]);
  if (near.suggestion !== undefined) return near;
  return {
    hint: `the functions are ${functions.join(', ')}, growth, dlog, diff and the projection functions`,
    zh: `可用函数：${functions.join('、')}、growth、dlog、diff 以及各预测函数`,
  };
}
