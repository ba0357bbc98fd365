/**
 * Laws by which the draws of a mixture take turns, one round after another: 0 for the plain law, k for shift k, from 1.
 *
 * Every fifth draw is plain. That keeps every weight, 1 on average, below 5 before the weights are normalised, and
 * estimates to which no shift leads as exact as those of a fifth of the draws. Of the other draws at least half follow
 * the first shift, the rest go round the other ones.
 *
 * Taking turns in place of tossing coins makes the sum of the weights, by which they are normalised, nearly certain;
 * rounds are then what is independent, not the draws in them.
 *
 * @param shifts - how many there are, at least 1
 * @returns by the number of a draw within its round
 * @see Owen and Zhou (2000), Safe and effective importance sampling (deterministic mixtures)
 * @example mixtureRound(2); // [0, 1, 2, 1, 1]
 */
export function mixtureRound(shifts: number): readonly number[] {
  const fives = Math.max(1, Math.ceil((shifts - 1) / 2));
  let shifted = 0;
  return Array.from({ length: plainEvery * fives }, (_, draw) => {
    if (draw % plainEvery === 0) return 0;
    const turn = shifted++;
    const other = 2 + (turn >> 1);
    return turn % 2 === 1 && other <= shifts ? other : 1;
  });
}

const plainEvery = 5;

/**
 * Shares of the draws that follow each law.
 *
 * @param round - laws by turns
 * @param draws - all of them, at least 1
 * @returns that of the plain law first, then of the shifts
 * @example mixtureShares([0, 1, 2, 1, 1], 6); // [2 / 6, 3 / 6, 1 / 6]
 */
export function mixtureShares(round: readonly number[], draws: number): Float64Array {
  const shares = new Float64Array(Math.max(...round) + 1);
  for (const [turn, law] of round.entries()) {
    shares[law]! += Math.ceil((draws - turn) / round.length) / draws;
  }
  return shares;
}
