import type * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { largeRate } from '../core/large-rate';
import { type Fault, fault } from '../core/parse-input';
import { nameHint } from '../core/unknown-name';
import { contradictions } from './contradictions';
import type { NumericCriterion } from './criterion';
import { numericCriterionOf } from './criterion-schema';
import { growthDemands } from './growth-demands';
import type { ParsedPlan } from './plan-schema';
import { demandReadableUnits } from './plan-unit-faults';
import type { Source } from './provenance';

type Report = (given: Fault, path: readonly (string | number)[], found: unknown) => void;

/** Adds every fault between the parts of a plan: names, years, provenance, and units that cannot be read. For `superRefine`. */
export function demandCoherentPlan(plan: ParsedPlan, context: z.core.$RefinementCtx): void {
  const report: Report = (given, path, found) =>
    context.addIssue({ ...fault(given), path: [...path], input: found });
  reportDuplicates(plan, report);
  reportUnknownNames(plan, report);
  reportUnknownDocuments(plan, report);
  reportYears(plan, report);
  reportContradictions(plan, report);
  demandReadableUnits(plan, context);
  reportLargeGrowth(plan, report);
  plan.targets.forEach(({ sources }, i) => {
    if (sources.length > 0) return;
    report(
      { code: 'E_NO_PROVENANCE', expected: expectation('at least one source', '至少一个来源') },
      ['targets', i, 'sources'],
      sources,
    );
  });
}

function reportDuplicates(plan: ParsedPlan, report: Report): void {
  const unique = (list: string, field: string, names: readonly string[]) => {
    names.forEach((name, i) => {
      const first = names.indexOf(name);
      if (first === i) return;
      const expected = `a name of its own, not that of \`${list}[${first}]\``;
      const zh = { expected: `与 \`${list}[${first}]\` 不同的名称` };
      report({ code: 'E_DUPLICATE_NAME', expected, zh }, [list, i, field], name);
    });
  };
  unique('documents', 'id', idsOf(plan.documents));
  unique('indicators', 'id', idsOf(plan.indicators));
  unique('targets', 'id', idsOf(plan.targets));
  unique('requirements', 'id', idsOf(plan.requirements));
  unique(
    'baselines',
    'indicator',
    plan.baselines.map((baseline) => baseline.indicator),
  );
}

function reportUnknownNames(plan: ParsedPlan, report: Report): void {
  const indicators = idsOf(plan.indicators);
  const requirements = idsOf(plan.requirements);
  const indicator = known('an indicator', indicators, report);
  const requirement = known('a requirement', requirements, report);
  const target = known('a target', idsOf(plan.targets), report);
  plan.baselines.forEach((each, i) => {
    indicator(each.indicator, ['baselines', i, 'indicator']);
    each.restsOn?.forEach((id, j) => {
      target(id, ['baselines', i, 'restsOn', j]);
    });
  });
  plan.requirements.forEach((each, i) => {
    indicator(each.indicator, ['requirements', i, 'indicator']);
    indicator(each.inStepWith?.indicator, ['requirements', i, 'inStepWith', 'indicator']);
  });
  plan.targets.forEach((each, i) => {
    indicator(each.indicator, ['targets', i, 'indicator']);
    indicator(each.inStepWith?.indicator, ['targets', i, 'inStepWith', 'indicator']);
    requirement(each.requirement, ['targets', i, 'requirement']);
    const place = ['targets', i, 'operational', 'inStepWith', 'indicator'];
    indicator(each.operational?.inStepWith?.indicator, place);
  });
}

function reportUnknownDocuments(plan: ParsedPlan, report: Report): void {
  const document = known('a document', idsOf(plan.documents), report);
  const check = (sources: readonly Source[], path: readonly (string | number)[]) =>
    sources.forEach((each, i) => {
      document(each.document, [...path, 'sources', i, 'document']);
    });
  for (const list of ['baselines', 'targets', 'requirements'] as const) {
    plan[list].forEach(({ sources }, i) => {
      check(sources, [list, i]);
    });
  }
  plan.targets.forEach(({ operational }, i) => {
    check(operational?.sources ?? [], ['targets', i, 'operational']);
  });
}

function reportContradictions({ targets }: ParsedPlan, report: Report): void {
  const demands = targets.map((each) => ({ ...each, criterion: numericCriterionOf(each) }));
  for (const [first, second] of contradictions(demands)) {
    const { id, indicator, year } = targets[first]!;
    const other = `\`${id}\`, ${said(demands[first]!.criterion)}`;
    const expected = `a demand on ${indicator} in ${year} that can be met together with ${other}`;
    const zh = {
      expected: `对 ${indicator} 在 ${year} 年的要求，且能与 \`${id}\`（${said(demands[first]!.criterion)}）同时满足`,
    };
    report({ code: 'E_CONTRADICTION', expected, zh }, ['targets', second], said(demands[second]!.criterion));
  }
}

/** Growth above 100 % a year, which most often is a percentage. */
function reportLargeGrowth(plan: ParsedPlan, report: Report): void {
  if (plan.allowLargeRates) return;
  for (const list of ['targets', 'requirements'] as const) {
    plan[list].forEach((each, i) => {
      for (const [path, rate] of growthDemands(each)) {
        const found = largeRate(rate);
        if (found !== undefined) report(found, [list, i, ...path], rate);
      }
    });
  }
}

/** A demand on a level in short. */
function said(criterion: NumericCriterion | undefined): string {
  if (criterion === undefined) return '';
  return Object.values(criterion).join(' ');
}

function reportYears(plan: ParsedPlan, report: Report): void {
  const { base, target, outlook = target } = plan.years;
  const tooEarly: Fault = {
    code: 'E_INCONSISTENT',
    expected: `a year after the baseline year ${base}`,
    zh: { expected: `晚于基期 ${base} 的年份` },
  };
  if (target <= base) report(tooEarly, ['years', 'target'], target);
  if (outlook < target) {
    const expected = `a year not before the target year ${target}`;
    const zh = { expected: `不早于目标年 ${target} 的年份` };
    report({ code: 'E_INCONSISTENT', expected, zh }, ['years', 'outlook'], outlook);
  }
  plan.baselines.forEach(({ year = base }, i) => {
    if (year <= base) return;
    const expected = `a year not after the baseline year ${base}`;
    const zh = { expected: `不晚于基期 ${base} 的年份` };
    report({ code: 'E_INCONSISTENT', expected, zh }, ['baselines', i, 'year'], year);
  });
  const tooLate: Fault = {
    code: 'E_OUT_OF_HORIZON',
    expected: `a year not after the outlook ${outlook}`,
    zh: { expected: `不晚于远景年 ${outlook} 的年份` },
  };
  for (const list of ['targets', 'requirements'] as const) {
    plan[list].forEach(({ year }, i) => {
      if (year <= base) report(tooEarly, [list, i, 'year'], year);
      else if (year > outlook) report(tooLate, [list, i, 'year'], year);
    });
  }
}

/** Parts of a plan that others name, in Chinese. */
const chineseParts = {
  'an indicator': '指标',
  'a requirement': '上级要求',
  'a target': '目标',
  'a document': '文件',
} as const;

function known(kind: keyof typeof chineseParts, names: readonly string[], report: Report) {
  const found = new Set(names);
  return (name: string | undefined, path: readonly (string | number)[]): void => {
    if (name === undefined || found.has(name)) return;
    const { hint, suggestion, zh } = nameHint(name, names, 'value');
    const near = suggestion === undefined ? {} : { hint, suggestion };
    const chinese = { expected: `规划中${chineseParts[kind]}的名称`, hint: zh };
    const expected = `the name of ${kind} of the plan`;
    report({ code: 'E_UNKNOWN_NAME', expected, ...near, zh: chinese }, path, name);
  };
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
