import { log } from '../../core/log';
import type { InputError } from '../../core/plancast-error';
import type { Distribution } from '../distribution';
import type { Percentile } from './percentile';
import { type QuantileFamily, quantileFamilies } from './quantile-families';
import { quantileRefusal, type StatedParameter } from './quantile-fit';

/** Difference of a quantile from that of the law, as a share of the law's spread, that passes for rounding. */
const allowedShare = 1e-9;

/** Share of a quantile that rounding may take, and, where parameters are logarithms, as often again as ln x says. */
const rounding = 2e-15;

/** Whether a law has a quantile, to 1e-9 of its spread and of the distance from either end of its support. */
export function hasQuantile(law: Distribution, point: Percentile): boolean {
  const { x } = point;
  const [low, high] = law.support;
  const spread = Math.min(law.quantileUpper(0.05) - law.quantile(0.05), x - low, high - x);
  const size = Math.abs(x);
  const lost = size === 0 ? 0 : rounding * size * Math.max(1, Math.abs(log(size)));
  return Math.abs(quantileOf(law, point) - x) <= allowedShare * spread + lost;
}

function quantileOf(law: Distribution, { p, q }: Percentile): number {
  return p <= q ? law.quantile(p) : law.quantileUpper(q);
}

/** What the message of a refusal needs to know. */
interface Context {
  readonly family: QuantileFamily;
  readonly used: readonly Percentile[];
  readonly stated?: StatedParameter | undefined;
}

/** No member of the family has the quantiles that it was to be fitted to. */
export function noMember({ family, used, stated }: Context): InputError {
  const last = used[used.length - 1]!;
  const others = [...used.slice(0, -1).map(({ key }) => key), ...(stated === undefined ? [] : [stated.name])];
  const list = others.map((each) => `\`${each}\``);
  const hints: Partial<Record<QuantileFamily, readonly [string, string]>> = {
    beta: [
      'where quantiles lie close together, normal comes close to a beta',
      '分位数十分接近时，normal 与 beta 相差甚微',
    ],
    metalog: ['shiftedLognormal goes through any three quantiles', 'shiftedLognormal 可通过任意三个分位数'],
    shiftedLognormal: ['use normal, which it comes close to here', '请改用与之极为接近的 normal'],
  };
  const [hint, chinese] = (stated === undefined ? hints[family] : undefined) ?? [];
  return quantileRefusal(last, {
    code: 'E_INCONSISTENT',
    expected: `a quantile that a ${family} with this ${list.join(' and this ')} can have`,
    ...(hint === undefined ? {} : { hint }),
    zh: {
      expected: `具有该 ${list.join('、')} 的 ${family} 所能取的分位数`,
      ...(chinese === undefined ? {} : { hint: chinese }),
    },
  });
}

/** A quantile besides those that were fitted is not that of the law. */
export function disagreement(
  law: Distribution,
  point: Percentile,
  { family, used, stated }: Context,
): InputError {
  const keys = [...used.map(({ key }) => key), ...(stated === undefined ? [] : [stated.name])];
  const list = keys.map((each) => `\`${each}\``);
  const has = Number(quantileOf(law, point).toPrecision(12));
  const more = Object.keys(quantileFamilies[family].parameters).length === 2 && stated === undefined;
  return quantileRefusal(point, {
    code: 'E_INCONSISTENT',
    expected: `${has}, which a ${family} with these ${list.join(' and ')} has there`,
    hint: more
      ? 'leave it out, or use shiftedLognormal, twoPieceNormal or metalog, which go through three'
      : 'leave it out, or fit metalog({ quantiles }) to all of them',
    zh: {
      expected: `${has}，即具有 ${list.join('、')} 的 ${family} 在该处的分位数`,
      hint: more
        ? '请省略该项，或改用可通过三个分位数的 shiftedLognormal、twoPieceNormal 或 metalog'
        : '请省略该项，或用 metalog({ quantiles }) 拟合全部分位数',
    },
  });
}
