import type { Kernel } from './kernel';
import type { Rows } from './rows';

/** How blocks are computed: the rows of random numbers, and the formulas. */
export interface Engine {
  readonly name: 'wasm' | 'js' | 'interpreter';
  readonly rows: Rows;
  readonly kernel: Kernel;
}

/** What may be asked for; `auto` is the fastest that the surroundings allow. All give the same bits. */
export type EngineChoice = 'auto' | Engine['name'];

/** What statistics need of an engine. */
export interface StatisticsCapacity {
  readonly histograms: number;
  readonly targets: number;
}

/** Of a run whose values are kept. */
export const noStatistics: StatisticsCapacity = Object.freeze({ histograms: 0, targets: 0 });

/** What an engine has room for. */
export interface EngineSize extends StatisticsCapacity {
  /** Length of the block's memory. */
  readonly doubles: number;
  /** Quantile tables that may be used; more are looked up in JavaScript. */
  readonly tables: number;
}
