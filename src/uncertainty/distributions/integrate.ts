import { gaussKronrod } from './gauss-kronrod';

/** Relative difference of the two rules at which the finer one is right to about 1e-15. */
const settled = 3e-10;

/** Most halvings of an interval, and most pieces of it. */
const [deepest, mostPieces] = [40, 200];

/**
 * Integral of a function that is not negative, by halving wherever two rules differ.
 *
 * @param f - the function
 * @param ends - increasing numbers: the ends of the interval, and between them where the function has kinks
 * @returns the integral, to about 1e-15 relative; undefined where the rules do not come to agree
 */
export function integrate(f: (x: number) => number, ends: readonly number[]): number | undefined {
  const first = pieces(ends).map(([from, to]) => ({ from, to, depth: 0, ...gaussKronrod(f, from, to) }));
  const allowed = settled * first.reduce((total, { value }) => total + value, 0);
  const open = first.reverse();
  let total = 0;
  for (let count = 0; open.length > 0; count++) {
    const { from, to, depth, value, difference } = open.pop()!;
    if (difference <= allowed) {
      total += value;
      continue;
    }
    if (depth === deepest || count > mostPieces) return undefined;
    const middle = from + (to - from) / 2;
    for (const [a, b] of [
      [middle, to],
      [from, middle],
    ] as const) {
      open.push({ from: a, to: b, depth: depth + 1, ...gaussKronrod(f, a, b) });
    }
  }
  return total;
}

function pieces(ends: readonly number[]): [number, number][] {
  return ends.slice(1).map((to, i) => [ends[i]!, to]);
}
