import type { Issue } from '../core/issue';
import { listNames } from '../core/list-names';
import { printFormula } from './formula/print-formula';
import type { Indicator } from './indicator';
import { printDigits } from './print-digits';

/** A base-year value that is not what the equation gives for that year. */
export interface Contradiction {
  readonly year: number;
  readonly stated: number;
  readonly computed: number;
  /** How far the two may lie apart. */
  readonly allowed: number;
  /** What the equation reads. */
  readonly names: readonly string[];
}

/** The fault of such a value, with all ways to repair it. */
export function baseYearIssue(
  indicator: Indicator,
  contradiction: Contradiction,
  place: { readonly where: string; readonly path: string; readonly mayFollow: boolean },
): Issue {
  const { where, path, mayFollow } = place;
  const { id, identity } = indicator;
  const text = printFormula(indicator.equation);
  const { year, names } = contradiction;
  const [stated, computed] = [printDigits(contradiction.stated), printDigits(contradiction.computed)];
  const allowed = printDigits(contradiction.allowed, 2);
  const isNumber = Number.isFinite(contradiction.computed);
  const made = [id, ...names].map((name) => `\`${name}\``);
  const [says, saysZh] = identity
    ? ['contradicts the identity', '与恒等式']
    : ['is not what the equation gives, so that the path jumps in its first year:', '与方程'];
  const follow = mayFollow
    ? [`leave that of \`${id}\` out, so that it follows`, `省略 \`${id}\` 的基期值，由方程推出`]
    : [
        `set that of \`${id}\` to '${text}', so that it follows`,
        `将 \`${id}\` 的基期值写为 '${text}'，由方程推出`,
      ];
  return {
    code: 'E_INCONSISTENT',
    path,
    message: `${where}: \`${path}\`: the base-year value ${stated} of \`${id}\` ${says} \`${text}\`, which gives ${computed} in ${year}${isNumber ? `; they may differ by ${allowed}` : ''}`,
    got: stated,
    ...(isNumber ? { allowed: `a value within ${allowed} of ${computed}` } : {}),
    hint: `mend the base-year value of ${listNames(made)}; or ${follow[0]}; or state a \`tolerance\` of \`${id}\` where published numbers do not add up`,
    zh: {
      message: `${where}：\`${path}\`：\`${id}\` 的基期值 ${stated} ${saysZh} \`${text}\` ${identity ? '矛盾' : '不符，路径将在首年跳变'}，该式给出 ${year} 年的值为 ${computed}${isNumber ? `；允许相差 ${allowed}` : ''}`,
      hint: `请更正 ${listNames(made, 'zh')} 的基期值；或${follow[1]}；若公布的数字本身加总不一致，可为 \`${id}\` 设定 \`tolerance\``,
    },
  };
}
