import { haidianPlan } from '../../src/plan/haidian/plan';
import planFacts from '../reference/plan-facts.json';
import publicFigures from '../reference/public-figures.json';

const plan = haidianPlan();

export interface Fact {
  readonly id: string;
  readonly name_zh: string;
  readonly value?: number | number[];
  readonly unit?: string;
  readonly year?: number;
  readonly kind: string;
  readonly attribute?: string;
  readonly line: number;
  readonly line_end?: number;
  readonly table_row?: string;
  readonly document: string;
}

export interface Figure {
  readonly id: string;
  readonly geography: string;
  readonly period: string;
  readonly value?: number | string;
  readonly unit?: string;
  readonly nature: string;
  readonly status: string;
  readonly address?: string;
}

/** Facts printed in the plan and in the texts around it. */
export const facts: readonly Fact[] = planFacts;

/** Figures of public pages, and remembered ones that are marked so. */
export const figures: readonly Figure[] = publicFigures;

export const factOf = byId(facts);
export const figureOf = byId(figures);

/** Targets that stand in the table of the plan. */
export const rows = plan.targets.filter(({ tableRow }) => tableRow !== undefined);

/** Value in the unit of the plan data: percentages and per mille become fractions, by moving the decimal point. */
export function inPlanUnit({
  value,
  unit = '',
}: {
  readonly value?: unknown;
  readonly unit?: string;
}): number {
  if (unit.startsWith('%')) return Number(`${value}e-2`);
  if (unit.startsWith('per mille')) return Number(`${value}e-3`);
  return Number(value);
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const known = new Map(list.map((each) => [each.id, each]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`no fact ${id}`);
    return found;
  };
}
