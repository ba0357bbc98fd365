import { wilsonInterval } from './wilson-interval';

/** Odds that several targets are met in the same draw. */
export interface JointOdds {
  /** Ids of the targets that are judged. */
  readonly targets: readonly string[];
  /** How many of the targets in question can be judged, and how many there are. */
  readonly evaluable: readonly [number, number];
  /** Share of draws that meet all of them; null where none can be judged. */
  readonly probability: number | null;
  /** Wilson interval. */
  readonly interval: readonly [number, number] | null;
  readonly standardError: number | null;
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
  /** 1 for every draw that meets it. */
  readonly met: Uint8Array;
}

/**
 * Joint odds from the draws themselves, never from the single probabilities.
 *
 * @param judged - the targets that can be judged
 * @param asked - number of targets in question, judged or not
 * @param level - coverage aimed at by the interval
 */
export function jointOdds(
  judged: readonly JudgedTarget[],
  asked: number,
  draws: number,
  level: number,
): JointOdds {
  const targets = judged.map(({ id }) => id);
  const evaluable = [judged.length, asked] as const;
  if (judged.length === 0) {
    const nothing = { probability: null, interval: null, standardError: null, product: null, frechet: null };
    return { targets, evaluable, ...nothing, count: 0, draws };
  }
  let count = 0;
  for (let draw = 0; draw < draws; draw++) if (judged.every(({ met }) => met[draw] === 1)) count++;
  const probability = count / draws;
  // In whole draws, so that rounding cannot put the joint share outside the bounds.
  const counts = judged.map((each) => each.count);
  const overlap = counts.reduce((total, each) => total + each, 0) - (judged.length - 1) * draws;
  return {
    targets,
    evaluable,
    probability,
    interval: wilsonInterval({ count, draws, level }),
    standardError: Math.sqrt((probability * (1 - probability)) / draws),
    count,
    draws,
    product: counts.reduce((product, each) => product * (each / draws), 1),
    frechet: [Math.max(0, overlap) / draws, Math.min(...counts) / draws],
  };
}
