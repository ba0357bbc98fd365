import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../../src/scenario/scenario';
import type { SamplerName } from '../../../src/simulation/design/samplers';
import { openSource } from '../../../src/simulation/draws/open-source';
import { sourceSettings } from '../../../src/simulation/draws/source-settings';
import { blockSimulator } from '../../../src/simulation/engine/block-simulator';
import { hitsOf, numbersMet } from '../../../src/simulation/reductions/pattern-counts';
import { mergeStatistics } from '../../../src/simulation/statistics/merge-statistics';
import { openStatistics, statisticsCapacity } from '../../../src/simulation/statistics/open-statistics';
import type { Statistics } from '../../../src/simulation/statistics/statistics';
import type { StatisticsPart } from '../../../src/simulation/statistics/statistics-part';
import { summaryModel } from './summary-model';

const scenario = scenarioOf(summaryModel);
const indicators = Object.keys(scenario.indicators).sort();
const levels = [0, 0.01, 0.5, 0.77, 1];

/** Everything that can be read. */
function readings(statistics: Statistics) {
  const places = statistics.targets.map((_, place) => place);
  return {
    draws: statistics.draws,
    columns: indicators.flatMap((indicator) =>
      [0, 1, 2].map((step) => {
        const { extent, spread, quantiles } = statistics.column(indicator, step);
        return [indicator, step, extent(), spread(), quantiles(levels)];
      }),
    ),
    targets: places.map((place) => [
      statistics.missed(place),
      statistics.finite(place),
      statistics.measure(place).quantiles(levels),
      hitsOf(statistics.patterns, [place]),
      hitsOf(statistics.patterns, places.slice(place)),
    ]),
    met: numbersMet(statistics.patterns, places),
  };
}

/** One recorder a thread; thread i adds the blocks of list i in its order. */
function gather(
  sampler: SamplerName,
  draws: number,
  threads: readonly (readonly number[])[],
): StatisticsPart[] {
  return threads.map((blocks) => {
    const settings = sourceSettings(scenario, { sampler, seed: 4, draws });
    const simulator = blockSimulator(
      scenario,
      ({ fillTails }) => openSource(scenario, settings, fillTails),
      'auto',
      statisticsCapacity(scenario, { indicators }),
    );
    simulator.run(0);
    const recorder = openStatistics(
      scenario,
      simulator.layout,
      { indicators, draws, sampler },
      simulator.rows,
    );
    for (const block of blocks) {
      simulator.run(block);
      recorder.add(block, simulator.rows);
    }
    // What a worker hands over.
    return structuredClone(recorder.part());
  });
}

const upTo = (blocks: number) => Array.from({ length: blocks }, (_, block) => block);

describe.each([
  ['random', 37 * 1024 - 5],
  ['sobol', 32 * 1024],
  ['latinHypercube', 21 * 1024 + 16],
] as const)('%s, %d draws', (sampler, draws) => {
  const blocks = upTo(Math.ceil(draws / 1024));
  const whole = readings(mergeStatistics(gather(sampler, draws, [blocks])));

  test('law: neither the order of the blocks, nor who adds which, nor the order of the parts changes a bit', () => {
    const split = fc
      .tuple(
        fc.shuffledSubarray(blocks, { minLength: blocks.length, maxLength: blocks.length }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: blocks.length, maxLength: blocks.length }),
      )
      .map(([order, threads]) => [0, 1, 2, 3].map((own) => order.filter((_, i) => threads[i] === own)));
    fc.assert(
      fc.property(split, (threads) => {
        expect(readings(mergeStatistics(gather(sampler, draws, threads)))).toEqual(whole);
      }),
      { seed: 20201, numRuns: 12 },
    );
  });

  test('batches of 16 blocks in turn, as threads claim them', () => {
    const threads = [0, 1, 2].map((own) => blocks.filter((block) => Math.floor(block / 16) % 3 === own));
    expect(readings(mergeStatistics(gather(sampler, draws, threads.reverse())))).toEqual(whole);
  });
});

test('a thread keeps few moments, however many blocks it adds', () => {
  const [part] = gather('random', 1024 * 1024, [upTo(255)]);
  expect(part!.moments.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
