import type { ShareEstimate } from '../simulation/estimates/share';

/** Odds that several targets are met in the same draw. */
export interface JointOdds {
  /** Ids of the targets that are judged. */
  readonly targets: readonly string[];
  /** Of these, the ids of those whose single odds are circular, so that the joint odds are no evidence for them. */
  readonly circular: readonly string[];
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
export interface JudgedShare {
  readonly id: string;
  readonly circular: boolean;
  /** Draws that meet it. */
  readonly count: number;
  /** Their share, weighted where the draws are. */
  readonly probability: number;
}

/**
 * Joint odds from the draws themselves, never from the single probabilities.
 *
 * @param judged - the targets that can be judged
 * @param question.asked - number of targets in question, judged or not
 * @param question.draws - all draws
 * @param question.isWeighted - the draws carry weights, so that bounds rest on shares, not on counts
 * @param share - share of draws that meet all of the judged; read only where there are any
 */
export function jointOdds(
  judged: readonly JudgedShare[],
  question: { readonly asked: number; readonly draws: number; readonly isWeighted: boolean },
  share: () => ShareEstimate,
): JointOdds {
  const { asked, draws, isWeighted } = question;
  const targets = judged.map(({ id }) => id);
  const circular = judged.filter((each) => each.circular).map(({ id }) => id);
  const evaluable = [judged.length, asked] as const;
  if (judged.length === 0) {
    const nothing = { probability: null, interval: null, standardError: null, product: null, frechet: null };
    return {
      targets,
      circular,
      evaluable,
      ...nothing,
      count: 0,
      draws,
      intervalMethod: null,
      approximate: false,
    };
  }
  const singles = judged.map((each) => each.probability);
  const joint = share();
  return {
    targets,
    circular,
    evaluable,
    ...joint,
    product: singles.reduce((product, each) => product * each, 1),
    frechet: isWeighted ? boundsOfShares(singles, joint.probability) : boundsOfCounts(judged, draws),
  };
}

/** In whole draws, so that rounding cannot put the joint share outside the bounds. */
function boundsOfCounts(judged: readonly JudgedShare[], draws: number): readonly [number, number] {
  const counts = judged.map((each) => each.count);
  const overlap = counts.reduce((total, each) => total + each, 0) - (judged.length - 1) * draws;
  return [Math.max(0, overlap) / draws, Math.min(...counts) / draws];
}

/** Of weighted draws, whose shares are rounded: a lower bound that rounding put above the joint share is that share. */
function boundsOfShares(shares: readonly number[], joint: number): readonly [number, number] {
  const overlap = shares.reduce((total, each) => total + each, 0) - (shares.length - 1);
  return [Math.min(Math.max(0, overlap), joint), Math.min(...shares)];
}
