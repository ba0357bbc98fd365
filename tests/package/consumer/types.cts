import plancast = require('plancast');
import node = require('plancast/node');

const path: number[] = plancast.compoundGrowth({ start: 100, rate: 0.06, years: 5 });
// @ts-expect-error no such option
plancast.compoundGrowth({ start: 100, rate: 0.06, yaers: 5 });
export const level: number | undefined = path[5];
export const isOurs = (error: unknown): boolean => error instanceof node.InputError;
