import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { gaussKronrod } from './gauss-kronrod';

/** Relative difference of two rules at which the finer one is right to about 1e-15, and at which panels may grow. */
const [settled, smooth] = [3e-10, 1e-12];

/** Most by which ln of the density falls, or rises, along a panel. */
const steepest = 12;

/** Most panels; a power law reaches the smallest probabilities in a few hundred. */
const mostPanels = 4000;

/** A panel of a density: ln of its integral there, and of its value at the near end. */
export interface Panel {
  readonly from: number;
  readonly to: number;
  readonly logArea: number;
  readonly logDensity: number;
}

/** A density from a place on in one direction, along which it may fall by any number of powers of ten. */
export interface Descent {
  /** ln of the density at a distance. */
  logDensity(distance: number): number;
  readonly from: number;
  /** Where it ends; may be ∞. */
  readonly to: number;
  /** Distances at which the density has a kink, in increasing order. */
  readonly kinks: readonly number[];
  /** Length of the first panel to try. */
  readonly length: number;
  /** ln of the integral over a panel, relative to the first one, below which nothing more counts. */
  readonly least: number;
  /** By how much a place may be off, for rounding; the density is not smooth to the last digit then. */
  readonly rounding: number;
}

/**
 * Cuts a density into panels on which a quadrature rule is right to about 1e-15 of the integral of each.
 *
 * Panels are halved until two rules agree and doubled where they agree well; each is scaled by its own first density.
 *
 * @returns the panels, one after the other
 */
export function outwardPanels({ logDensity, from, to, kinks, length, least, rounding }: Descent): Panel[] {
  const panels: Panel[] = [];
  let [place, step] = [from, length];
  while (place < to && panels.length < mostPanels) {
    const first = logDensity(place);
    if (first === -Infinity) break;
    const kink = kinks.find((each) => each > place) ?? Infinity;
    const end = Math.min(place + step, to, kink);
    const { value, difference } = gaussKronrod((x) => exp(logDensity(x) - first), place, end);
    const isSteep = !(Math.abs(logDensity(end) - first) <= steepest);
    const isSmallest = end - place <= 1e-15 * end;
    const allowed = settled + (8 * rounding) / (end - place);
    if ((isSteep || !(difference <= allowed * value)) && !isSmallest) {
      step = (end - place) / 2;
      continue;
    }
    panels.push({ from: place, to: end, logArea: first + log(value), logDensity: first });
    if (first + log(value) - panels[0]!.logArea < least) break;
    if (difference <= smooth * value) step *= 2;
    place = end;
  }
  return panels;
}
