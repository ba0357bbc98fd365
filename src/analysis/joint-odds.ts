import type { Design } from '../simulation/design';
import { type ShareEstimate, shareEstimate } from '../simulation/estimates/share-estimate';

/** Odds that several targets are met in the same draw. */
export interface JointOdds {
  /** Ids of the targets that are judged. */
  readonly targets: readonly string[];
  /** How many of the targets in question can be judged, and how many there are. */
  readonly evaluable: readonly [number, number];
  /** Share of draws that meet all of them; null where none can be judged. */
  readonly probability: number | null;
  /** Interval that suits how the draws were made; see `intervalMethod`. */
  readonly interval: readonly [number, number] | null;
  readonly standardError: number | null;
  readonly intervalMethod: ShareEstimate['intervalMethod'] | null;
  /** The coverage of the interval is only approximate. */
  readonly approximate: boolean;
  readonly count: number;
  readonly draws: number;
  /** Product of the single probabilities: what the joint one would be if the targets were independent. */
  readonly product: number | null;
  /** Fréchet bounds [max(0, Σp − (k − 1)), min p]: all that the single probabilities alone can tell. */
  readonly frechet: readonly [number, number] | null;
}

/** One target's share in a joint question. */
export interface JudgedTarget {
  readonly id: string;
  /** Draws that meet it. */
  readonly count: number;
  /** Their share, weighted where the draws are. */
  readonly probability: number;
  /** 1 for every draw that meets it. */
  readonly met: Uint8Array;
}

/**
 * Joint odds from the draws themselves, never from the single probabilities.
 *
 * @param judged - the targets that can be judged
 * @param asked - number of targets in question, judged or not
 * @param level - coverage aimed at by the interval
 * @param design - how the draws were made
 */
export function jointOdds(
  judged: readonly JudgedTarget[],
  asked: number,
  draws: number,
  level: number,
  design: Design,
): JointOdds {
  const targets = judged.map(({ id }) => id);
  const evaluable = [judged.length, asked] as const;
  if (judged.length === 0) {
    const nothing = { probability: null, interval: null, standardError: null, product: null, frechet: null };
    return { targets, evaluable, ...nothing, count: 0, draws, intervalMethod: null, approximate: false };
  }
  const met = new Uint8Array(draws).fill(1);
  for (const each of judged) for (let draw = 0; draw < draws; draw++) met[draw]! &= each.met[draw]!;
  const singles = judged.map((each) => each.probability);
  return {
    targets,
    evaluable,
    ...shareEstimate(met, design, level),
    product: singles.reduce((product, each) => product * each, 1),
    frechet: design.weights === undefined ? boundsOfCounts(judged, draws) : boundsOfShares(singles),
  };
}

/** In whole draws, so that rounding cannot put the joint share outside the bounds. */
function boundsOfCounts(judged: readonly JudgedTarget[], draws: number): readonly [number, number] {
  const counts = judged.map((each) => each.count);
  const overlap = counts.reduce((total, each) => total + each, 0) - (judged.length - 1) * draws;
  return [Math.max(0, overlap) / draws, Math.min(...counts) / draws];
}

function boundsOfShares(shares: readonly number[]): readonly [number, number] {
  const overlap = shares.reduce((total, each) => total + each, 0) - (shares.length - 1);
  return [Math.max(0, overlap), Math.min(...shares)];
}
