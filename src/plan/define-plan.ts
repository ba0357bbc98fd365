import * as z from 'zod/mini';
import { freezeDeeply } from '../core/freeze-deeply';
import { mark } from '../core/mark';
import { parseInput, readInput } from '../core/parse-input';
import type { Baseline } from './baseline';
import { numericCriterionOf } from './criterion-schema';
import type { Plan } from './plan';
import { demandCoherentPlan } from './plan-faults';
import { type ParsedPlan, type PlanInput, planFields } from './plan-schema';
import type { PlanTarget } from './plan-target';
import type { Source } from './provenance';
import type { Requirement } from './requirement';
import { targetFrom } from './target';
import { unitOfPath } from './unit-of-path';

const planSchema = planFields.check(z.superRefine(demandCoherentPlan));

/**
 * Checks a plan and freezes it. Every name that a part uses must be known, every year must fit, and every number
 * must show where it comes from; sources take the address and date of their document where they state none.
 *
 * @param input - documents, indicators, baselines, targets and requirements; see `PlanInput`
 * @returns the plan, frozen; each target has one `criterion`, each requirement one or none (number unknown)
 * @throws InputError with all faults of the fields, or, where the fields are sound, all faults between the parts
 * @example
 * definePlan({
 *   id: 'growth', name: { en: 'Growth', zh: '增长' }, years: { base: 2020, target: 2025 },
 *   indicators: [{ id: 'gdp', name: { en: 'GDP', zh: '地区生产总值' }, unit: '1e8 CNY', kind: 'flow', price: 'current' }],
 *   targets: [{ id: 'level', indicator: 'gdp', year: 2025, atLeast: 120, sources: [{ address: 'https://example.org' }] }],
 * }).targets[0].criterion; // { kind: 'atLeast', value: 120 }
 */
export function definePlan<const T extends string = never>(input: PlanInput<T>): Plan<T> {
  const where = 'definePlan';
  const given = readInput(where, input);
  const parsed = parseInput(where, planSchema, given, unitOfPath(given));
  const { id, name, years, documents, indicators, baselines, targets, requirements } = parsed;
  const complete = completion(documents);
  const plan: Plan = {
    id,
    name,
    years: { base: years.base, target: years.target, outlook: years.outlook ?? years.target },
    documents,
    indicators,
    baselines: baselines.map((each): Baseline => {
      return { ...each, year: each.year ?? years.base, sources: each.sources.map(complete) };
    }),
    targets: targets.map((each) => planTargetFrom(each, complete)),
    requirements: requirements.map((each) => requirementFrom(each, complete)),
    ...(parsed.allowLargeRates ? { allowLargeRates: true as const } : {}),
  };
  // The ids of the input's own types are what the checks above have just confirmed.
  return freezeDeeply<Plan>(mark('plan', plan)) as Plan<T>;
}

/** Gives a source the address and date of its document. */
function completion(documents: ParsedPlan['documents']): (given: Source) => Source {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (given) => {
    const document = given.document === undefined ? undefined : byId.get(given.document);
    return {
      ...(document?.address === undefined ? {} : { address: document.address }),
      ...(document?.published === undefined ? {} : { published: document.published }),
      ...given,
    };
  };
}

function planTargetFrom(
  parsed: ParsedPlan['targets'][number],
  complete: (given: Source) => Source,
): PlanTarget {
  const { id, tableRow, category, note } = parsed;
  const target = targetFrom(id, parsed);
  return {
    ...target,
    ...(tableRow === undefined ? {} : { tableRow }),
    ...(category === undefined ? {} : { category }),
    ...(note === undefined ? {} : { note }),
    ...(target.operational === undefined
      ? {}
      : { operational: { ...target.operational, sources: target.operational.sources.map(complete) } }),
    sources: target.sources.map(complete),
  };
}

function requirementFrom(
  parsed: ParsedPlan['requirements'][number],
  complete: (given: Source) => Source,
): Requirement {
  const { id, name, authority, geography, indicator, year, about, status, sources, reason } = parsed;
  const criterion = numericCriterionOf(parsed);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    authority,
    geography,
    indicator,
    year,
    ...(criterion === undefined ? {} : { criterion }),
    about,
    status,
    sources: sources.map(complete),
    ...(reason === undefined ? {} : { reason }),
  };
}
