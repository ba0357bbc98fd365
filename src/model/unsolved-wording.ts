import type { ChineseWording } from '../core/issue';
import { listNames } from '../core/list-names';
import type { UnsolvedBlock, UnsolvedReason } from './simultaneous/unsolved-block';

/** Sentences on a block of simultaneous equations that is not solved, without the function that tells of it. */
export interface UnsolvedWording {
  readonly message: string;
  readonly hint: string;
  readonly zh: Required<ChineseWording>;
}

/** What the names of a block are, by the reason why it is not solved; `NAMES` and `YEAR` are put in. */
const english: Readonly<Record<UnsolvedReason, { one: string; many: string; hint: string }>> = {
  contradiction: {
    one: 'NAMES has no solution in YEAR: its equation contradicts itself',
    many: 'NAMES have no solution in YEAR: their equations contradict one another',
    hint: 'mend one of the equations',
  },
  jump: {
    one: 'NAMES has no solution in YEAR that is found: a jump stands where one would be',
    many: 'NAMES have no solution in YEAR that is found: a jump stands where one would be',
    hint: 'let the two sides of the condition meet where it changes, or take max or min in its place',
  },
  notFound: {
    one: 'NAMES has no solution in YEAR that is found',
    many: 'NAMES have no solution in YEAR that is found',
    hint: 'see whether the equations have one at these values; a baseline near it helps the search',
  },
  singular: {
    one: 'NAMES is not determined in YEAR: the derivative of its equation is singular',
    many: 'NAMES are not determined in YEAR: the matrix of the derivatives of their equations is singular',
    hint: 'give an equation of its own to a name that only repeats the others, such as one that reads last year',
  },
  tooSteep: {
    one: 'the equation of NAMES is too steep for doubles in YEAR',
    many: 'the equations of NAMES are too steep for doubles in YEAR',
    hint: 'make the response to a small change smaller, or write the equations in logarithms',
  },
  notFinite: {
    one: 'the equation of NAMES has no finite value in YEAR',
    many: 'the equations of NAMES have no finite values in YEAR',
    hint: 'look for a root, a logarithm or a division without a value, and for values of other indicators that are not finite',
  },
};

const chinese: Readonly<Record<UnsolvedReason, { message: string; hint: string }>> = {
  contradiction: { message: 'NAMES 在 YEAR 年无解：方程互相矛盾', hint: '修改其中一个方程' },
  jump: {
    message: 'NAMES 在 YEAR 年未找到解：应有解之处公式发生跳跃',
    hint: '让条件两侧在切换处取值相同，或改用 max、min',
  },
  notFound: {
    message: 'NAMES 在 YEAR 年未找到解',
    hint: '检查方程在这些取值下是否有解；基期值接近解有助于求解',
  },
  singular: {
    message: 'NAMES 在 YEAR 年无法由方程确定：导数矩阵奇异',
    hint: '有的方程只是重复其他方程，请另写一个，例如使用上年值',
  },
  tooSteep: {
    message: 'NAMES 的方程在 YEAR 年过于陡峭，超出双精度所能达到的精度',
    hint: '减小对微小变化的反应，或改用对数形式',
  },
  notFinite: {
    message: 'NAMES 的方程在 YEAR 年没有有限值',
    hint: '检查是否有无意义的开方、对数或除法，以及其他指标的非有限值',
  },
};

/**
 * What is to be said of a block that is not solved: its names, the year, the reason, and the largest residual relative
 * to the terms of its equation.
 *
 * @example unsolvedWording(['x', 'y'], 2021, { reason: 'contradiction', residual: 0.5 }).message; // 'x, y have no solution in 2021: their equations contradict one another; largest relative residual 0.5'
 */
export function unsolvedWording(
  names: readonly string[],
  year: number,
  { reason, residual }: UnsolvedBlock,
): UnsolvedWording {
  const { one, many, hint } = english[reason];
  const { message, hint: zhHint } = chinese[reason];
  const put = (sentence: string, lang: 'en' | 'zh') =>
    sentence.replace('YEAR', String(year)).replace('NAMES', () => listNames(names, lang));
  const size = residualText(residual);
  return {
    message: `${put(names.length === 1 ? one : many, 'en')}${size && `; largest relative residual ${size}`}`,
    hint,
    zh: { message: `${put(message, 'zh')}${size && `；最大相对残差 ${size}`}`, hint: zhHint },
  };
}

/** A relative residual for print, two digits; empty where it is not a number. */
export function residualText(residual: number): string {
  return Number.isNaN(residual) ? '' : String(Number(residual.toPrecision(2)));
}

/** Reasons in a few words. */
const labels = {
  en: {
    contradiction: 'contradiction',
    jump: 'jump',
    notFound: 'no solution found',
    singular: 'not determined',
    tooSteep: 'too steep',
    notFinite: 'no finite values',
  },
  zh: {
    contradiction: '互相矛盾',
    jump: '跳跃',
    notFound: '未找到解',
    singular: '无法确定',
    tooSteep: '过于陡峭',
    notFinite: '没有有限值',
  },
} as const satisfies Record<'en' | 'zh', Record<UnsolvedReason, string>>;

/** Counts by reason for print. @example reasonsText({ singular: 2 }, 'en'); // 'not determined 2' */
export function reasonsText(
  reasons: Readonly<Partial<Record<UnsolvedReason, number>>>,
  lang: 'en' | 'zh',
): string {
  const counts = Object.entries(reasons).map(([reason, count]) => {
    return `${labels[lang][reason as UnsolvedReason]} ${count}`;
  });
  return counts.join(lang === 'en' ? ', ' : '，');
}
