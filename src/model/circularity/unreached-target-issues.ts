import type { Issue } from '../../core/issue';
import { printValue } from '../../core/print-value';
import type { Bilingual } from '../../plan/provenance';
import type { Target } from '../../plan/target';
import type { JudgedAssumptions } from './judged-assumptions';
import { partPlaces } from './part-places';
import { placeKey } from './place';
import { reachOf } from './reach';
import type { Statement } from './statement';
import { targetReads } from './target-reads';

/**
 * Faults of values that were set from targets which they do not reach, so that there is nothing to mark. Targets that
 * the scenario goes without are passed over.
 */
export function unreachedTargetIssues(
  where: string,
  statements: readonly Statement[],
  subject: JudgedAssumptions,
): Issue[] {
  if (statements.length === 0) return [];
  const reach = reachOf(subject);
  return statements.flatMap(({ path, restsOn, parts }) => {
    const keys = parts.flatMap((part) => partPlaces(part, subject).map(placeKey));
    const reaches = (places: Parameters<typeof reach>[0]) => {
      const behind = reach(places);
      return keys.some((key) => behind.has(key));
    };
    return restsOn.flatMap((id, i) => {
      const target = subject.targets[id];
      if (target === undefined || reaches(targetReads(target, subject))) return [];
      return [issueOf(where, `${path}.restsOn[${i}]`, target, reasonOf(target, subject, reaches))];
    });
  });
}

type Reaches = (places: ReturnType<typeof targetReads>) => boolean;

function reasonOf(target: Target, subject: JudgedAssumptions, reaches: Reaches): Bilingual {
  const { base, horizon } = subject.years;
  const { indicator, year } = target;
  if (!Object.hasOwn(subject.indicators, indicator)) {
    return { en: `the model has no indicator \`${indicator}\``, zh: `模型中没有指标 \`${indicator}\`` };
  }
  if (year > horizon) {
    return {
      en: `it is for ${year}, after the horizon ${horizon}`,
      zh: `目标年份${year}晚于模型末年${horizon}`,
    };
  }
  if (year <= base) {
    return {
      en: `it is for ${year}, not after the base year ${base}`,
      zh: `目标年份${year}不晚于基期${base}`,
    };
  }
  const reads = targetReads(target, subject);
  const names = [...new Set(reads.map(({ name }) => name))];
  const moved = Array.from({ length: horizon - base + 1 }, (_, i) => base + i).filter((each) =>
    reaches(names.map((name) => ({ name, year: each }))),
  );
  const quoted = names.map((name) => `\`${name}\``);
  const [en, zh] = [quoted.join(' or '), quoted.join('或')];
  if (moved.length === 0) {
    return { en: `no equation leads from it to ${en}`, zh: `没有方程由它传导到 ${zh}` };
  }
  if (moved[0]! > year) {
    return {
      en: `it reaches ${en} in ${moved[0]} at the earliest, and the target is for ${year}`,
      zh: `它最早在${moved[0]}年才影响 ${zh}，而目标年份为${year}年`,
    };
  }
  const read = [...new Set(reads.map((place) => place.year))].sort((a, b) => a - b);
  return {
    en: `it moves ${en} in ${listed(moved, 'en')}, and the target reads ${listed(read, 'en')}`,
    zh: `它只影响 ${zh} 的${listed(moved, 'zh')}，而目标取${listed(read, 'zh')}的数值`,
  };
}

function listed(years: readonly number[], language: 'en' | 'zh'): string {
  if (language === 'zh') return years.map((year) => `${year}年`).join('、');
  return years.length === 1 ? `${years[0]} alone` : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
}

function issueOf(where: string, path: string, { id }: Target, reason: Bilingual): Issue {
  return {
    code: 'E_INCONSISTENT',
    path,
    message: `${where}: \`${path}\`: what is set here does not reach the target \`${id}\`: ${reason.en}`,
    got: printValue(id),
    hint: `take \`${id}\` out of \`restsOn\`, or mend the equations that should lead to it`,
    zh: {
      message: `${where}：\`${path}\`：此处的取值影响不到目标 \`${id}\`：${reason.zh}`,
      hint: `请从 \`restsOn\` 中删去 \`${id}\`，或修正应当通向它的方程`,
    },
  };
}
