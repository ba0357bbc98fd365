import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';

const years = [2020, 2021, 2022, 2023, 2024] as const;
const innovation = normal({ mean: 0, sd: 1 });

const model = defineModel({
  id: 'shocks',
  years: { base: 2020, horizon: 2024 },
  shocks: {
    carried: { ar1: { persistence: 0.5, innovation, start: 2 } },
    fresh: { iid: innovation },
  },
  indicators: {
    carried_: { baseline: 0, equation: 'carried' },
    fresh_: { baseline: 0, equation: 'fresh' },
  },
});

interface Event {
  readonly year: number;
  readonly shock: 'carried' | 'fresh';
  readonly add: number;
  readonly memory?: boolean;
}

/** Values of a shock by year under some events; of two blocks, so that one block follows another. */
async function shockUnder(events: readonly Event[], shock: Event['shock'], engine: 'wasm' | 'js') {
  const scenario = defineScenario(model, { id: 's', events });
  const ensemble = await simulate(scenario, { draws: 2048, seed: 11, engine });
  return Object.fromEntries(years.map((year) => [year, [...ensemble.values(`${shock}_`, year)]]));
}

test.each(['wasm', 'js'] as const)(
  'an event without memory is added to its year alone: %s',
  async (engine) => {
    const plain = await shockUnder([], 'carried', engine);
    const events = [
      { year: 2021, shock: 'carried', add: 3, memory: false },
      { year: 2023, shock: 'carried', add: -2, memory: false },
      { year: 2023, shock: 'carried', add: 0.5, memory: false },
    ] as const;
    const lifted = await shockUnder(events, 'carried', engine);
    for (const year of years) {
      const add = { 2021: 3, 2023: -1.5 }[year as number] ?? 0;
      expect(lifted[year]).toEqual(plain[year]!.map((value) => value + add));
    }
    const fresh = await shockUnder([{ year: 2022, shock: 'fresh', add: 1, memory: false }], 'fresh', engine);
    expect(fresh).toEqual(await shockUnder([{ year: 2022, shock: 'fresh', add: 1 }], 'fresh', engine));
  },
);

test('an event with memory stays in the shock, halved every year, and one without leaves that as it is', async () => {
  const plain = await shockUnder([], 'carried', 'js');
  const lasting = { year: 2021, shock: 'carried', add: 4 } as const;
  const lifted = await shockUnder([lasting], 'carried', 'js');
  for (const [i, year] of years.slice(1).entries()) {
    for (const draw of [0, 1, 2047])
      expect(lifted[year]![draw]! - plain[year]![draw]!).toBeCloseTo(4 / 2 ** i, 12);
  }
  const both = await shockUnder([lasting, { ...lasting, add: 10, memory: false }], 'carried', 'js');
  expect(both[2021]).toEqual(lifted[2021]!.map((value) => value + 10));
  for (const year of [2022, 2023, 2024]) expect(both[year]).toEqual(lifted[year]);
  expect(await shockUnder([{ ...lasting, memory: true }], 'carried', 'js')).toEqual(lifted);
});
