import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attainment, defineModel, normal, simulate } from '../../src/index';
import { errorOf } from '../error-of';
import { anyModel, anyPart, readingsOf, scenarioOf } from '../model/circularity/random-parts';

const ids = ['a', 'b', 'c'] as const;
type Id = (typeof ids)[number];

/** A chain in which each input reaches its own indicator and those after it. */
function chain(restsOn: Readonly<Record<Id, readonly Id[]>>, levels: readonly number[]) {
  const input = (id: Id) => ({ value: normal({ mean: 1, sd: 1 }), restsOn: restsOn[id] });
  return defineModel({
    id: 'chain',
    years: { base: 2020, horizon: 2021 },
    inputs: { x: input('a'), y: input('b'), z: input('c') },
    indicators: {
      a: { baseline: 0, equation: 'x' },
      b: { baseline: 0, equation: '0.5 * a + y' },
      c: { baseline: 0, equation: '0.5 * b + z' },
    },
    targets: {
      a: { indicator: 'a', year: 2021, atLeast: levels[0]! },
      b: { indicator: 'b', year: 2021, atLeast: levels[1]! },
      c: { indicator: 'c', year: 2021, atLeast: levels[2]! },
    },
  });
}

const marks = fc.record({
  a: fc.subarray([...ids]),
  b: fc.subarray(['b', 'c'] as Id[]),
  c: fc.subarray(['c'] as Id[]),
});
const levels = fc.tuple(
  fc.double({ min: 0, max: 2 }),
  fc.double({ min: 0, max: 2 }),
  fc.double({ min: 0, max: 2 }),
);

test('law: joint odds without circular ones lie between all and the least likely of those that are left', async () => {
  await fc.assert(
    fc.asyncProperty(marks, levels, async (restsOn, demanded) => {
      const run = await simulate(chain(restsOn, demanded), { draws: 256, seed: 1 });
      const { joint, targets } = attainment(run);
      const rested = new Set(ids.flatMap((id) => restsOn[id]));
      const left = ids.filter((id) => !rested.has(id));
      expect(ids.filter((id) => targets[id].circular)).toEqual(ids.filter((id) => rested.has(id)));
      expect(joint.all.circular).toEqual(ids.filter((id) => rested.has(id)));
      expect(joint.withoutCircular).toEqual(joint.of(left));
      const { probability } = joint.withoutCircular;
      if (left.length === 0) return void expect(probability).toBeNull();
      expect(probability!).toBeGreaterThanOrEqual(joint.all.probability!);
      expect(probability!).toBeLessThanOrEqual(Math.min(...left.map((id) => targets[id].probability!)));
      const { count, interval } = attainment(
        await simulate(chain({ a: [], b: [], c: [] }, demanded), { draws: 256, seed: 1 }),
      ).joint.all;
      expect([joint.all.count, joint.all.interval]).toEqual([count, interval]);
    }),
    { seed: 4, numRuns: 8 },
  );
});

test('law: what a value was set from changes no number of any model', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(anyModel, anyPart, async (model, part) => {
      const plain = scenarioOf(model, {}, part(0));
      const ids = Object.keys(plain.targets).filter((id) => {
        const moved = readingsOf(scenarioOf(model, {}, part(1)), id);
        return readingsOf(plain, id).some((value, i) => value !== moved[i]);
      });
      if (ids.length === 0) {
        expect(() => errorOf(() => scenarioOf(model, {}, part(0, ['t0'])))).not.toThrow();
        return;
      }
      changed++;
      const rests = scenarioOf(model, {}, part(0, ids));
      expect(model.project(rests as never)).toEqual(model.project(plain as never));
      const options = { draws: 32, seed: 1 } as const;
      const [a, b] = [await simulate(plain, options), await simulate(rests, options)];
      expect(b.fingerprint).toBe(a.fingerprint);
      const numbers = (run: typeof a) =>
        Object.values(attainment(run).targets).map(({ probability, interval }) => [probability, interval]);
      expect(numbers(b)).toEqual(numbers(a));
    }),
    { seed: 5, numRuns: 6 },
  );
  expect(changed).toBeGreaterThan(2);
});
