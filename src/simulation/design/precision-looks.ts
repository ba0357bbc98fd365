import { expectedIssue } from '../../core/expected-issue';
import { InputError } from '../../core/plancast-error';
import { blockDraws } from '../../uncertainty/streams/block';

/** Numbers of draws at which a run looks whether it is exact enough, and the level of the interval at each look. */
export interface PrecisionLooks {
  /** Powers of two from 1,024 to the most draws allowed. */
  readonly draws: readonly number[];
  /** 1 − (1 − level) / looks: by Bonferroni, all looks together miss no more often than one would. */
  readonly level: number;
}

/** Outcome of a run that stops when it is exact enough. */
export interface PrecisionReport {
  /** Half width of the interval of the joint probability at the last look. */
  readonly halfWidth: number;
  readonly asked: number;
  readonly reached: boolean;
  readonly looks: number;
  /** Level asked for, and the level of each look. */
  readonly level: number;
  readonly correctedLevel: number;
}

/**
 * The looks of a run, fixed before it begins: looking after every draw would stop at a lucky moment.
 *
 * @throws InputError E_RANGE where fewer than 1,024 draws are allowed
 */
export function precisionLooks(mostDraws: number, level: number): PrecisionLooks {
  const draws: number[] = [];
  for (let n = blockDraws; n <= mostDraws; n *= 2) draws.push(n);
  if (draws.length === 0) {
    const expected = {
      en: `at least ${blockDraws} with precision`,
      zh: `不小于 ${blockDraws} 的数，因为给出了精度`,
    };
    const got = String(mostDraws);
    throw new InputError([expectedIssue('simulate', 'draws', { code: 'E_RANGE', expected, got })]);
  }
  return { draws, level: 1 - (1 - level) / draws.length };
}
