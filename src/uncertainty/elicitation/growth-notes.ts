import type { Bilingual } from '../../plan/provenance';
import type { GrowthStatistics } from './growth-statistics';
import { isStationary, type PersistenceChoice } from './persistence-choice';

/** Growths below which a persistence is better left out. */
const enoughGrowths = 15;

/**
 * Why the shock of a fit has its persistence, in both languages: the estimate with its standard error, what was made
 * of it, and what is recommended.
 *
 * @param choice - as the caller gave it; undefined where the estimate is shrunk
 */
export function persistenceNote(
  statistics: GrowthStatistics,
  choice: PersistenceChoice | undefined,
): Bilingual {
  const { years, growths, estimatedPersistence } = statistics;
  const span = years.join('-');
  const [value, estimate, error] = [
    statistics.persistence,
    estimatedPersistence,
    statistics.persistenceStandardError,
  ].map((each) => Number(each.toPrecision(3)));
  const en = [`deviations from the mean log growth of ${span}`];
  const zh = [`${span}年对数增长率对均值的偏离`];
  const from = {
    en: `the estimate ${estimate} (standard error ${error})`,
    zh: `估计值 ${estimate}（标准误 ${error}）`,
  };
  if (choice === undefined) {
    en.push(`persistence ${value}: ${from.en} times n / (n + 20), n = ${growths} growths`);
    zh.push(`持续性 ${value}，即${from.zh}乘以 n / (n + 20)，n = ${growths} 个增长率`);
  } else if (choice === 'estimate') {
    en.push(`persistence ${value}: ${from.en}, not corrected for the length of the series`);
    zh.push(`持续性 ${value}，即${from.zh}，未作小样本修正`);
  } else if (choice === 'none') {
    en.push(`no persistence, as chosen; ${from.en} is not used`);
    zh.push(`按选定不设持续性；未采用${from.zh}`);
  } else {
    en.push(`persistence ${value}, as chosen; ${from.en} is not used`);
    zh.push(`持续性 ${value} 为选定值；未采用${from.zh}`);
  }
  if (!isStationary(estimatedPersistence)) {
    en.push('the estimate lies outside (-1, 1): the growth rates do not return to their mean');
    zh.push('估计值在 (-1, 1) 之外：增长率不回归均值');
  }
  if (growths < enoughGrowths && choice !== 'none') {
    en.push(`below ${enoughGrowths} growths persistence: 'none' is recommended`);
    zh.push(`增长率少于 ${enoughGrowths} 个时建议 persistence: 'none'`);
  }
  return { en: en.join('; '), zh: zh.join('；') };
}
