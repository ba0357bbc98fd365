import { planLevel } from '../plan-level';
import type { JudgedAssumptions } from './judged-assumptions';
import type { MarkedPart, Part } from './part';

type Group = Exclude<Part['group'], 'events' | 'history'>;

/** The parts in force that were set from targets. */
export function markedParts(subject: JudgedAssumptions): readonly MarkedPart[] {
  const { inputs, shocks, baselines, indicators, additions = {}, events } = subject;
  return [
    ...named('inputs', inputs),
    ...named('shocks', shocks),
    ...named('baselines', baselines),
    ...named('equations', indicators),
    ...named('add', additions),
    ...events.flatMap(({ restsOn }, index) => marked({ group: 'events', index }, restsOn)),
    ...earlierLevels(subject),
  ];
}

function named(
  group: Group,
  parts: Readonly<Record<string, { readonly restsOn?: readonly string[] | undefined }>>,
): MarkedPart[] {
  return Object.entries(parts).flatMap(([name, { restsOn }]) => marked({ group, name }, restsOn));
}

function marked(part: Part, restsOn: readonly string[] | undefined): MarkedPart[] {
  return restsOn === undefined ? [] : [{ part, restsOn }];
}

/** Levels of the plan before the years of the model, from which its targets may measure. */
function earlierLevels({ plan, years, indicators }: JudgedAssumptions): MarkedPart[] {
  return (plan?.baselines ?? []).flatMap(({ indicator: name, year, restsOn }) => {
    if (restsOn === undefined || year >= years.base || !Object.hasOwn(indicators, name)) return [];
    const level = planLevel(plan!, name, year, indicators[name]!);
    const isTaken = level !== undefined && indicators[name]!.history[year] === level.value;
    return isTaken ? marked({ group: 'history', name }, restsOn) : [];
  });
}
