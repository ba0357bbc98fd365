import type { TextShape } from '../core/analysis-result';
import { parseInput } from '../core/parse-input';
import type { TextColumn } from '../core/table-lines';
import { textTable } from '../core/text-table';
import { wrapLines } from '../core/wrap-lines';
import type { Language } from '../plan/language';
import { bracketed } from '../plan/number-signs';
import type { MeanEstimate } from '../simulation/estimates/bounded-mean';
import { printLevel } from './attainment-table';
import { printOdds } from './circular-lines';
import { tableWords } from './table-words';
import { sentenceShape, tableShape } from './text-shape';
import type { Link, WeakestLinkData, WeakestLinkRow } from './weakest-link-result';

const words = {
  en: {
    target: 'target',
    year: 'year',
    share: 'share of misses (LEVEL)',
    alone: 'missed alone',
    missed: 'missed',
    nothing: 'No target of the plan can be judged.',
    all: (any: string) => `At least one target is missed with probability ${any}; the shares add up to it.`,
    none: (any: string) => `No draw missed a target: some target is missed with probability ${any}.`,
    answer: (link: { name: string; year: number; share: string; any: string; alone: string }) =>
      `${link.name} (${link.year}) costs the plan most: of the probability of ${link.any} that some target is missed, ${link.share} falls on it; it alone is missed with probability ${link.alone}.`,
  },
  zh: {
    target: '目标',
    year: '年份',
    share: '未达标份额（LEVEL置信区间）',
    alone: '仅该目标未达标',
    missed: '未达标概率',
    nothing: '规划中没有可评估的目标。',
    all: (any: string) => `至少有一个目标未达标的概率为${any}，各目标的份额之和与此相等。`,
    none: (any: string) => `抽样中没有目标未达标：至少有一个目标未达标的概率${any}。`,
    answer: (link: { name: string; year: number; share: string; any: string; alone: string }) =>
      `${link.name}（${link.year}年）对规划影响最大：在至少一个目标未达标的概率${link.any}中，归于它的份额为${link.share}；仅它一个未达标的概率为${link.alone}。`,
  },
} as const satisfies Record<Language, Record<string, unknown>>;

/** Table of the targets, the costliest first, then what the shares add up to, and the targets that were left out. */
export function weakestLinkTable(data: WeakestLinkData, shape: TextShape = {}): string {
  const { lang, width } = parseInput('table', tableShape, shape);
  const own = words[lang];
  const { circular, notEvaluable, colon, semicolon } = tableWords[lang];
  const columns: TextColumn[] = [
    { heading: '', align: 'right' },
    { heading: own.target, align: 'left', widest: 40 },
    { heading: own.year, align: 'left' },
    { heading: own.share.replace('LEVEL', printLevel(data.level, lang)), align: 'right', breaks: 'brackets' },
    { heading: own.alone, align: 'right', breaks: 'brackets' },
    { heading: own.missed, align: 'right', breaks: 'brackets' },
  ];
  const rows = data.links.map((link) => [
    `${link.rank}`,
    link.name[lang],
    `${link.year}`,
    printOdds(oddsOf(link.share), link.circular, lang),
    printOdds(oddsOf(link.alone), false, lang),
    printOdds(oddsOf(link.missed), false, lang),
  ]);
  const others = data.leftOut.map(({ name }) => name[lang]);
  const notes = [
    ...(data.links.length === 0 ? [own.nothing] : [own.all(printed(data.anyMissed, lang))]),
    ...(data.links.some((link) => link.circular) ? [`* ${circular}`] : []),
    ...(others.length === 0
      ? []
      : [`${notEvaluable}${bracketed(others.length, lang)}${colon}${others.join(semicolon)}`]),
  ];
  return [
    ...(rows.length === 0 ? [] : [textTable(columns, rows, width), '']),
    ...notes.map((note) => wrapLines(note, width)),
  ].join('\n');
}

/** The target that costs the plan most, in plain words. */
export function weakestLinkSentence(
  { links, anyMissed }: WeakestLinkData,
  shape: Pick<TextShape, 'lang'> = {},
): string {
  const { lang } = parseInput('sentence', sentenceShape, shape);
  const own = words[lang];
  const [first] = links;
  if (first === undefined) return own.nothing;
  const any = printed(anyMissed, lang);
  if (anyMissed.value === 0) return own.none(any);
  const { circular } = tableWords[lang];
  const answer = own.answer({
    name: first.name[lang],
    year: first.year,
    share: printed(first.share, lang),
    any,
    alone: printed(first.alone, lang),
  });
  return first.circular ? `${answer} ${circular}` : answer;
}

/** One record a target, the costliest first. */
export function weakestLinkRows({ scenario, draws, links }: WeakestLinkData): WeakestLinkRow[] {
  return links.map((link: Link) => ({
    scenario,
    rank: link.rank,
    target: link.id,
    nameEn: link.name.en,
    nameZh: link.name.zh,
    indicator: link.indicator,
    year: link.year,
    attribute: link.attribute,
    missed: link.missed.value,
    missedLow: link.missed.interval[0],
    missedHigh: link.missed.interval[1],
    alone: link.alone.value,
    aloneLow: link.alone.interval[0],
    aloneHigh: link.alone.interval[1],
    share: link.share.value,
    shareLow: link.share.interval[0],
    shareHigh: link.share.interval[1],
    circular: link.circular,
    draws,
  }));
}

function printed(estimate: MeanEstimate, lang: Language): string {
  return printOdds(oddsOf(estimate), false, lang);
}

function oddsOf({ value, interval }: MeanEstimate) {
  return { probability: value, interval };
}
