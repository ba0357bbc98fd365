const assert = require('node:assert/strict');
const plancast = require('plancast');
const node = require('plancast/node');
const { answerOf } = require('./answer.cjs');

for (const name of Object.keys(plancast))
  if (name !== 'simulate') assert.equal(node[name], plancast[name], name);
assert.equal(typeof require('plancast/browser').simulate, 'function');
for (const family of [require('plancast/projection'), require('plancast/uncertainty')])
  for (const name of Object.keys(family).filter((each) => each in plancast))
    assert.equal(family[name], plancast[name], name);
assert.throws(() => require('plancast/projection').halfLife(), plancast.InputError);
assert.rejects(plancast.simulate(plancast.haidian.model, { draws: 0, seed: 1 }), node.InputError);
answerOf(plancast).then((answer) => process.stdout.write(answer));
