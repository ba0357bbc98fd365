import { byCodeUnit } from '../../core/by-code-unit';
import { sha256Hex } from '../../core/sha256';
import { streamVersion, version } from '../../core/version';
import { isLevel } from '../../plan/criterion';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import type { SamplerName } from '../design/samplers';
import { judgedTargets } from '../targets/judged-targets';

/** What a run was made from and what came out: enough to repeat it and to see that it is the same. */
export interface Certificate {
  readonly scenario: string;
  /** SHA-256 of everything the scenario assumes. */
  readonly inputsHash: string;
  readonly seed: number;
  readonly draws: number;
  readonly sampler: SamplerName;
  readonly version: string;
  readonly streamVersion: number;
  /** Null where the values were not kept and it was not asked for before the run. */
  readonly fingerprint: string | null;
}

/** Certificate of a run; the fingerprint is given, since it is computed only when it is read. */
export function certificateOf(
  scenario: Scenario,
  run: {
    readonly seed: number;
    readonly draws: number;
    readonly sampler: SamplerName;
    readonly fingerprint: string | null;
  },
): Certificate {
  return Object.freeze({
    scenario: scenario.id,
    inputsHash: inputsHash(scenario),
    seed: run.seed,
    draws: run.draws,
    sampler: run.sampler,
    version,
    streamVersion,
    fingerprint: run.fingerprint,
  });
}

/** Hash of all that decides the numbers and how they are judged, in a form that does not depend on the order of writing. */
function inputsHash(scenario: Scenario): string {
  const { model, id, inputs, shocks, baselines, additions, events, dependence, targets } = scenario;
  const all = {
    model: [model.id, model.years, scenario.indicators],
    id,
    inputs,
    shocks,
    baselines,
    ...(Object.keys(additions).length === 0 ? {} : { additions }),
    events,
    dependence,
    targets,
    ...otherBaseYears(scenario),
  };
  return sha256Hex(new TextEncoder().encode(JSON.stringify(canonical(all))));
}

/** Base years from which targets are measured that neither the model nor the targets themselves tell. */
function otherBaseYears(scenario: Scenario): { readonly baseYears?: Readonly<Record<string, number>> } {
  const years = judgedTargets({ scenario }).flatMap(({ target, criterion, baseYear }) => {
    const isTold = isLevel(criterion) || criterion.baseYear !== undefined;
    return isTold || baseYear === scenario.model.years.base ? [] : [[target.id, baseYear!] as const];
  });
  return years.length === 0 ? {} : { baseYears: Object.fromEntries(years) };
}

function canonical(value: unknown): unknown {
  if (isDistribution(value)) return { kind: value.kind, parameters: canonical(value.parameters) };
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]));
}
