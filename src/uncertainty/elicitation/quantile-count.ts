import { fault } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { issuesOf } from '../../core/schema-issues';
import type { Percentile } from './percentile';
import { familyOf, freeParameters } from './quantile-families';
import type { StatedLaw } from './stated-quantiles';

/**
 * The quantiles that a law is fitted to: as many as it has free parameters.
 *
 * Of more than are needed, those farthest out are taken, and of three the one nearest to the median.
 *
 * @throws InputError E_SHAPE where there are too few, with how many are missing
 */
export function usedQuantiles(law: StatedLaw): readonly Percentile[] {
  const { family, points, stated } = law;
  const free = freeParameters(familyOf(family));
  const needed = free - (stated === undefined ? 0 : 1);
  if (points.length < needed) throw tooFew(law, free, needed);
  if (points.length === needed) return points;
  const byDistance = [...points].sort((a, b) => Math.abs(b.p - b.q) - Math.abs(a.p - a.q));
  if (needed === 1) return byDistance.slice(0, 1);
  const [first, last] = [points[0]!, points[points.length - 1]!];
  if (needed === 2) return [first, last];
  return [first, byDistance.findLast((each) => each !== first && each !== last)!, last];
}

function tooFew({ family, points, stated }: StatedLaw, free: number, needed: number): InputError {
  const missing = needed - points.length;
  const last = points[points.length - 1];
  const count = counted(needed, last !== undefined);
  const beside = stated === undefined ? '' : ` besides \`${stated.name}\``;
  const names = stated === undefined ? Object.keys(familyOf(family).parameters) : [];
  const parameters = names.map((each) => `\`${each}\``);
  const instead = names.length === 0 ? '' : `, or state ${parameters.join(' or ')} in place of one`;
  const inPlace = names.length === 0 ? '' : `，或给出 ${parameters.join(' 或 ')} 代替其中一个`;
  const issue = fault({
    code: 'E_SHAPE',
    expected: `${count.en}${beside}, for the ${free} free parameters of a ${family}`,
    hint: `${missing} ${missing === 1 ? 'is' : 'are'} missing; give another percentile from p1 to p99${instead}`,
    zh: {
      expected: `${stated === undefined ? '' : `除 \`${stated.name}\` 外的 `}${count.zh}（${family} 有 ${free} 个自由参数）`,
      hint: `还缺 ${missing} 个；请给出 p1 至 p99 中的其他百分位数${inPlace}`,
    },
  });
  // A fault at a quantile is told of the law in a file; one of the whole could be that of any other form.
  const place = last === undefined ? { path: [], input: {} } : { path: [last.key], input: last.x };
  return new InputError(issuesOf('fromQuantiles', [{ ...issue, ...place }]));
}

/** How many quantiles are needed, or that the one at fault is one of them. */
function counted(count: number, isGiven: boolean): { readonly en: string; readonly zh: string } {
  if (isGiven) return { en: `one of ${count} quantiles`, zh: `${count} 个分位数之一` };
  return { en: count === 1 ? '1 quantile' : `${count} quantiles`, zh: `${count} 个分位数` };
}
