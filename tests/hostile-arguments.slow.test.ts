import { expect, test } from 'vitest';
import * as plancast from '../src/index';
import * as projection from '../src/projection';
import * as uncertainty from '../src/uncertainty';

const { isPlancastError } = plancast;

class Instance {
  id = 'instance';
}
const throwingGetter = Object.defineProperty({}, 'id', {
  enumerable: true,
  get() {
    throw new TypeError('a getter');
  },
});
const fail = () => {
  throw new TypeError('a trap');
};
const throwingProxy = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
const cycle: Record<string, unknown> = { id: 'c', kind: 'model' };
cycle.self = cycle;
const marked = (kind: string) => ({ kind, [Symbol.for(`plancast.${kind}`)]: true });
let shared: unknown = 1;
for (let i = 0; i < 30; i++) shared = { a: shared, b: shared };
let deep: unknown = [];
for (let i = 0; i < 20_000; i++) deep = [deep];

const hostile: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['1e308', 1e308],
  ['-0', -0],
  ['bigint', 10n ** 400n],
  ['empty text', ''],
  ['long text', 'x'.repeat(1e6)],
  ['text of controls', '\u0000\u202e\ud800'],
  ['true', true],
  ['empty array', []],
  ['array of NaN', [Number.NaN, null, 'x']],
  ['sparse array', Array(4e9)],
  ['long array', Array(2e5).fill('x')],
  ['deep array', deep],
  ['empty object', {}],
  ['symbol', Symbol('s')],
  ['function', () => 1],
  ['async function', async () => 1],
  ['throwing getter', throwingGetter],
  ['throwing proxy', throwingProxy],
  ['revoked proxy', revoked()],
  ['cycle', cycle],
  ['shared parts', shared],
  ['class instance', new Instance()],
  ['Map', new Map([['id', 1]])],
  ['Date', new Date(Number.NaN)],
  ['typed array', new Float64Array(3)],
  ['null prototype', Object.create(null)],
  ['frozen', Object.freeze({ id: 'x', kind: 'scenario' })],
  ['prototype key', JSON.parse('{ "__proto__": { "polluted": true }, "id": "x" }')],
  ['constructor key', { constructor: { prototype: { polluted: true } } }],
  ...['distribution', 'model', 'scenario', 'ensemble', 'attainment', 'plan'].map(
    (kind) => [`marked ${kind}`, marked(kind)] as const,
  ),
];

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What leaves a call: nothing, or how an error that is not of plancast is told. */
async function leak(call: () => unknown): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (isPlancastError(error) && error.issues.every(({ message }) => message.length <= 600))
      return undefined;
    return `${error}`.slice(0, 200);
  }
}

const all: Record<string, unknown> = { ...projection, ...uncertainty, ...plancast };
const functions = Object.entries(all).filter(
  (entry): entry is [string, (...args: unknown[]) => unknown] => typeof entry[1] === 'function',
);
const isClass = (name: string) => /^(Plancast|Input|Model|Simulation)Error$/.test(name);

const model = plancast.defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  inputs: { growth: { value: 0.5 } },
  indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * (1 + growth)' } },
  targets: { level: { indicator: 'gdp', year: 2021, atLeast: 1 } },
});

/** Arguments with which the hostile one stands second or third, so that it is reached. */
async function sound(name: string): Promise<unknown[]> {
  const ensemble = await plancast.simulate(model, { draws: 16, seed: 1 });
  if (name === 'defineScenario' || name === 'simulate') return [model];
  if (name === 'attainment') return [ensemble];
  if (/^attainment/.test(name)) return [ensemble, plancast.attainment(ensemble)];
  if (name === 'criterionMeasure' || name === 'meetsCriterion') return [{ kind: 'atLeast', value: 1 }];
  if (name === 'baselineOf') return [plancast.haidian.plan];
  if (name === 'explainCode') return ['E_RANGE'];
  return name === 'formatError' ? [new Error('x')] : [1];
}

/** Milliseconds since its call, without those in which other programs had the processor. */
function stopwatch(): () => number {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - begin, (user + system) / 1000);
  };
}

test('the whole public interface is called', () => {
  expect(functions.length).toBeGreaterThan(100);
});

test.each(functions)('%s lets nothing but a PlancastError out, each within a second', async (name, call) => {
  const Class = call as unknown as new (...args: unknown[]) => unknown;
  const run = (...args: unknown[]) => (isClass(name) ? new Class(...args) : call(...args));
  const before = await sound(name);
  const leaks: string[] = [];
  for (const [kind, value] of hostile) {
    for (const args of [[value], [...before, value], [{ id: value, kind: value }]]) {
      const elapsed = stopwatch();
      const told = await leak(() => run(...args));
      const time = elapsed();
      if (told !== undefined) leaks.push(`${kind}, ${args.length} arguments: ${told}`);
      if (time > 1000) leaks.push(`${kind}, ${args.length} arguments: ${time.toFixed(0)} ms`);
    }
  }
  expect(leaks).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
