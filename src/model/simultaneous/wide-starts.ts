/** Shares of the start, the same for all unknowns. */
const shares = [0.5, 2, 0.1, 10, -1];

/** Values that all unknowns have at once. */
const levels = [1, 1000, 0.001, -1000];

/** Starts whose unknowns are moved apart. */
const scattered = 6;

/** Fractional part of the golden section, whose multiples lie evenly in [0, 1). */
const golden = 0.6180339887498949;

/** Other places from which a search can begin, in order, the same wherever it runs. */
export function wideStarts(start: Float64Array): readonly Float64Array[] {
  const sizes = start.map((value) => value || 1);
  return [
    ...shares.map((share) => sizes.map((size) => share * size)),
    ...levels.map((level) => start.map(() => level)),
    ...Array.from({ length: scattered }, (_, i) =>
      sizes.map((size, j) => {
        const turn = (i * start.length + j + 1) * golden;
        // From a quarter of the size to four times.
        const part = turn - Math.floor(turn);
        return part < 0.5 ? size * (0.25 + 1.5 * part) : size * (1 + 6 * (part - 0.5));
      }),
    ),
  ];
}
