import assert from 'node:assert/strict';
import * as plancast from 'plancast';
import * as node from 'plancast/node';
import * as projection from 'plancast/projection';
import * as uncertainty from 'plancast/uncertainty';
import { answerOf } from './answer.cjs';

const inNode = new Map(Object.entries(node));
// The same parts, but for the run, which has threads in Node.
for (const [name, value] of Object.entries(plancast))
  if (name !== 'simulate') assert.equal(inNode.get(name), value, name);
const shared = new Map(Object.entries(plancast));
for (const [name, value] of [projection, uncertainty].flatMap(Object.entries))
  if (shared.has(name)) assert.equal(value, shared.get(name), name);
assert.throws(() => projection.halfLife(), plancast.InputError);
const settings = { draws: 40_000, seed: 1 };
const run = await plancast.simulate(plancast.haidian.scenarios.baseline, settings);
const onThreads = await node.simulate(plancast.haidian.scenarios.baseline, { ...settings, threads: 2 });
assert.equal(onThreads.fingerprint, run.fingerprint);
assert.equal(typeof node.writeAttainment, 'function');
process.stdout.write(await answerOf(plancast));
