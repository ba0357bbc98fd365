import assert from 'node:assert/strict';
import * as plancast from 'plancast';
import * as node from 'plancast/node';
import { answerOf } from './answer.cjs';

const inNode = new Map(Object.entries(node));
for (const [name, value] of Object.entries(plancast)) assert.equal(inNode.get(name), value, name);
assert.equal(typeof node.writeAttainment, 'function');
process.stdout.write(await answerOf(plancast));
