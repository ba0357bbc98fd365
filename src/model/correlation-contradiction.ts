import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import type { MatrixFault } from '../uncertainty/dependence/matrix-faults';

/**
 * Issue of correlations that no variables can have together.
 *
 * @param where - name of the public function
 * @param names - of the variables
 * @param fault - of the matrix of the correlations behind the copula
 * @param conversion - rank correlation that they are converted from, where its own matrix is without fault
 */
export function contradiction(
  where: string,
  names: readonly string[],
  fault: Pick<MatrixFault, 'expected' | 'hint' | 'zh'> & { readonly input?: unknown },
  conversion?: 'spearman' | 'kendall',
): Issue {
  const { expected, hint, zh, input } = fault;
  const got = input === undefined ? undefined : printValue(input);
  const { subject, cause, chinese } = wordsFor(names, conversion);
  return {
    code: 'E_CORR_NOT_PSD',
    path: 'dependence',
    message: `${where}: expected ${subject} to be ${expected}${got === undefined ? '' : `, got ${got}`}`,
    hint: joined('; ', [cause, hint, 'take the nearest possible ones with nearest: true']),
    zh: {
      message: `${where}：${chinese.subject}应为${zh?.expected}${got === undefined ? '' : `，现为 ${got}`}`,
      hint: joined('；', [chinese.cause, zh?.hint, '可用 nearest: true 取最近的有效矩阵']),
    },
  };
}

function wordsFor(names: readonly string[], conversion: 'spearman' | 'kendall' | undefined) {
  const [list, chineseList] = [names.join(', '), names.join('、')];
  if (conversion === undefined) {
    return { subject: `the correlations of ${list}`, chinese: { subject: `${chineseList} 的相关系数矩阵` } };
  }
  const measure = conversion === 'spearman' ? 'Spearman' : 'Kendall';
  return {
    subject: `the correlations behind the copula, converted from ${measure}'s of ${list},`,
    cause: 'the rank correlations are possible together, their conversion makes them contradict each other',
    chinese: {
      subject: `由 ${chineseList} 的 ${measure} 秩相关换算得到的 Copula 潜在相关系数矩阵`,
      cause: '秩相关本身可以同时成立，矛盾由换算产生',
    },
  };
}

function joined(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
