const assert = require('node:assert/strict');
const plancast = require('plancast');
const node = require('plancast/node');
const { answerOf } = require('./answer.cjs');

for (const name of Object.keys(plancast)) assert.equal(node[name], plancast[name], name);
assert.rejects(plancast.simulate(plancast.haidian.model, { draws: 0, seed: 1 }), node.InputError);
answerOf(plancast).then((answer) => process.stdout.write(answer));
