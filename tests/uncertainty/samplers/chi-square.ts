/**
 * Pearson's chi-square of counts against equal expectations, as a standard normal by the cube root of Wilson and
 * Hilferty (1931): too large where cells differ too much, too small where they are too even.
 */
export function chiSquare(counts: ArrayLike<number>): number {
  const found = Array.from(counts);
  const expected = found.reduce((a, b) => a + b, 0) / found.length;
  const freedom = found.length - 1;
  const value = found.reduce((total, each) => total + (each - expected) ** 2 / expected, 0);
  return (Math.cbrt(value / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}

/** Words of a simple generator of its own (a linear congruential one of 64 bits, its high half), for keys in tests. */
export function testWords(count: number, seed: bigint): Int32Array {
  let state = seed;
  return Int32Array.from({ length: count }, () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) | 0;
  });
}
