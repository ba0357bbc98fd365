import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression } from '../../src/model/expression';
import { orderEquations } from '../../src/model/order-equations';

/** Formulas that read the given names and nothing else. */
function reading(needs: Readonly<Record<string, readonly string[]>>): Map<string, Expression> {
  return new Map(
    Object.entries(needs).map(([name, read]) => [
      name,
      read.reduce<Expression>(
        (left, each) => ({
          kind: 'binary',
          operator: '+',
          left,
          right: { kind: 'reference', name: each, lag: 0 },
        }),
        { kind: 'reference', name: 'elsewhere', lag: 0 },
      ),
    ]),
  );
}

test('each block reads only blocks before it, several names in one block where they need each other', () => {
  expect(
    orderEquations(reading({ d: ['c'], c: ['b', 'd'], b: ['a'], a: [], 产值: ['a'], e: ['e'] })),
  ).toEqual([
    { names: ['a'] },
    { names: ['b'] },
    { names: ['c', 'd'], cycle: ['c', 'd', 'c'] },
    { names: ['e'], cycle: ['e', 'e'] },
    { names: ['产值'] },
  ]);
});

test('the way round is the shortest one through the first name', () => {
  const [block] = orderEquations(reading({ a: ['b'], b: ['c'], c: ['d', 'a'], d: ['e'], e: ['a'] }));
  expect(block).toEqual({ names: ['a', 'b', 'c', 'd', 'e'], cycle: ['a', 'b', 'c', 'a'] });
});

test('a chain of 1,000 names and a ring of 1,000 names take no deep stack', () => {
  const name = (i: number) => `n${String(i).padStart(4, '0')}`;
  const chain = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [name(i), i < 999 ? [name(i + 1)] : []]),
  );
  expect(orderEquations(reading(chain)).map(({ names }) => names[0])).toEqual(
    Array.from({ length: 1000 }, (_, i) => name(999 - i)),
  );
  const [ring] = orderEquations(reading({ ...chain, [name(999)]: [name(0)] }));
  expect(ring!.names).toHaveLength(1000);
  expect(ring!.cycle).toHaveLength(1001);
});

test('blocks are the classes of mutual reach, in an order that reads backwards only, however they are written', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const graphs = fc.tuple(...names.map(() => fc.subarray(names, { maxLength: 3 })));
  fc.assert(
    fc.property(graphs, (reads) => {
      const needs = Object.fromEntries(names.map((name, i) => [name, reads[i]!]));
      const reach = new Map(names.map((name) => [name, reached(name, needs)]));
      const blocks = orderEquations(reading(needs));
      const place = new Map(
        blocks.flatMap(({ names: members }, i) => members.map((name) => [name, i] as const)),
      );
      expect(place.size).toBe(names.length);
      for (const a of names) {
        for (const b of names) {
          if (a === b) continue;
          const mutual = reach.get(a)!.has(b) && reach.get(b)!.has(a);
          expect(place.get(a) === place.get(b)).toBe(mutual);
          if (needs[a]!.includes(b)) expect(place.get(b)).toBeLessThanOrEqual(place.get(a)!);
        }
        const { cycle } = blocks[place.get(a)!]!;
        expect(cycle !== undefined).toBe(reach.get(a)!.has(a));
        for (const [i, name] of (cycle ?? []).slice(0, -1).entries())
          expect(needs[name]).toContain(cycle![i + 1]);
      }
      expect(orderEquations(reading(Object.fromEntries(Object.entries(needs).reverse())))).toEqual(blocks);
    }),
    { seed: 20201, numRuns: 300 },
  );
});

function reached(start: string, needs: Readonly<Record<string, readonly string[]>>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    for (const read of needs[name]!) {
      if (found.has(read)) continue;
      found.add(read);
      visit(read);
    }
  };
  visit(start);
  return found;
}
