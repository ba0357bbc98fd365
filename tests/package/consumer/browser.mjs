import * as plancast from 'plancast';
import { answerOf } from './answer.cjs';

// `resolve` and `reject` are given by the check, which runs this without any part of Node.
answerOf(plancast).then(globalThis.resolve, globalThis.reject);
