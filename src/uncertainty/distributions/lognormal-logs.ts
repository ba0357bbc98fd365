import * as z from 'zod/mini';
import { log } from '../../core/log';
import { logRatio } from '../../core/log-ratio';
import { log1p } from '../../core/log1p';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput, readInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import { greaterThan } from './bound-wording';
import { type Logs, refuseBoundlessDraws } from './finite-draws';

const byLogs = z.strictObject({ meanlog: real(), sdlog: real('[0, ∞)') }).check(
  z.superRefine((logs, context) => {
    const { meanlog, sdlog } = logs;
    const named = { center: { name: 'meanlog', value: meanlog }, spread: { name: 'sdlog', value: sdlog } };
    refuseBoundlessDraws(logs, named, context);
  }),
);
const byMoments = z.strictObject({ mean: real('(0, ∞)'), sd: real('[0, ∞)') }).check(
  z.superRefine(({ mean, sd }, context) => {
    const spread = { name: 'sd', value: sd };
    refuseBoundlessDraws(logsOfMoments(mean, sd), { center: spread, spread }, context);
  }),
);
const byQuantiles = z.strictObject({ p5: real('(0, ∞)'), p95: real('(0, ∞)') }).check(
  z.superRefine(({ p5, p95 }, context) => {
    if (p5 < p95) {
      const spread = { name: 'p95', value: p95 };
      refuseBoundlessDraws(logsOfQuantiles(p5, p95), { center: spread, spread }, context);
      return;
    }
    const expected = greaterThan('p5', p5);
    context.addIssue({ ...wordedFault('E_NOT_MONOTONE', expected), path: ['p95'], input: p95 });
  }),
);

/** The three forms in which a lognormal law is given. */
export type LognormalInput =
  | {
      readonly meanlog: number;
      readonly sdlog: number;
    }
  | {
      readonly mean: number;
      readonly sd: number;
    }
  | {
      readonly p5: number;
      readonly p95: number;
    };

/**
 * Mean and standard deviation of ln X, from whichever form was given.
 *
 * @param given - argument of `lognormal`
 * @throws InputError if a number is out of its range, or options of two forms are mixed
 */
export function lognormalLogs(given: LognormalInput): Logs {
  const input = readInput('lognormal', given);
  if (has(input, 'mean') || has(input, 'sd')) {
    const { mean, sd } = parseInput('lognormal', byMoments, input);
    return logsOfMoments(mean, sd);
  }
  if (has(input, 'p5') || has(input, 'p95')) {
    const { p5, p95 } = parseInput('lognormal', byQuantiles, input);
    return logsOfQuantiles(p5, p95);
  }
  return parseInput('lognormal', byLogs, input);
}

/** s² = ln(1 + (sd/mean)²), whose square neither overflows nor underflows. */
function logsOfMoments(mean: number, sd: number): Logs {
  const ratio = sd / mean;
  const variance = ratio < 1e9 ? log1p(ratio * ratio) : 2 * (log(sd) - log(mean));
  return { meanlog: log(mean) - variance / 2, sdlog: ratio < 1e-9 ? ratio : Math.sqrt(variance) };
}

function logsOfQuantiles(p5: number, p95: number): Logs {
  const spread = logRatio(p95, p5);
  return { meanlog: log(p5) + spread / 2, sdlog: spread / (2 * normalQuantile(0.95)) };
}

function has(input: unknown, option: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, option);
}
