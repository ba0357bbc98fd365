import { printDocument } from '../../src/document/print-document';
import { readDocument } from '../../src/document/read-document';
import {
  defineModel,
  definePlan,
  defineScenario,
  isPlancastError,
  parseModel,
  parsePlan,
  parseScenario,
  printModel,
  printPlan,
  printScenario,
} from '../../src/index';
import { obey, obeyInText } from './obey';
import { type Sound, slipOf } from './slips';

type Json = Record<string, unknown>;

const model: Json = {
  id: 'economy',
  years: { base: 2020, horizon: 2025 },
  inputs: {
    trendGrowth: {
      unit: '1/year',
      value: { normal: { mean: 0.05, sd: 0.01 } },
      status: 'assumed',
      reason: 'history',
    },
    savingRate: { unit: '1', value: { triangular: { min: 0.1, mode: 0.2, max: 0.3 } }, status: 'assumed' },
    depreciation: { unit: '1/year', value: 0.0475 },
  },
  shocks: {
    business: {
      unit: '1/year',
      ar1: { persistence: 0.5, innovation: { normal: { mean: 0, sd: 0.02 } }, start: 0.004 },
    },
  },
  indicators: {
    output: {
      unit: '1e8 CNY',
      kind: 'flow',
      baseline: 8504.6,
      equation: 'output(-1) * exp(trendGrowth + business)',
    },
    capital: {
      unit: '1e8 CNY',
      kind: 'stock',
      baseline: 31250.5,
      equation: 'capital(-1) * (1 - depreciation) + savingRate * output(-1)',
    },
    residents: {
      unit: '1e4 persons',
      kind: 'stock',
      baseline: 313.2,
      equation: 'savingRate > 0.5 ? residents(-1) * 1.01^2 : residents(-1)',
    },
  },
  events: [{ year: 2022, shock: 'business', add: -0.0125 }],
  dependence: { spearman: [['trendGrowth', 'savingRate', 0.35]] },
  targets: {
    level: { indicator: 'output', year: 2025, attribute: 'binding', atLeast: 10500.5 },
    pace: { indicator: 'output', year: 2025, attribute: 'anticipatory', averageGrowthAtLeast: 0.045 },
    crowd: {
      indicator: 'residents',
      year: 2024,
      attribute: 'binding',
      within: [300.5, 330.5],
      tolerance: 0.25,
    },
  },
};

const scenario: Json = {
  id: 'slow',
  inputs: {
    trendGrowth: { value: { normal: { mean: 0.035, sd: 0.005 } }, status: 'external', reason: 'a forecast' },
  },
  baselines: { residents: 314.5 },
  paths: { residents: { interpolate: { 2022: 315.5, 2025: 318.5 }, status: 'assumed' } },
  equations: { capital: 'capital(-1) + savingRate * output(-1)' },
  events: [{ year: 2023, shock: 'business', add: 0.0125 }],
  targets: { larger: { indicator: 'capital', year: 2025, attribute: 'binding', atLeast: 32000.5 } },
};

const plan: Json = {
  id: 'ulm',
  name: 'Ulm',
  years: { base: 2020, target: 2025 },
  documents: [{ id: 'text', title: 'Plan', publisher: 'City', geography: 'Ulm', published: '2021' }],
  indicators: [
    { id: 'output', name: 'Output', unit: '1e6 EUR', kind: 'flow' },
    { id: 'residents', name: 'Residents', unit: '1e3 persons', kind: 'stock' },
  ],
  baselines: [
    { indicator: 'output', value: 8504.6, sd: 12.5, status: 'stated', sources: [{ document: 'text' }] },
  ],
  targets: [
    {
      id: 'level',
      indicator: 'output',
      year: 2025,
      attribute: 'binding',
      atLeast: 10500.5,
      sources: [{ document: 'text' }],
    },
    {
      id: 'crowd',
      indicator: 'residents',
      year: 2025,
      attribute: 'anticipatory',
      atMost: 130.5,
      sources: [{ document: 'text' }],
    },
  ],
};

export const sounds: readonly Sound[] = [
  { kind: 'model', data: model },
  { kind: 'scenario', data: scenario },
  { kind: 'plan', data: plan },
];

const yaml = { format: 'yaml' } as const;
const json = { format: 'json' } as const;
const base = defineModel(model as never);

/** What a sound or faulty input makes, as text that tells every number; one person is the unit of several. */
function made(kind: Sound['kind'], given: Json | string): string {
  return printed(kind, given).replaceAll('persons', 'person');
}

function printed(kind: Sound['kind'], given: Json | string): string {
  if (kind === 'model')
    return printModel(
      typeof given === 'string' ? parseModel(given, yaml) : defineModel(given as never),
      json,
    );
  if (kind === 'plan')
    return printPlan(typeof given === 'string' ? parsePlan(given, yaml) : definePlan(given as never), json);
  return printScenario(
    typeof given === 'string'
      ? parseScenario(given, { ...yaml, model: base })
      : defineScenario(base as never, given as never),
    json,
  );
}

/** What became of an input with one slip, once every suggestion had been obeyed. */
export interface Outcome {
  readonly end: 'mended' | 'stuck' | 'other' | 'harmless';
  readonly what: string;
}

const mostRounds = 6;

/** Makes one slip, does what the suggestions say, and compares what comes out with the original. */
export function trial(seed: number): Outcome {
  const sound = sounds[seed % sounds.length]!;
  const isFile = Math.floor(seed / sounds.length) % 2 === 0;
  const original = made(sound.kind, sound.data);
  const slip = slipOf(sound, seed, isFile);
  let data = slip.data;
  let text = isFile ? printDocument(data, yaml) : undefined;
  if (text !== undefined && slip.inText !== undefined) text = slip.inText(text);
  let told = '';
  for (let round = 0; round < mostRounds; round++) {
    try {
      const result = made(sound.kind, text ?? data);
      const isSame = result === original;
      if (round === 0) return { end: isSame ? 'harmless' : 'other', what: slip.what };
      return { end: isSame ? 'mended' : 'other', what: `${slip.what}; ${told}` };
    } catch (error) {
      if (!isPlancastError(error)) throw error;
      told = error.issues.map(({ message, hint }) => `${message}; ${hint}`).join(' | ');
      let changed = false;
      for (const issue of error.issues) {
        const inText = text === undefined ? undefined : obeyInText(text, issue);
        if (inText !== undefined) {
          text = inText;
          changed = true;
          break;
        }
        if (text !== undefined && issue.path !== '') {
          const read = readDocument(text, yaml).value as Json;
          if (obey(read, issue)) {
            text = printDocument(read, yaml);
            changed = true;
          }
        } else if (text === undefined) {
          data = structuredClone(data);
          changed = obey(data, issue) || changed;
        }
      }
      if (!changed) return { end: 'stuck', what: `${slip.what}: ${told}` };
    }
  }
  return { end: 'stuck', what: `${slip.what}: ${told}` };
}

/** Outcomes of many slips, counted, with those that are not mended. */
export function trials(count: number, from = 1) {
  const outcomes = Array.from({ length: count }, (_, i) => trial(from + i));
  const number = (end: Outcome['end']) => outcomes.filter((each) => each.end === end).length;
  const faulty = count - number('harmless');
  return {
    share: number('mended') / faulty,
    faulty,
    harmless: number('harmless'),
    others: outcomes.filter(({ end }) => end === 'other').map(({ what }) => what),
    stuck: outcomes.filter(({ end }) => end === 'stuck').map(({ what }) => what),
  };
}
