import { InputError } from '../core/plancast-error';
import { looksLikePercentile } from '../uncertainty/elicitation/percentile';
import { lawKinds } from '../uncertainty/read-law';
import type { WorkLimits } from './work-limits';

/** Laws that are made at once; each of the others is found by a search or a sum. */
const plainLaws: ReadonlySet<string> = new Set([
  ...['normal', 'lognormal', 'uniform', 'triangular', 'gamma', 'weibull', 'pert', 'logUniform', 'logistic'],
  ...['gumbel', 'pointMass', 'studentT', 'twoPieceNormal'],
]);

/** Keys under which formulas stand, and mappings of formulas. */
const formulaKeys: ReadonlySet<string> = new Set(['equation', 'value', 'baseline', 'equations', 'baselines']);

/** What costs time when a file is checked, whatever its size. */
type Work = Record<keyof WorkLimits, number>;

/**
 * Refuses a file whose check would take long although it is short: too many laws that are found by a search, too long
 * formulas, too many correlated names or simultaneous equations.
 *
 * @param data - of the file
 * @throws InputError E_LIMIT, with the limit to raise
 */
export function checkWork(where: string, data: unknown, limits: Work): void {
  const work: Work = { laws: 0, formulas: 0, correlated: 0, simultaneous: 0 };
  measure(data, '', work);
  const issues = (Object.keys(work) as (keyof Work)[])
    .filter((what) => work[what] > limits[what])
    .map((what) => {
      const { en, zh } = words[what];
      const most = limits[what];
      const raise = `limits: { ${what}: ${work[what]} }`;
      return {
        code: 'E_LIMIT' as const,
        path: '',
        message: `${where}: expected the file to hold at most ${most} ${en}, got ${work[what]}`,
        got: `${work[what]}`,
        allowed: `at most ${most} ${en}`,
        hint: `write less, or in code raise the limit with ${raise}`,
        zh: {
          message: `${where}：文件中${zh}应不超过 ${most}，现为 ${work[what]}`,
          hint: `请缩减内容，或在代码中用 ${raise} 提高上限`,
        },
      };
    });
  if (issues.length > 0) throw new InputError(issues);
}

const words: Readonly<Record<keyof Work, { readonly en: string; readonly zh: string }>> = {
  laws: { en: 'laws that are truncated, mixed or fitted', zh: '截断、混合或拟合的分布' },
  formulas: { en: 'characters of formulas', zh: '公式的字符总数' },
  correlated: { en: 'correlated names', zh: '相关的名称' },
  simultaneous: { en: 'simultaneous equations', zh: '联立方程' },
};

function measure(data: unknown, key: string, work: Work): void {
  if (typeof data === 'string' && formulaKeys.has(key)) work.formulas += data.length;
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const part of data) measure(part, '', work);
    return;
  }
  const entries = Object.entries(data);
  // The quantiles of a metalog are no law of their own.
  if (key !== 'quantiles' && isElaborate(entries)) work.laws++;
  if (key === 'dependence') work.correlated += correlatedNames(data);
  if ((data as { simultaneous?: unknown }).simultaneous === true)
    work.simultaneous += Object.keys((data as { indicators?: object }).indicators ?? {}).length;
  // Under such a key stand formulas by name.
  const inner = key === 'equations' || key === 'baselines' ? key : undefined;
  for (const [name, part] of entries) measure(part, inner ?? name, work);
}

/** Whether an object is the notation of a law that takes time. */
function isElaborate(entries: readonly (readonly [string, unknown])[]): boolean {
  const [first] = entries;
  if (entries.some(([key]) => looksLikePercentile(key))) return true;
  if (first === undefined || entries.length > 1) return entries.some(([key]) => key === 'weight');
  return lawKinds.includes(first[0]) && !plainLaws.has(first[0]);
}

function correlatedNames(dependence: object): number {
  const { names, spearman, kendall, latent } = dependence as Readonly<Record<string, unknown>>;
  const pairs = [spearman, kendall, latent].flatMap((list) => (Array.isArray(list) ? list : []));
  const all = [names, ...pairs.map((pair) => (Array.isArray(pair) ? pair.slice(0, 2) : []))];
  return new Set(all.flatMap((each) => (Array.isArray(each) ? each : []))).size;
}
