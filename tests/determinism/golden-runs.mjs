// The runs whose fingerprints are written down in golden-fingerprints.json. Plain JavaScript, so that Node and browsers
// run the same file; every check of equal bits goes through this list.
import { haidian } from 'plancast';
import {
  everyFunction,
  everyFurtherLaw,
  everyLaw,
  extremesTogether,
  fromFile,
  growthAndResearch,
  solvedTogether,
  withPaths,
} from './golden-models.mjs';

/** The scenarios of Haidian, each with a sampler. */
const haidianRuns = [
  ['baseline', { draws: 17_000, seed: 2020 }],
  ['baseline', { draws: 2999, seed: 2020, sampler: 'antithetic' }],
  ['baseline', { draws: 3056, seed: 2020, sampler: 'latinHypercube' }],
  ['baseline', { draws: 2048, seed: 2020, sampler: 'sobol' }],
  ['baseline', { draws: 2048, seed: 2020, sampler: 'rotatedSobol' }],
  ['highGrowth', { draws: 1500, seed: 0 }],
  ['lowGrowth', { draws: 1500, seed: 1, keep: ['realGdp', 'pctExpected'] }],
  ['innovationPush', { draws: 1024, seed: 3, sampler: 'sobol' }],
  ['researchPlateau', { draws: 1, seed: 4 }],
  ['tightPopulation', { draws: 1600, seed: 5, sampler: 'latinHypercube' }],
  ['greenTransition', { draws: 1025, seed: 6, sampler: 'antithetic' }],
  ['restatedGdp', { draws: 1501, seed: 7 }],
  ['researchBaseline100', { draws: 1024, seed: 8, sampler: 'rotatedSobol' }],
  ['researchBaseline105', { draws: 1023, seed: 9 }],
  ['researchBaseline110', { draws: 1100, seed: 9_007_199_254_740_991 }],
  ['digitalCurrentPrices', { draws: 1026, seed: 10 }],
  ['withHindsight', { draws: 3000, seed: 4_294_967_296 }],
].map(([id, options]) => ({ model: `haidian.${id}`, scenario: () => haidian.scenarios[id], options }));

const models = {
  growthAndResearch,
  withPaths,
  everyLaw,
  everyFurtherLaw,
  extremesTogether,
  solvedTogether,
  everyFunction,
  fromFile,
};

/**
 * Models that use the rest of the library, each with the samplers that find something in them. Threads share batches of
 * 16,384 draws: runs of more are there for them.
 */
const modelRuns = [
  ['growthAndResearch', { draws: 40_000, seed: 2020 }],
  ['growthAndResearch', { draws: 32_768, seed: 2021, sampler: 'sobol' }],
  ['growthAndResearch', { draws: 32_768, seed: 2021, sampler: 'rotatedSobol' }],
  ['growthAndResearch', { draws: 17_008, seed: 11, sampler: 'latinHypercube' }],
  ['growthAndResearch', { draws: 17_001, seed: 12, sampler: 'antithetic' }],
  ['growthAndResearch', { draws: 20_000, seed: 13, sampler: 'importance' }],
  ['growthAndResearch', { draws: 100_000, seed: 14, precision: { halfWidth: 0.003 } }],
  ['withPaths', { draws: 17_000, seed: 15 }],
  ['withPaths', { draws: 4096, seed: 15, sampler: 'rotatedSobol' }],
  ['everyLaw', { draws: 17_000, seed: 16 }],
  ['everyLaw', { draws: 1024, seed: 16, sampler: 'sobol' }],
  ['everyLaw', { draws: 1616, seed: 16, sampler: 'latinHypercube' }],
  ['everyFurtherLaw', { draws: 17_000, seed: 21 }],
  ['everyFurtherLaw', { draws: 1024, seed: 21, sampler: 'sobol' }],
  ['extremesTogether', { draws: 17_000, seed: 17 }],
  ['extremesTogether', { draws: 2500, seed: 17, sampler: 'antithetic' }],
  ['extremesTogether', { draws: 4096, seed: 17, sampler: 'rotatedSobol' }],
  ['solvedTogether', { draws: 17_000, seed: 18 }],
  ['solvedTogether', { draws: 1024, seed: 18, sampler: 'sobol' }],
  ['everyFunction', { draws: 17_000, seed: 19, allowNonFinite: true }],
  ['fromFile', { draws: 3000, seed: 20 }],
].map(([id, options]) => ({ model: id, scenario: models[id], options }));

/**
 * Every run: an id that says model, sampler and draws, the scenario, made when it is asked for, and the options of
 * `simulate`.
 */
export const goldenRuns = [...haidianRuns, ...modelRuns].map(({ model, scenario, options }) => ({
  id: [model, options.sampler ?? 'random', options.precision ? 'to a precision' : options.draws].join(', '),
  scenario,
  options,
}));

/** Runs of all indicators whose statistics can be gathered on the way: `keep: 'summary'` takes not every sampler. */
export const summaryRuns = goldenRuns.filter(
  ({ options }) => options.keep === undefined && !['antithetic', 'importance'].includes(options.sampler),
);

/**
 * What each run gives: its fingerprint, the version of the random streams, and the hash of what the scenario assumes.
 *
 * @param simulate - of `plancast`, or of an entry point that runs threads
 * @param more - options besides those of the runs, such as `engine` and `threads`
 * @param runs - all unless given
 */
export async function goldenResults(simulate, more = {}, runs = goldenRuns) {
  const results = {};
  for (const { id, scenario, options } of runs) {
    const { certificate } = await simulate(scenario(), { ...options, ...more });
    const { streamVersion, inputsHash, fingerprint } = certificate;
    results[id] = { streamVersion, inputsHash, fingerprint };
  }
  return results;
}

/**
 * What differs between results that are written down and others of the same runs, one line for each run, and what to
 * do about it.
 */
export function differences(written, found) {
  return Object.entries(found).flatMap(([id, { streamVersion, inputsHash, fingerprint }]) => {
    const before = written[id];
    if (before === undefined) return [`${id}: is not written down; add it with npm run golden -- --write`];
    if (before.inputsHash !== inputsHash)
      return [
        `${id}: its scenario assumes something else than before; npm run golden -- --write takes it over`,
      ];
    if (before.fingerprint !== fingerprint)
      return [
        `${id}: the same scenario and seed give other draws, ${fingerprint} in place of ${before.fingerprint}. ` +
          'Unless that is wanted it is a fault: mend it. If it is, raise streamVersion in src/core/version.ts, which ' +
          'is a major change, say so in CHANGELOG.md, build, and run npm run golden -- --write',
      ];
    if (before.streamVersion !== streamVersion)
      return [
        `${id}: belongs to stream version ${before.streamVersion}, not ${streamVersion}; npm run golden -- --write`,
      ];
    return [];
  });
}
