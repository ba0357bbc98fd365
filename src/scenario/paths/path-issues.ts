import type { Issue } from '../../core/issue';
import { spaced } from '../../core/spaced';
import { type NamedThing, unknownName } from '../../core/unknown-name';
import type { Wording } from '../../core/wording';
import type { KnownNames } from '../../model/reference-issues';
import type { PathDefinition } from './path-schema';
import type { PathYears } from './path-years';

/**
 * Faults of a path that only the model shows: years outside its horizon, years without a number, names that it does
 * not have.
 *
 * @param where - name of the public function, for messages
 * @param at - place of the path: `paths.population`
 */
export function pathIssues(
  where: string,
  at: string,
  path: PathDefinition,
  known: KnownNames,
  years: PathYears,
): Issue[] {
  const { growth, interpolate, step, ramp, byYear, growthAs, remainder } = path;
  const input = (place: string, name: unknown) => unknownIn(where, place, 'input', name, known.inputs);
  const indicator = (place: string, name: unknown) =>
    unknownIn(where, place, 'indicator', name, known.indicators);
  const yearOf = (place: string, year: number | undefined, first = years.base + 1) =>
    year === undefined ? [] : horizonIssues(where, place, year, first, years);
  return [
    ...input(`${at}.growth`, growth),
    ...(typeof growth === 'object' ? everyYearIssues(where, `${at}.growth`, growth, years, 'rate') : []),
    ...Object.keys(interpolate ?? {}).flatMap((year) =>
      yearOf(`${at}.interpolate.${year}`, Number(year), years.base),
    ),
    ...(interpolate === undefined || Object.keys(interpolate).some((year) => Number(year) !== years.base)
      ? []
      : [missingIssue(where, `${at}.interpolate`, laterLevel, interpolate)]),
    ...yearOf(`${at}.step.from`, step?.from),
    ...yearOf(`${at}.ramp.from`, ramp?.from, years.base),
    ...yearOf(`${at}.ramp.to`, ramp?.to),
    ...(byYear === undefined ? [] : everyYearIssues(where, `${at}.byYear`, byYear, years, 'level')),
    ...indicator(`${at}.growthAs.indicator`, growthAs?.indicator),
    ...input(`${at}.growthAs.elasticity`, growthAs?.elasticity),
    ...indicator(`${at}.remainder.of`, remainder?.of),
    ...(remainder?.minus ?? []).flatMap((name, i) => indicator(`${at}.remainder.minus[${i}]`, name)),
  ];
}

/** Numbers, and names that are left out, are no names at all. */
function unknownIn(
  where: string,
  place: string,
  what: NamedThing,
  name: unknown,
  known: ReadonlySet<string>,
): Issue[] {
  if (typeof name !== 'string' || known.has(name)) return [];
  return [unknownName({ where, path: place, what, name, known, form: 'value' })];
}

/** Fault of a year that lies outside the years that a path, or an addition, can change. */
export function horizonIssues(
  where: string,
  place: string,
  year: number,
  first: number,
  { horizon }: PathYears,
): Issue[] {
  if (year >= first && year <= horizon) return [];
  const allowed = `a year in [${first}, ${horizon}]`;
  const message = `${where}: expected \`${place}\` to be ${allowed}, got ${year}`;
  const hint = year > horizon ? `${horizon} is the horizon of the model` : undefined;
  return [
    {
      code: 'E_OUT_OF_HORIZON',
      path: place,
      message,
      got: String(year),
      allowed,
      ...(hint && { hint }),
      zh: {
        message: `${where}：\`${place}\` 应为 [${first}, ${horizon}] 内的年份，现为 ${year}`,
        ...(hint && { hint: `${horizon}年是模型的末年` }),
      },
    },
  ];
}

/** A level may stand at the base year as well, where it is that of the baseline; a rate may not. */
function everyYearIssues(
  where: string,
  place: string,
  values: Readonly<Record<string, number>>,
  years: PathYears,
  what: 'level' | 'rate',
): Issue[] {
  const first = what === 'level' ? years.base : years.base + 1;
  const given = new Set(Object.keys(values).map(Number));
  const needed = Array.from({ length: years.horizon - years.base }, (_, i) => years.base + 1 + i);
  const missing = needed.filter((year) => !given.has(year));
  const outside = [...given].flatMap((year) => horizonIssues(where, `${place}.${year}`, year, first, years));
  if (missing.length === 0) return outside;
  const interval = `[${years.base + 1}, ${years.horizon}]`;
  const expected = {
    en: `a ${what} for every year in ${interval}`,
    zh: `${interval} 内每年的${what === 'level' ? '水平值' : '增速'}`,
  };
  return [...outside, missingIssue(where, place, expected, values, hintOfMissing(missing))];
}

function hintOfMissing(years: readonly number[]): Wording {
  const first = years.slice(0, 5);
  const rest = years.length - first.length;
  return {
    en: `none for ${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    zh: `缺少 ${first.join('、')}${rest > 0 ? ` 等，另有 ${rest} 年` : ''}`,
  };
}

const laterLevel = { en: 'a level of a year after the base year', zh: '基期之后某年的水平值' };

function missingIssue(
  where: string,
  place: string,
  allowed: Wording,
  values: Readonly<Record<string, number>>,
  hint?: Wording,
): Issue {
  const years = Object.keys(values);
  const got = `years ${years.join(', ')}`;
  const message = `${where}: expected \`${place}\` to have ${allowed.en}, got ${got}`;
  const zh = {
    message: `${where}：\`${place}\` 应有${spaced(allowed.zh)}，现有年份 ${years.join('、')}`,
    ...(hint && { hint: hint.zh }),
  };
  return {
    code: 'E_SHAPE',
    path: place,
    message,
    got,
    allowed: allowed.en,
    ...(hint && { hint: hint.en }),
    zh,
  };
}
