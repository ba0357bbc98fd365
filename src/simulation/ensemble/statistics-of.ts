import type { Statistics } from '../statistics/statistics';
import type { Ensemble } from './ensemble';

/** A registered symbol, so that other copies of the package find the statistics; JSON leaves it out. */
const key = Symbol.for('plancast.statistics');

/** Gives an ensemble its statistics. @param ensemble - not yet frozen @returns the same object */
export function withStatistics<T extends object>(ensemble: T, statistics: Statistics): T {
  return Object.defineProperty(ensemble, key, { value: statistics, enumerable: true });
}

/** Statistics gathered in a run with `keep: 'summary'`; undefined where the values are kept. */
export function statisticsOf(ensemble: Ensemble): Statistics | undefined {
  return (ensemble as { readonly [key]?: Statistics })[key];
}
